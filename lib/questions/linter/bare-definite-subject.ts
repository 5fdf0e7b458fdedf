import { holdsCue } from "./cue-search";
import type { LintRule } from "./rule";

/** "Le traité", "la réunion": a definite noun that nothing tells apart, neither in the stem nor on the line above it. */
export const bareDefiniteSubject: LintRule = {
  code: "bare-definite-subject",
  doubts: "item",
  hasFault: ({ item: { stem, context }, bench }) =>
    context === null && holdsCue(bench.language.cues.bareDefinite, stem),
};
