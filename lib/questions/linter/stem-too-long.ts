import type { LintRule } from "./rule";

/** Characters that are read at once. */
const LONGEST = 200;

/** A stem that must be read twice. */
export const stemTooLong: LintRule = {
  code: "stem-too-long",
  doubts: "item",
  hasFault: ({ item: { stem } }) => stem.length > LONGEST,
};
