import type { EntityFact, RoleFact } from "@/lib/facts/fact";
import type { Entity } from "@/lib/facts/names/mention";
import type { Bench } from "../bench/bench";
import { entityDistractors } from "../distractors/entities";
import type { Writing } from "../kind";
import { isMainOf } from "../bench/main-entity";
import { isOtherSort, isTwofold } from "./wh-choice";
import { defineTextKind, type TextContent } from "../controls/text";

/** Wrong names of which a question remembers what is true of them. */
const MOST_KNOWN = 8;

/** Names that are learnt by heart. The long name of an organisation is recognised and not recited. */
const LEARNT: readonly Entity["type"][] = ["person", "city", "country"];

/**
 * "Dans quelle ville est née Simone Veil ?", "Qui a composé … ?", "Qui a été maire de Lyon de 1957 à 1976 ?", the name typed: also where no three wrong names would
 * stand beside the right one without giving it away. A last name is as good as the whole one.
 */
export const nameTyped = defineTextKind({
  kind: "name-typed",
  difficulty: 3,
  write: (fact, bench) =>
    fact.kind === "entity" || fact.kind === "role" ? writeFor(fact, bench) : { drafts: [], declined: [] },
});

function writeFor(fact: EntityFact | RoleFact, bench: Bench): Writing<TextContent> {
  const entity = bench.entities.get(fact.entityId);
  if (!entity || !LEARNT.includes(entity.type)) return { drafts: [], declined: [] };
  const { phrases, code: language } = bench.language;
  const stem = stemOf(fact, entity, bench);
  // What is wrong with the fact was told by the kind that offers names.
  if (stem === null || fact.doubts.length > 0 || isMainOf(fact, bench)) return { drafts: [], declined: [] };
  const key = nameAsked(fact, entity);
  // Whoever knows more than the text would be told wrong: "Joseph Staline" where it has "Staline" alone, or "de Villars".
  if (entity.type === "person" && !/^\p{Lu}.* /u.test(key))
    return { drafts: [], declined: [{ code: "half-a-name", stem }] };
  const wrong = entityDistractors({ ...fact, entityIds: [fact.entityId] }, stem, bench, MOST_KNOWN);
  const content = {
    stem,
    context: null,
    language,
    asks: "words" as const,
    key: phrases.typeset(key),
    aliases: otherNames(entity),
    known: wrong.map(({ named, whyNot }) => ({ label: named.name, whyNot })),
  };
  return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
}

/** Who it is that did it, or held the office; null for what is asked in another way, or cannot be said well. */
function stemOf(fact: EntityFact | RoleFact, { gender }: Entity, bench: Bench): string | null {
  const { phrases, formatDate } = bench.language;
  if (fact.kind === "role")
    return phrases.askHolder(fact.role, gender ?? "m", fact.timex, formatDate(fact.timex.value));
  if (fact.inquiry === null || fact.inquiry.role === "defined" || isTwofold(fact, fact.inquiry, bench)) return null;
  const stem = phrases.askName(fact.inquiry);
  return stem === null || isOtherSort(fact, stem, bench) ? null : stem;
}

/** A city is asked for by the name that the sentence gives it: "Breslau", though Wrocław is right as well. */
const nameAsked = (fact: EntityFact | RoleFact, entity: Entity): string =>
  (entity.type === "city" && fact.kind === "entity" && fact.inquiry?.asked.name) || wholeName(entity);

/** "Mao Zedong" where the course mostly says "Mao". */
const wholeName = ({ name, type, aliases }: Entity): string =>
  (type === "person" && !name.includes(" ") && aliases.find((alias) => alias.startsWith(`${name} `))) || name;

/** Every other name, and the last name of a person. */
function otherNames({ name, type, aliases, acronym }: Entity): string[] {
  const last = type === "person" && name.includes(" ") ? [name.slice(name.lastIndexOf(" ") + 1)] : [];
  return [...new Set([name, ...aliases, ...(acronym === null ? [] : [acronym]), ...last])];
}
