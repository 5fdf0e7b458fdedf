import type { LintRule } from "./rule";

/** The stem says itself that there are others: "l’un des premiers pays". */
export const notUnique: LintRule = {
  code: "not-unique",
  doubts: "item",
  hasFault: ({ item: { stem }, bench }) => bench.language.cues.notUnique.some((cue) => cue.test(stem)),
};
