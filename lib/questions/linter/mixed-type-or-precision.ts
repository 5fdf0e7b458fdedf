import { numberIn, sortOf } from "../labels";
import type { LintRule } from "./rule";

/** Options of different sorts, such as a year among full dates: whoever compares finds the odd one. A quantity of 1300 is no year. */
export const mixedTypeOrPrecision: LintRule = {
  code: "mixed-type-or-precision",
  doubts: "item",
  hasFault: ({ item: { options }, fact, bench }) => {
    const isNumber = fact?.kind === "quantity";
    const sorts = options.map((label) => (isNumber ? String(numberIn(label) !== null) : sortOf(bench.language, label)));
    return new Set(sorts).size > 1;
  },
};
