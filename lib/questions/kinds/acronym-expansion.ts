import { defineChoiceKind } from "../choice";
import { acronymDistractors } from "../distractors/acronyms";
import { expansionLookAlikes } from "../distractors/expansions";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/**
 * "Que signifie le sigle « OSCE » ?": the expansion among names that would give the same letters, for otherwise the
 * initials alone would tell; where the language has none, among the other expansions of the course.
 */
export const acronymExpansion = defineChoiceKind({
  kind: "acronym-expansion",
  difficulty: 1,
  order: "shuffled",
  write: (fact, bench) => {
    if (fact.kind !== "acronym") return { drafts: [], declined: [] };
    const stem = bench.language.phrases.askExpansion(fact.acronym);
    if (fact.doubts.length > 0) return { drafts: [], declined: fact.doubts.map((code) => ({ code, stem })) };
    const alike = expansionLookAlikes(fact, bench).map((label) => ({ label, whyNot: null }));
    const others = acronymDistractors(fact, bench, DISTRACTORS, ({ expansion }) => expansion);
    const options = alike.length < DISTRACTORS ? others : alike;
    if (options.length < DISTRACTORS) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
    const key = { label: fact.expansion, whyNot: null };
    const content = { stem, context: null, options: [key, ...options], key: 0 };
    return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
  },
});
