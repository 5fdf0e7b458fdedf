import { defineChoiceKind } from "../choice";
import { acronymDistractors } from "../distractors/acronyms";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/** Distractors that must begin like the key: the name tells its first letter. */
const ALIKE = 2;

/** "Quel est le sigle de l’Organisation de coopération de Shanghai ?": the sigle among others of the course. */
export const expansionAcronym = defineChoiceKind({
  kind: "expansion-acronym",
  difficulty: 1,
  order: "shuffled",
  write: (fact, bench) => {
    if (fact.kind !== "acronym") return { drafts: [], declined: [] };
    const stem = bench.language.phrases.askAcronym(fact.expansion, fact.gender);
    if (fact.doubts.length > 0) return { drafts: [], declined: fact.doubts.map((code) => ({ code, stem })) };
    const options = acronymDistractors(fact, bench, DISTRACTORS, ({ acronym }) => acronym);
    const alike = options.filter(({ label }) => label.charAt(0) === fact.acronym.charAt(0));
    if (options.length < DISTRACTORS || alike.length < ALIKE)
      return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
    const key = { label: fact.acronym, whyNot: null };
    const content = { stem, context: null, options: [key, ...options], key: 0 };
    return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
  },
});
