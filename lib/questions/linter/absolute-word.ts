import type { LintRule } from "./rule";

/** "Toujours", "aucun" in an option: test-wise learners strike it out unread. Source: Haladyna et al. 2002, rule 28. */
export const absoluteWord: LintRule = {
  code: "absolute-word",
  doubts: "item",
  hasFault: ({ item: { options }, bench }) =>
    options.some((label) => bench.language.cues.absolute.some((cue) => cue.test(label))),
};
