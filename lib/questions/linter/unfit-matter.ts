import { hasCue } from "./own-words";
import type { LintRule } from "./rule";

/** Asks for the number or the day of a crime that no one should meet as a riddle. */
export const unfitMatter: LintRule = {
  code: "unfit-matter",
  doubts: "item",
  hasFault: ({ item: { stem }, bench }) => hasCue(bench.language.cues.unfit, stem),
};
