import type { LintRule } from "./rule";

/** A choice whose right answer is not offered. */
export const keyNotInOptions: LintRule = {
  code: "key-not-in-options",
  doubts: "item",
  hasFault: ({ item: { options, key, keys = [key] } }) =>
    options.length > 0 && !keys.every((right) => options.includes(right)),
};
