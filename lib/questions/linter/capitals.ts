import { formFault } from "./form-fault";
import type { LintRule } from "./rule";

const inside = formFault("capitals");

/** A stem that opens in lower case, or a capital inside a line that makes no name: "À quelle date Le traité". */
export const capitals: LintRule = {
  ...inside,
  hasFault: (subject) => /^[^\p{L}\d]*\p{Ll}/u.test(subject.item.stem) || inside.hasFault(subject),
};
