import type { Language } from "@/lib/language/language";
import { numberIn, sortOf } from "../controls/labels";
import { distractorsOf } from "./options";
import type { LintRule, Subject } from "./rule";

/**
 * Options of different sorts, such as a year among full dates, or a key that alone is a sigle, has an article or opens with
 * a capital: whoever compares finds the odd one. A quantity of 1300 is no year.
 */
export const mixedTypeOrPrecision: LintRule = {
  code: "mixed-type-or-precision",
  doubts: "item",
  hasFault: (subject) => {
    const { item, fact, bench } = subject;
    const isNumber = fact?.kind === "quantity";
    const sorts = item.options.map((label) =>
      isNumber ? String(isNumberLike(bench.language, label)) : sortOf(bench.language, label),
    );
    return new Set(sorts).size > 1 || isOddOne(subject);
  },
};

/** "six" is a number as "6" is, and so is "plus de 6". */
const isNumberLike = ({ grammar, cues }: Language, label: string): boolean =>
  numberIn(label.replace(cues.atLeast, "").replace(cues.atMost, "")) !== null ||
  grammar.quantities.read(label) !== null;

/** The key has one form and every other option another. */
function isOddOne(subject: Subject): boolean {
  const others = new Set(distractorsOf(subject).map(formOf));
  return subject.item.options.length > 2 && others.size === 1 && !others.has(formOf(subject.item.key));
}

const SIGLE = /^\p{Lu}[\p{Lu}\d-]+$/u;

const CAPITAL = /^\p{Lu}/u;

/** How a label looks: a sigle, words that open with a capital, or others. Figures look like figures. */
function formOf(label: string): string {
  if (SIGLE.test(label)) return "sigle";
  if (/^\d/u.test(label)) return "figures";
  return CAPITAL.test(label) ? "capital" : "lower";
}
