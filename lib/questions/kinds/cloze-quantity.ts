import type { QuantityFact } from "@/lib/facts/fact";
import { slice } from "@/lib/span";
import { documentOf, type Bench } from "../bench/bench";
import { defineChoiceKind } from "../controls/choice";
import { isAskedAsCount } from "./how-many";
import { quantityDistractors } from "../distractors/quantities";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/** "Complétez : « … devenant ainsi le _____ membre. »": the number among numbers of like size, smallest first. */
export const clozeQuantity = defineChoiceKind({
  kind: "cloze-quantity",
  difficulty: 2,
  order: "fixed",
  write: (fact, bench) => {
    if (fact.kind !== "quantity") return { drafts: [], declined: [] };
    const { source } = documentOf(bench, fact.documentSlug);
    const like = slice(source, fact.quantity.span);
    const stem = bench.language.phrases.complete(fact.frame);
    const key = bench.language.numbers.writeLike(fact.quantity.value, like);
    const codes = [...fact.doubts, ...(stem === null || key === null ? ["unsayable"] : [])];
    if (stem === null || key === null || codes.length > 0) {
      return { drafts: [], declined: codes.map((code) => (stem === null ? { code } : { code, stem })) };
    }
    if (isBounded(fact, bench)) return { drafts: [], declined: [{ code: "bounded-quantity", stem }] };
    if (isAskedAsCount(fact, bench)) return { drafts: [], declined: [{ code: "asked-as-count", stem }] };
    const distractors = quantityDistractors(fact, like, bench, DISTRACTORS);
    if (distractors.length < DISTRACTORS) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
    const numbers = [...distractors, { value: fact.quantity.value, label: key, whyNot: null }].toSorted(
      (a, b) => a.value - b.value,
    );
    const options = numbers.map(({ label, whyNot }) => ({ label, whyNot }));
    const content = {
      stem,
      context: null,
      options,
      key: options.findIndex(({ label }) => label === key),
    };
    return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
  },
});

/** "Plus de 1300" is true of every smaller number as well, and "près de 1300" of all around it: no choice tells them apart. */
function isBounded({ quantity: { modifier } }: QuantityFact, { language: { cues } }: Bench): boolean {
  return cues.atLeast.test(modifier) || cues.atMost.test(modifier);
}
