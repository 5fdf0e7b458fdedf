import type { FormFaults } from "@/lib/language/cues";
import { holdsCue } from "./cue-search";
import { linesOf } from "./own-words";
import type { LintRule } from "./rule";

/** The rule for a fault that shows in the form of a line alone; the language pack says how. */
export const formFault = (code: keyof FormFaults): LintRule => ({
  code,
  doubts: "item",
  hasFault: (subject) => linesOf(subject).some((text) => holdsCue(subject.bench.language.cues.form[code], text)),
});
