import { distractorsOf } from "./options";
import type { LintRule } from "./rule";

/** How much longer than every distractor a key may be. */
const TOLERANCE = 1.5;

/** Below this many characters a difference in length is not seen. */
const SHORT = 24;

/** The key stands out by its length; where several are right, even the shortest of them does. */
export const longestOptionIsKey: LintRule = {
  code: "longest-option-is-key",
  doubts: "item",
  hasFault: (subject) => {
    const others = distractorsOf(subject).map(({ length }) => length);
    const length = Math.min(...(subject.item.keys ?? [subject.item.key]).map((key) => key.length));
    return others.length > 0 && length > SHORT && length > Math.max(...others) * TOLERANCE;
  },
};
