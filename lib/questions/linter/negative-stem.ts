import type { LintRule } from "./rule";

/** Asks for what is not: the learner answers the opposite by a slip of the eye. Source: Haladyna, Downing and Rodriguez 2002, rule 17. */
export const negativeStem: LintRule = {
  code: "negative-stem",
  doubts: "item",
  hasFault: ({ item: { stem }, bench }) => bench.language.cues.negative.some((cue) => cue.test(stem)),
};
