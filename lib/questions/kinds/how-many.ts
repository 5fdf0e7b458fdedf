import type { QuantityFact } from "@/lib/facts/fact";
import { slice } from "@/lib/span";
import { documentOf, type Bench } from "../bench/bench";
import { defineChoiceKind, type ChoiceContent } from "../controls/choice";
import { quantityDistractors } from "../distractors/quantities";
import type { Writing } from "../kind";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/**
 * "Combien d’entreprises américaines opèrent au Kazakhstan ?": the number among numbers of like size, smallest first.
 *
 * Declines a number that the text only bounds ("plus de 1300"): the exact number is not known, so it cannot be asked.
 */
export const howMany = defineChoiceKind({
  kind: "how-many",
  difficulty: 1,
  order: "fixed",
  write: (fact, bench) =>
    fact.kind === "quantity" && fact.quantity.type === "count" ? writeFor(fact, bench) : { drafts: [], declined: [] },
});

/** True where "combien" asks for the number: a blank in its place would ask the same again. */
export const isAskedAsCount = (fact: QuantityFact, bench: Bench): boolean =>
  fact.quantity.type === "count" && (readCount(fact, bench)?.codes.length ?? 1) === 0;

function writeFor(fact: QuantityFact, bench: Bench): Writing<ChoiceContent> {
  const read = readCount(fact, bench);
  if (read === null) return { drafts: [], declined: [{ code: "clause-not-understood" }] };
  const { stem, key, codes, like } = read;
  if (stem === null || key === null || codes.length > 0) {
    return { drafts: [], declined: codes.map((code) => (stem === null ? { code } : { code, stem })) };
  }
  const distractors = quantityDistractors(fact, like, bench, DISTRACTORS);
  if (distractors.length < DISTRACTORS) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
  const numbersInOrder = [...distractors, { value: fact.quantity.value, label: key, whyNot: null }].toSorted(
    (a, b) => a.value - b.value,
  );
  const options = numbersInOrder.map(({ label, whyNot }) => ({ label, whyNot }));
  const content = { stem, context: null, options, key: options.findIndex(({ label }) => label === key) };
  return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
}

/** The question with its key as it is written, and why it may not be asked; null where the clause was not understood. */
function readCount(fact: QuantityFact, bench: Bench) {
  const { quantity, counting } = fact;
  if (counting === null) return null;
  const { phrases, numbers, cues, grammar } = bench.language;
  const like = slice(documentOf(bench, fact.documentSlug).source, quantity.span);
  const stem = phrases.askCount(counting);
  const key = numbers.writeLike(quantity.value, like);
  const { subject, complement } = counting.clause;
  const isNameless = grammar.namesIn([subject, counting.counted, complement].join(" ")).size === 0;
  const isBounded = cues.atLeast.test(quantity.modifier) || cues.atMost.test(quantity.modifier);
  const codes = [
    ...fact.doubts,
    ...(isNameless ? ["bare-definite-subject"] : []),
    // "Combien de membres est-ce que l’OACI compte": a subject of unknown gender cannot be taken up by its pronoun.
    ...(counting.role === "object" && counting.clause.subjectGender === null ? ["agreement-unverified"] : []),
    ...(isBounded ? ["bounded-quantity"] : []),
    ...(stem === null || key === null ? ["unsayable"] : []),
  ];
  return { stem, key, codes, like };
}
