import { holdsCue } from "./cue-search";
import type { LintRule } from "./rule";

/** Neither a question nor a sentence to complete. */
export const stemNotAQuestion: LintRule = {
  code: "stem-not-a-question",
  doubts: "item",
  hasFault: ({ item: { stem }, bench }) => !holdsCue(bench.language.cues.stem, stem),
};
