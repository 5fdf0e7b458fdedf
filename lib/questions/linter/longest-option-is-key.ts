import { distractorsOf } from "./options";
import type { LintRule } from "./rule";

/** How much longer than every distractor a key may be. */
const TOLERANCE = 1.5;

/** Below this many characters a difference in length is not seen. */
const SHORT = 24;

/** The key stands out by its length. */
export const longestOptionIsKey: LintRule = {
  code: "longest-option-is-key",
  doubts: "item",
  hasFault: (subject) => {
    const others = distractorsOf(subject).map(({ length }) => length);
    const { length } = subject.item.key;
    return others.length > 0 && length > SHORT && length > Math.max(...others) * TOLERANCE;
  },
};
