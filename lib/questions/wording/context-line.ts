import type { SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import type { EventFact } from "@/lib/facts/fact";
import { documentOf, type Bench } from "../bench/bench";
import { headingsOf } from "./headings";
import { leaningOf, type Leaning } from "./loose-references";
import type { Item } from "../question";
import { isNaming, isTopic, namesOf } from "./naming-lines";
import { phrasesIn } from "./question-phrases";
import { shortTitle } from "./short-title";
import { holdsUnknownName } from "./unknown-names";

/**
 * A line that says where we are, for an event whose words leave it to the text: the heading of its section where that names
 * someone or something, else the title of its document, else what says most. Null where the event stands alone.
 */
export function contextOf(fact: EventFact, bench: Bench): string | null {
  const title = titleOf(documentOf(bench, fact.documentSlug));
  if (!fact.needsContext) return sovereignOf(fact, title, bench);
  const lines = headingsOf(fact, null, bench);
  const { phrases, cues } = bench.language;
  const line =
    lines.find(
      (each) => isNaming(each, bench) || (title !== null && each !== title && saysTitle(each, title, bench)),
    ) ??
    lines.findLast((each) => cues.contentWords(each).length > 0 && !/\d/u.test(each) && !cues.anyHeading.test(each)) ??
    lines.findLast((each) => !cues.anyHeading.test(each)) ??
    lines.at(-1);
  return line === undefined ? null : phrases.context(shortTitle(line, bench));
}

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

/** What a question leaves to its text, and the line above it that would say it; null where no line may. */
export type Lean = { readonly leaning: Leaning | "name"; readonly line: string | null };

/**
 * Whether a question, as it is shown, leans on what its document is about; null where it does not, or says so itself.
 *
 * The title of the document is the line that helps, unless it holds a number, which may tell a date, or a word of an option.
 * One that names no one does not tell whose court or king is meant.
 */
export function leanOf(item: Item, document: SourceDocument, bench: Bench): Lean | null {
  const shown = item.events ? item.events.map(({ label }) => label) : [item.stem];
  const leanings = shown.flatMap((words) => leaningOf(words, bench.language) ?? []);
  const title = titleOf(document);
  const isShort = title !== null && shown.some((words) => isCutTitle(title, words, bench));
  const isUnknown = shown.some((words) => holdsUnknownName(words, title ?? "", document, bench.language));
  const leaning =
    LEANINGS.find((each) => leanings.includes(each)) ?? (isShort ? "subject" : isUnknown ? "name" : undefined);
  if (!leaning || isSaid(leaning, item.context, bench)) return null;
  if (title !== null && shown.every((words) => excuses(leaning, shortTitle(title, bench), words, bench))) return null;
  const isSameCountry = leaning === "body" && title !== null && isCountryOf(title, shown.join(" "), bench);
  const mayHelp =
    item.context === null && title !== null && !isSameCountry && isOfOne(item, document) && mayHead(title, item, bench);
  return { leaning, line: mayHelp ? bench.language.phrases.context(shortTitle(title, bench)) : null };
}

/**
 * The line above a question: what it leans on, or else what its text is about, so that whoever meets it in a quiz on many texts
 * knows where he is. Null where it has a line, where it says itself what the line would say, and where the title of the course does.
 */
export function lineAbove(item: Item, document: SourceDocument, bench: Bench): string | null {
  const lean = leanOf(item, document, bench);
  if (lean) return lean.line;
  const title = titleOf(document);
  if (title === null || item.context !== null || !isOfOne(item, document) || !mayHead(title, item, bench)) return null;
  const shown = item.events?.map(({ label }) => label) ?? [item.stem];
  const line = shortTitle(title, bench);
  const isSelfTold = shown.every((words) => isTold(line, `${bench.courseTitle} – ${words}`, bench));
  return isSelfTold ? null : bench.language.phrases.context(line);
}

/** "la cathédrale Notre-Dame" under "Cathédrale Notre-Dame d’Anvers": there are others of that name. */
const isCutTitle = (title: string, words: string, { language }: Bench): boolean =>
  phrasesIn(language.tag(words), language.grammar).some((phrase) => {
    const called = words.slice(phrase[0]!.start, phrase.at(-1)!.end).toLowerCase();
    return phrase.length > 1 && /^ (?:d[eu’']|des |à |au )/u.test(title.toLowerCase().split(called, 2)[1] ?? "");
  });

/** The gravest first. */
const LEANINGS: readonly Leaning[] = ["body", "untold", "subject", "other"];

const isSaid = (leaning: Lean["leaning"], context: string | null, bench: Bench): boolean =>
  context !== null && leaning !== "untold" && (leaning !== "body" || isNaming(context, bench));

/** True if a question says all that its title would; the country that it names may be another than that of a king or a court. */
const excuses = (leaning: Lean["leaning"], title: string, shown: string, bench: Bench): boolean =>
  leaning !== "untold" && isTold(title, shown, bench) && !(leaning === "body" && isCountryOf(title, shown, bench));

/** True if a question names a country of its title: whose king or court it speaks of, that title does not tell. */
const isCountryOf = (title: string, shown: string, { language: { names } }: Bench): boolean => {
  const said = names.knownIn(shown).map(({ known }) => known?.key);
  return names.knownIn(title).some(({ known }) => known?.type === "country" && said.includes(known.key));
};

/** True if a question has all the names of a title, or all its words where it has none. */
function isTold(title: string, shown: string, bench: Bench): boolean {
  const { cues, grammar } = bench.language;
  const names = namesOf(title, bench);
  const said = grammar.namesIn(shown);
  if (names.size > 0 && [...names].every((name) => said.has(name))) return true;
  const words = cues.contentWords(shown);
  return cues.contentWords(title).every((word) => words.some((other) => cues.isAkin(other, word)));
}

/** True if all that a question asks is told by one document. */
const isOfOne = ({ events = [] }: Item, { sentences }: SourceDocument): boolean =>
  events.every((event) => sentences.some(({ id }) => id === event.sentenceId));

function mayHead(whole: string, { key, options, events }: Item, bench: Bench): boolean {
  const { cues } = bench.language;
  const answers = events ? [] : [key, ...options].flatMap(cues.contentWords);
  const title = shortTitle(whole, bench);
  const words = cues.contentWords(title);
  return (
    !/\d|(?<!\p{L})[IVX]{2,}/u.test(title) &&
    !cues.anyHeading.test(title) &&
    (isNaming(title, bench) || isTopic(title, bench)) &&
    words.length > 0 &&
    !words.some((word) => answers.some((answer) => cues.isAkin(answer, word)))
  );
}
