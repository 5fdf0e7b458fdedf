import { sortOf } from "../labels";
import type { LintRule } from "./rule";

/** Options of different sorts, such as a year among full dates: whoever compares finds the odd one. */
export const mixedTypeOrPrecision: LintRule = {
  code: "mixed-type-or-precision",
  doubts: "item",
  hasFault: ({ item: { options }, bench }) => new Set(options.map((label) => sortOf(bench.language, label))).size > 1,
};
