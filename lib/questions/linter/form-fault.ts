import type { FormFaults } from "@/lib/language/cues";
import { remembered } from "@/lib/language/remember";
import { linesOf } from "./own-words";
import type { LintRule } from "./rule";

/** The rule for a fault that shows in the form of a line alone; the language pack says how. */
export const formFault = (code: keyof FormFaults): LintRule => ({
  code,
  doubts: "item",
  hasFault: (subject) => linesOf(subject).some((text) => searchOf(subject.bench.language.cues.form[code])(text)),
});

const searches = new WeakMap<readonly RegExp[], (text: string) => boolean>();

/** The search for some faults, which looks through each line once. */
function searchOf(faults: readonly RegExp[]): (text: string) => boolean {
  const search = searches.get(faults) ?? remembered((text) => faults.some((fault) => fault.test(text)));
  searches.set(faults, search);
  return search;
}
