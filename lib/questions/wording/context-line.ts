import type { SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import type { EventFact } from "@/lib/facts/fact";
import { documentOf, type Bench } from "../bench/bench";
import type { Item } from "../question";
import { onceACourse } from "../bench/once-a-course";
import { headingsOf } from "./headings";
import { isCountryOf, leanOf, shownOf } from "./leaning";
import { holdsNumber, isNaming, isTold, isTopic } from "./naming-line";
import { shortTitle } from "./short-title";

/**
 * A line that says where we are, for an event whose words leave it to the text: the heading of its section where that names
 * someone or something, else the title of its document, else what says most. Null where the event stands alone.
 */
export function contextOf(fact: EventFact, bench: Bench): string | null {
  const title = titleOf(documentOf(bench, fact.documentSlug));
  if (!fact.needsContext) return sovereignOf(fact, title, bench);
  const lines = headingsOf(fact, null, bench);
  const { phrases, cues } = bench.language;
  const half = lines.find((each) => isHalfOfPair(each, title, bench));
  if (half !== undefined) return phrases.context(bothOf(half, shortTitle(title!, bench), bench));
  const line =
    lines.find(
      (each) => isNaming(each, bench) || (title !== null && each !== title && saysTitle(each, title, bench)),
    ) ??
    lines.findLast((each) => cues.contentWords(each).length > 0 && !/\d/u.test(each) && !cues.anyHeading.test(each)) ??
    lines.findLast((each) => !cues.anyHeading.test(each)) ??
    lines.at(-1);
  return line === undefined ? null : phrases.context(shortTitle(line, bench));
}

/** "Relations avec la France" under "Mongolie", "France" under "Viêt Nam": whose relations, that heading does not tell. */
function isHalfOfPair(heading: string, title: string | null, bench: Bench): boolean {
  const { names, cues } = bench.language;
  const said = names.knownIn(heading).map(({ known }) => known);
  const isOnStates = said.length > 0 && said.every((known) => known?.type === "country");
  const isBare = said.length === 1 && heading === said[0]?.name;
  if (title === null || title === heading || !isOnStates || !(isBare || cues.bondHeading.test(heading))) return false;
  return otherState(heading, title, bench) !== undefined;
}

/** "Mongolie – Relations avec la France"; a title of both states needs no heading. */
function bothOf(heading: string, title: string, bench: Bench): string {
  const other = otherState(heading, title, bench);
  const isTitled = statesIn(title, bench).length > statesIn(heading, bench).length;
  return isTitled || other === undefined ? title : `${other} – ${shortTitle(heading, bench)}`;
}

/** The state that a title names and a heading does not. */
function otherState(heading: string, title: string, bench: Bench): string | undefined {
  const said = statesIn(heading, bench);
  return statesIn(title, bench).find((state) => !said.includes(state));
}

/** The names of the states in a line, each once. */
const statesIn = (line: string, { language: { names } }: Bench): readonly string[] => [
  ...new Set(names.knownIn(line).flatMap(({ known }) => (known?.type === "country" ? [known.name] : []))),
];

/** "Histoire de la collision continentale" under "Collision continentale". */
const saysTitle = (heading: string, title: string, bench: Bench): boolean =>
  isTold(title, heading, bench) && !bench.language.cues.anyHeading.test(title);

/** "Alexandre III": of which country? The title of a text about him says. */
function sovereignOf({ wording }: EventFact, title: string | null, bench: Bench): string | null {
  const { language } = bench;
  const subject = wording.form === "clause" ? wording.clause.subject : "";
  const isRanked = /^\p{Lu}[\p{L}-]+ (?:[IVX]+|Ier)$/u.test(subject);
  if (!isRanked || title === null || title.includes(subject) || language.cues.anyHeading.test(title)) return null;
  // "Louis X" in a text on a legend: a king with his number needs no more.
  const isTelling =
    title.includes(subject.split(" ", 1)[0]!) ||
    language.names.knownIn(title).some(({ known }) => known !== null && PLACES.has(known.type));
  return isTelling ? language.phrases.context(shortTitle(title, bench)) : null;
}

/** Names in a title that tell whose king it was. */
const PLACES: ReadonlySet<string> = new Set(["country", "city", "place"]);

/**
 * The line above a question: what it leans on, or else what its text is about, so that whoever meets it in a quiz on many texts
 * knows where he is. Null where it has a line, where it says itself what the line would say, and where the title of the course does.
 *
 * The title of the document is that line, unless it holds a number, which may tell a date, or a word of an option. One that names
 * no one does not tell whose court or king is meant.
 */
export function lineAbove(item: Item, document: SourceDocument, bench: Bench): string | null {
  const title = titleOf(document);
  if (item.context !== null || title === null || !isOfOne(item, document) || !mayHead(title, item, bench)) return null;
  const line = shortTitle(title, bench);
  const lean = leanOf(item, document, bench);
  const needless =
    lean === null
      ? saysItself(line, item, bench)
      : lean === "body" && isCountryOf(title, shownOf(item).join(" "), bench);
  return needless ? null : bench.language.phrases.context(line);
}

/** True where the question, or the title of the course, says all that a line would. */
const saysItself = (line: string, item: Item, bench: Bench): boolean =>
  shownOf(item).every((words) => isTold(line, `${bench.courseTitle} – ${words}`, bench));

/** True if all that a question asks is told by one document. */
const isOfOne = ({ events = [] }: Item, { sentences }: SourceDocument): boolean =>
  events.every((event) => sentences.some(({ id }) => id === event.sentenceId));

/** True for a title that may stand above a question: it says what its text is about, and gives no answer away. */
function mayHead(whole: string, { key, options, events }: Item, bench: Bench): boolean {
  if (!isHeading(whole, bench)) return false;
  const { cues } = bench.language;
  const answers = events ? [] : [key, ...options].flatMap(cues.contentWords);
  const words = cues.contentWords(shortTitle(whole, bench));
  return !words.some((word) => answers.some((answer) => cues.isAkin(answer, word)));
}

const isHeading = onceACourse((whole: string, bench: Bench): boolean => {
  const { cues } = bench.language;
  const title = shortTitle(whole, bench);
  return (
    !holdsNumber(title) &&
    !cues.anyHeading.test(title) &&
    (isNaming(title, bench) || isTopic(title, bench)) &&
    cues.contentWords(title).length > 0
  );
});
