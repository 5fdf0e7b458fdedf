import { datesOfLine } from "../wording/dates-of-line";
import { numberIn } from "../controls/labels";
import type { LintRule, Subject } from "./rule";

/**
 * The years that are asked for lie between two years of the stem, or of the line above it: "_____ ans d’efforts, de 1867 à 1881", an age
 * beside a birth and a death. Whoever can subtract has not learnt it.
 */
export const keyComputed: LintRule = {
  code: "key-computed",
  doubts: "item",
  hasFault: (subject) => {
    const { fact, item } = subject;
    if (fact?.kind !== "quantity" || !subject.bench.language.grammar.isSpan(fact.quantity.unit)) return false;
    const asked = numberIn(item.key) ?? fact.quantity.value;
    const years = yearsShown(subject);
    return years.some((from) => years.some((to) => to > from && Math.abs(to - from - asked) <= EITHER_END));
  },
};

/** Both ends count, or the birthday was still to come. */
const EITHER_END = 1;

/** The years of the stem and of the line above it, those of both ends of a stretch too. */
const yearsShown = ({ item: { stem, context }, bench: { language } }: Subject): readonly number[] =>
  [stem, context ?? ""]
    .flatMap((line) => datesOfLine(line, language, []))
    .flatMap(({ value }) => [...value.edtf.matchAll(YEAR)].map(([year]) => Number(year)));

/** A year of an EDTF value; neither a month nor a day has four figures. */
const YEAR = /-?\d{4}/gu;
