import { hasCue } from "./own-words";
import type { LintRule } from "./rule";

/** The stem points at something that only the text before it names. */
export const unresolvedAnaphora: LintRule = {
  code: "unresolved-anaphora",
  doubts: "item",
  hasFault: ({ item: { stem }, bench }) => hasCue(bench.language.cues.anaphora, stem),
};
