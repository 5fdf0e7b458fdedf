import type { EntityFact } from "@/lib/facts/fact";
import type { Bench } from "../bench/bench";
import { defineChoiceKind, type ChoiceContent } from "../controls/choice";
import { entityDistractors } from "../distractors/entities";
import { isMainOf } from "../bench/main-entity";
import type { Writing } from "../kind";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/** "Complétez : « En mars 1992, le Kazakhstan a rejoint _____. »": names with their articles, so that no article tells. */
export const entityCloze = defineChoiceKind({
  kind: "entity-cloze",
  difficulty: 2,
  order: "shuffled",
  write: (fact, bench) =>
    fact.kind === "entity" && fact.gap !== null ? writeFor(fact, fact.gap, bench) : { drafts: [], declined: [] },
});

function writeFor(fact: EntityFact, gap: NonNullable<EntityFact["gap"]>, bench: Bench): Writing<ChoiceContent> {
  const { phrases } = bench.language;
  const key = bench.entities.get(fact.entityId);
  const stem = phrases.complete(gap.frame);
  if (stem === null || !key) return { drafts: [], declined: [{ code: "unsayable" }] };
  if (fact.doubts.length > 0) return { drafts: [], declined: fact.doubts.map((code) => ({ code, stem })) };
  if (isMainOf(fact, bench)) return { drafts: [], declined: [{ code: "main-entity", stem }] };
  const distractors = entityDistractors({ ...fact, entityIds: [fact.entityId] }, stem, bench, DISTRACTORS);
  if (distractors.length < DISTRACTORS) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
  const options = [{ named: key, whyNot: null }, ...distractors].map(({ named, whyNot }) => ({
    label: phrases.tieName(named, gap.tie),
    whyNot,
  }));
  return {
    drafts: [{ suffix: "", content: { stem, context: null, options, key: 0 }, quote: fact.evidence }],
    declined: [],
  };
}
