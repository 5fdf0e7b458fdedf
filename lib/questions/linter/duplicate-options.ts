import type { LintRule } from "./rule";

/** Two options that say the same: letters, accents and spaces aside. */
export const duplicateOptions: LintRule = {
  code: "duplicate-options",
  doubts: "item",
  hasFault: ({ item: { options } }) => new Set(options.map(folded)).size < options.length,
};

const folded = (label: string): string =>
  label
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
