import { holdsCue } from "./cue-search";
import type { LintRule } from "./rule";

/** An option that speaks of the others: whoever knows two of them need not know the third. Source: Haladyna et al. 2002, rules 25 and 26. */
export const allOrNoneOfTheAbove: LintRule = {
  code: "all-or-none-of-the-above",
  doubts: "item",
  hasFault: ({ item: { options }, bench }) => options.some((label) => holdsCue(bench.language.cues.allOrNone, label)),
};
