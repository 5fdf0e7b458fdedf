import type { LintRule } from "./rule";

/** The sentence was mended for reading: its words are ours as much as the source's. */
export const repairedSentence: LintRule = {
  code: "repaired-sentence",
  doubts: "reading",
  hasFault: ({ sentence }) => sentence.repaired,
};
