import { onceACourse } from "../bench/once-a-course";
import type { Bench } from "../bench/bench";

/** True for a line that names someone or something; a capital at its head makes no name: "Repères", "III. Les révisions". */
export const isNaming = onceACourse(
  (line: string, bench: Bench): boolean =>
    line !== line.toUpperCase() &&
    (namesOf(line, bench).size > 0 || bench.language.grammar.name(bodyOf(line).toLowerCase()) !== null),
);

/** A heading without its number. */
const bodyOf = (line: string): string => line.replace(/^[\s\dIVX]+[.)°]?[-–. ]+/u, "");

/** The names in a heading, whose first word has a capital anyway unless it is one itself. */
const namesOf = onceACourse((line: string, { language: { grammar, lexicon } }: Bench): ReadonlySet<string> => {
  const body = bodyOf(line);
  const first = /^\p{Lu}[\p{L}-]*/u.exec(body)?.[0].toLowerCase() ?? "";
  // "Michelin, une maison de Clermont": no word of the language has that form.
  const isName = first.length > 1 && lexicon.lookUp(first).every(({ pos }) => pos === "PROPN");
  return grammar.namesIn(isName ? body : body.charAt(0).toLowerCase() + body.slice(1));
});

/** True if a question has all the names of a title, or all its words where it has none. */
export function isTold(title: string, shown: string, bench: Bench): boolean {
  const { cues, grammar } = bench.language;
  const names = namesOf(title, bench);
  if (names.size > 0) {
    const said = grammar.namesIn(shown);
    if ([...names].every((name) => said.has(name))) return true;
  }
  const words = cues.contentWords(shown);
  return cues.contentWords(title).every((word) => words.some((other) => cues.isAkin(other, word)));
}

/** True for a line with a number, which may tell a date: "1815", "XIXe". */
export const holdsNumber = (line: string): boolean => /\d|(?<!\p{L})[IVX]{2,}/u.test(line);

/** True for a line with a quotation, or with marks between two titles. */
export const holdsMark = (line: string): boolean => /[«»:!?]/u.test(line);

/** "Mouvement naturiste" says what a text is about, "Une politique « ouverte »" makes one curious. */
export const isTopic = (title: string, { language: { grammar } }: Bench): boolean =>
  !holdsMark(title) && grammar.determiner(/^\p{L}+/u.exec(title.toLowerCase())?.[0] ?? "")?.kind !== "indefinite";
