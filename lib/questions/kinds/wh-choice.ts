import type { EntityFact } from "@/lib/facts/fact";
import type { Inquiry, Named, NameTie } from "@/lib/language/phrases";
import { sentenceOf, type Bench } from "../bench/bench";
import { defineChoiceKind, type ChoiceContent } from "../controls/choice";
import { isMainOf } from "../bench/main-entity";
import { isRenamed } from "../bench/renamed";
import { entityDistractors } from "../distractors/entities";
import { fairBeside } from "../distractors/fair-beside";
import { bearersAsked } from "../distractors/offices";
import type { Writing } from "../kind";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/**
 * "Qui a proposé … ?", "Quel pays … ?", "Par qui … ?", "Dans quelle ville … ?", "Quelle est la plus grande … ?": a name
 * among names of its sort.
 *
 * Declines what may be true of others too, and names of which the course knows no three others.
 */
export const whChoice = defineChoiceKind({
  kind: "wh-choice",
  difficulty: 1,
  order: "shuffled",
  write: (fact, bench) =>
    fact.kind === "entity" && fact.inquiry !== null && fact.inquiry.role !== "defined"
      ? writeName(fact, fact.inquiry, bench)
      : { drafts: [], declined: [] },
});

/** A question on a name, with the names that are offered. */
export function writeName(fact: EntityFact, inquiry: Inquiry, bench: Bench): Writing<ChoiceContent> {
  const { phrases } = bench.language;
  const stem = phrases.askName(inquiry);
  if (stem === null) return { drafts: [], declined: [{ code: "unsayable" }] };
  if (fact.doubts.length > 0) return { drafts: [], declined: fact.doubts.map((code) => ({ code, stem })) };
  if (isMainOf(fact, bench)) return { drafts: [], declined: [{ code: "main-entity", stem }] };
  if (isRenamed(fact, bench)) return { drafts: [], declined: [{ code: "renamed", stem }] };
  if (isTwofold(fact, inquiry, bench)) return { drafts: [], declined: [{ code: "not-unique", stem }] };
  if (isOtherSort(fact, stem, bench)) return { drafts: [], declined: [{ code: "mixed-type-or-precision", stem }] };
  const bearers = bearersAsked(stem, bench);
  const isFair = fairBeside({ ...fact, inquiry }, bench.entities.get(fact.entityId), stem, bench);
  const distractors = entityDistractors(
    { ...fact, entityIds: [fact.entityId] },
    stem,
    bench,
    DISTRACTORS,
    (named) => (bearers === null || bearers.has(named.name)) && isFair(named),
  );
  if (distractors.length < DISTRACTORS) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
  if (new Set([inquiry.asked, ...distractors.map(({ named }) => named)].map(isHalfName)).size > 1)
    return { drafts: [], declined: [{ code: "half-a-name", stem }] };
  const label = (named: Named): string => capital(phrases.tieName(named, TIES[inquiry.role] ?? ""));
  const options = [
    { label: label(inquiry.asked), whyNot: null },
    ...distractors.map(({ named, whyNot }) => ({ label: label(named), whyNot })),
  ];
  const content = { stem, context: null, options, key: 0 };
  return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
}

/** "de Gaulle" among whole names, or a whole name among last ones, shows which one the text tells of. */
const isHalfName = ({ name, type }: Named): boolean => type === "person" && !/^\p{Lu}.* /u.test(name);

/** What a name brings along as the answer: "En Chine" to "dans quel pays", "À la Chine" to "à quel pays". */
const TIES: Partial<Record<Inquiry["role"], NameTie>> = { place: "in", recipient: "to" };

/** "Quelle est la capitale … ?", "proclamée à Guatemala": a name that the list has for a country is another thing here. */
export function isOtherSort({ entityId, sentenceId }: EntityFact, stem: string, bench: Bench): boolean {
  const { peers } = bench.language;
  const entity = bench.entities.get(entityId);
  if (entity?.type !== "country") return false;
  const { text } = sentenceOf(bench, sentenceId);
  const isTown = (bench.mentions.get(sentenceId) ?? []).some(
    (mention) => mention.entityId === entityId && peers.isTownOfName(text.slice(0, mention.start), entity),
  );
  return isTown || peers.asksCity(stem);
}

/** "Dans quel pays est né … ?": in England, and in the United Kingdom as well. */
export const isTwofold = ({ entityId }: EntityFact, { role }: Inquiry, { entities, language }: Bench): boolean =>
  role === "place" && language.grammar.isInState(entities.get(entityId)?.name ?? "");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
