import { isTitleOf } from "../bench/main-entity";
import { defineChoiceKind } from "../controls/choice";
import { expansionLookAlikes } from "../distractors/expansions";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/**
 * "Que signifie le sigle « OSCE » ?": the expansion among names that would give the same letters, for otherwise the
 * initials alone would tell; where the language has none, it is not asked.
 */
export const acronymExpansion = defineChoiceKind({
  kind: "acronym-expansion",
  difficulty: 1,
  order: "shuffled",
  write: (fact, bench) => {
    if (fact.kind !== "acronym") return { drafts: [], declined: [] };
    const stem = bench.language.phrases.askExpansion(fact.acronym);
    if (fact.doubts.length > 0) return { drafts: [], declined: fact.doubts.map((code) => ({ code, stem })) };
    if (isTitleOf(fact, bench)) return { drafts: [], declined: [{ code: "main-entity", stem }] };
    const alike = expansionLookAlikes(fact, bench).map((label) => ({ label: capital(label), whyNot: null }));
    if (alike.length < DISTRACTORS) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
    const key = { label: capital(fact.expansion), whyNot: null };
    const content = { stem, context: null, options: [key, ...alike], key: 0 };
    return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
  },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
