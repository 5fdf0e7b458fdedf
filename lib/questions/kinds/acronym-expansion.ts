import { defineChoiceKind } from "../choice";
import { acronymDistractors } from "../distractors/acronyms";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/** "Que signifie le sigle « OSCE » ?": the expansion among expansions of other sigles of the course and near misses of the same letters. */
export const acronymExpansion = defineChoiceKind({
  kind: "acronym-expansion",
  difficulty: 1,
  order: "shuffled",
  write: (fact, bench) => {
    if (fact.kind !== "acronym") return { drafts: [], declined: [] };
    const stem = bench.language.phrases.askExpansion(fact.acronym);
    if (fact.doubts.length > 0) return { drafts: [], declined: fact.doubts.map((code) => ({ code, stem })) };
    const options = acronymDistractors(fact, bench, DISTRACTORS, ({ expansion }) => expansion);
    if (options.length < DISTRACTORS) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
    const key = { label: fact.expansion, whyNot: null };
    const content = { stem, context: null, options: [key, ...options], key: 0 };
    return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
  },
});
