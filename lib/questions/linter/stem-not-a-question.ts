import type { LintRule } from "./rule";

/** Neither a question nor a sentence to complete. */
export const stemNotAQuestion: LintRule = {
  code: "stem-not-a-question",
  doubts: "item",
  hasFault: ({ item: { stem }, bench }) => !bench.language.cues.stem.some((form) => form.test(stem)),
};
