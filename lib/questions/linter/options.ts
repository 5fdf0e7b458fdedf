import type { Subject } from "./rule";

/** The wrong options. */
export const distractorsOf = ({ item }: Subject): readonly string[] =>
  item.options.filter((label) => !(item.keys ?? [item.key]).includes(label));
