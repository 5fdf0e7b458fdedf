import { hasCue } from "./own-words";
import type { LintRule } from "./rule";

/** "Aujourd’hui", "nos relations": true where and when the document was written, and not for the learner. */
export const deictic: LintRule = {
  code: "deictic",
  doubts: "item",
  hasFault: ({ item: { stem, options }, bench }) =>
    [stem, ...options].some((text) => hasCue(bench.language.cues.deictic, text)),
};
