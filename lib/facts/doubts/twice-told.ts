import type { Grammar } from "@/lib/language/clauses";
import type { EventFact, Fact } from "../fact";
import { withoutContradictedLives } from "./contradicted-lives";
import { withoutCoarserLives } from "./lives-told-twice";

/**
 * Doubts a second telling of one event in one document: the same subject, verb and date, and nothing more or less than where or
 * by whom ("naît le 27 décembre 1901" after "née le 27 décembre 1901 à Berlin"). The shorter telling stays, and both are one
 * event.
 */
export function withoutTwiceTold(facts: readonly Fact[], grammar: Grammar): readonly Fact[] {
  return withoutContradictedLives(withoutCoarserLives(withoutSame(facts, grammar), grammar), grammar);
}

function withoutSame(facts: readonly Fact[], grammar: Grammar): readonly Fact[] {
  const bySubject = new Map<string, EventFact[]>();
  for (const fact of facts)
    if (isAsked(fact)) bySubject.set(keyOf(fact), [...(bySubject.get(keyOf(fact)) ?? []), fact]);
  return facts.map((fact) => {
    if (!isAsked(fact)) return fact;
    const others = bySubject.get(keyOf(fact)) ?? [];
    const best = others.find((other) => other !== fact && says(other, fact, others, grammar));
    return best ? { ...fact, eventId: best.eventId, doubts: ["near-duplicate"] } : fact;
  });
}

const isAsked = (fact: Fact): fact is EventFact =>
  fact.kind === "event" && fact.doubts.length === 0 && clauseOf(fact)?.participle !== "";

const clauseOf = ({ wording }: EventFact) => (wording.form === "clause" ? wording.clause : null);

/** What two tellings of one event share. */
function keyOf(fact: EventFact): string {
  const clause = clauseOf(fact);
  return [clause?.subject ?? fact.id, clause?.verb, clause?.participle, fact.timex.value.edtf]
    .join("\n")
    .replaceAll("’", "'");
}

/** True if one telling says all that makes the event of another: the same in fewer words, or the first in the same words. */
function says(one: EventFact, other: EventFact, all: readonly EventFact[], grammar: Grammar): boolean {
  const [mine, theirs] = [clauseOf(one)?.complement ?? "", clauseOf(other)?.complement ?? ""];
  if (mine === theirs) return all.indexOf(one) < all.indexOf(other);
  const participle = clauseOf(one)?.participle ?? "";
  const isWhole =
    participle.startsWith(`${grammar.been} `) ||
    grammar.genderOfLife(participle, "birth") !== null ||
    grammar.genderOfLife(participle, "death") !== null;
  return mine === "" && isWhole;
}
