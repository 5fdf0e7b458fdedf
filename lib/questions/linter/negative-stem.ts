import { hasCue } from "./own-words";
import type { LintRule } from "./rule";

/**
 * Asks for what is not, or for what is wrong: the learner answers the opposite by a slip of the eye. A negation in a name
 * is none. Source: Haladyna, Downing and Rodriguez 2002, rule 17.
 */
export const negativeStem: LintRule = {
  code: "negative-stem",
  doubts: "item",
  hasFault: ({ item: { stem }, bench }) => hasCue(bench.language.cues.negative, stem),
};
