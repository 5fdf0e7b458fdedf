import type { LintRule } from "./rule";

/** The stem speaks of someone by whose relative or neighbour he is, and gives no name: "de sa voisine". */
export const unnamedRelative: LintRule = {
  code: "unnamed-relative",
  doubts: "reading",
  hasFault: ({ item: { stem }, bench }) => bench.language.cues.unnamedRelative.test(stem),
};
