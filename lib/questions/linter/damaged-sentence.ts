import type { LintRule } from "./rule";

/** The sentence lacks something, or was run together with another. */
export const damagedSentence: LintRule = {
  code: "damaged-sentence",
  doubts: "reading",
  hasFault: ({ sentence }) => sentence.damaged,
};
