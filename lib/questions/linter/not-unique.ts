import { hasCue } from "./own-words";
import type { LintRule } from "./rule";

/** The stem says itself that there are others: "l’un des premiers pays", "notamment". */
export const notUnique: LintRule = {
  code: "not-unique",
  doubts: "item",
  hasFault: ({ item: { stem }, bench }) => hasCue(bench.language.cues.notUnique, stem),
};
