import type { SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import { remembered } from "@/lib/language/remember";
import type { Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import type { Item } from "../question";
import { leaningOf, type Leaning } from "./loose-references";
import { isNaming, isTold } from "./naming-line";
import { phrasesIn } from "./question-phrases";
import { shortTitle } from "./short-title";
import { holdsUnknownName } from "./unknown-names";

/** What a question leaves to its text; `name` is one that tells a reader of the lesson little. */
export type Lean = Leaning | "name";

/** How a question, as it is shown, leans on what its document is about; null where it does not, or says so itself. */
export function leanOf(item: Item, document: SourceDocument, bench: Bench): Lean | null {
  const shown = shownOf(item);
  const lean = leanIn(shown, document, bench);
  if (lean === null || isSaid(lean, item.context, bench)) return null;
  const title = titleOf(document);
  const isExcused = title !== null && shown.every((words) => excuses(lean, shortTitle(title, bench), words, bench));
  return isExcused ? null : lean;
}

/** The words that a learner reads: the events that are put in order, or the question. */
export const shownOf = ({ events, stem }: Item): readonly string[] =>
  events ? events.map(({ label }) => label) : [stem];

/** The gravest first. */
const LEANINGS: readonly Leaning[] = ["body", "untold", "subject", "other"];

/** What words leave to the text of their document, whatever stands above them. */
function leanIn(shown: readonly string[], document: SourceDocument, bench: Bench): Lean | null {
  const leanings = shown.map((words) => leaningOf(words, bench.language));
  const gravest = LEANINGS.find((each) => leanings.includes(each));
  if (gravest !== undefined) return gravest;
  if (shown.some(cutTitles(document, bench))) return "subject";
  return shown.some(unknownNames(document, bench)) ? "name" : null;
}

/** "la cathédrale Notre-Dame" under "Cathédrale Notre-Dame d’Anvers": there are others of that name. */
const cutTitles = onceACourse((document: SourceDocument, { language }: Bench) => {
  const title = titleOf(document)?.toLowerCase() ?? null;
  return remembered((words): boolean => {
    if (title === null) return false;
    return phrasesIn(language.tag(words), language.grammar).some((phrase) => {
      if (phrase.length < 2) return false;
      const called = words.slice(phrase[0]!.start, phrase.at(-1)!.end).toLowerCase();
      return /^ (?:d[eu’']|des |à |au )/u.test(title.split(called, 2)[1] ?? "");
    });
  });
});

const unknownNames = onceACourse((document: SourceDocument, { language }: Bench) => {
  const title = titleOf(document) ?? "";
  return remembered((words): boolean => holdsUnknownName(words, title, document, language));
});

const isSaid = (lean: Lean, context: string | null, bench: Bench): boolean =>
  context !== null && lean !== "untold" && (lean !== "body" || isNaming(context, bench));

/** True if a question says all that its title would; the country that it names may be another than that of a king or a court. */
const excuses = (lean: Lean, title: string, shown: string, bench: Bench): boolean =>
  lean !== "untold" && isTold(title, shown, bench) && !(lean === "body" && isCountryOf(title, shown, bench));

/** True if a question names a country of its title: whose king or court it speaks of, that title does not tell. */
export const isCountryOf = (title: string, shown: string, { language: { names } }: Bench): boolean => {
  const said = names.knownIn(shown).map(({ known }) => known?.key);
  return names.knownIn(title).some(({ known }) => known?.type === "country" && said.includes(known.key));
};
