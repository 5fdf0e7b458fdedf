import { formFault } from "./form-fault";
import type { LintRule } from "./rule";

const SMALL_START = /^[^\p{L}\d]*\p{Ll}/u;

const inside = formFault("capitals");

/** A stem that opens in lower case, or a capital inside a line that makes no name: "À quelle date Le traité". */
export const capitals: LintRule = {
  ...inside,
  hasFault: (subject) => SMALL_START.test(subject.item.stem) || inside.hasFault(subject),
};
