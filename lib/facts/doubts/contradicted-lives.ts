import { relationOf } from "@/lib/calendar/compare-dates";
import type { Grammar } from "@/lib/language/clauses";
import type { EntityFact, EventFact, Fact } from "../fact";
import { isOneName } from "./lives-told-twice";

/** When or where someone was born or died. */
type Telling = {
  readonly fact: EventFact | EntityFact;
  readonly event: "birth" | "death";
  readonly name: readonly string[];
};

/**
 * Doubts the births and deaths of whom one document gives two that cannot both be his: "Paul Morin est né en 1839" and "Paul
 * Morin, né en 1872". One of them is another's, or was misread, and nothing tells which; so neither is asked.
 */
export function withoutContradictedLives(facts: readonly Fact[], grammar: Grammar): readonly Fact[] {
  const tellings = facts.flatMap((fact) => tellingIn(fact, grammar) ?? []);
  const contradicted = tellings.filter((one) => tellings.some((other) => isAtOdds(one, other)));
  return facts.map((fact) => {
    const own = tellings.find((telling) => telling.fact === fact);
    const isDoubtful = own && contradicted.some((other) => isOneTelling(own, other));
    return isDoubtful ? { ...fact, doubts: ["contradicted-life"] } : fact;
  });
}

function tellingIn(fact: Fact, grammar: Grammar): Telling | null {
  if ((fact.kind !== "event" && fact.kind !== "entity") || fact.doubts.length > 0) return null;
  const clause = clauseOf(fact);
  const event = (["birth", "death"] as const).find(
    (each) => clause && grammar.genderOfLife(clause.participle, each) !== null,
  );
  return clause && event ? { fact, event, name: clause.subject.split(" ") } : null;
}

function clauseOf(fact: EventFact | EntityFact) {
  if (fact.kind === "event") return fact.wording.form === "clause" ? fact.wording.clause : null;
  return fact.inquiry?.role === "place" ? fact.inquiry.clause : null;
}

/** True for two dates without a day in common, or two towns. */
function isAtOdds(one: Telling, other: Telling): boolean {
  if (one === other || !isSame(one, other)) return false;
  const [mine, theirs] = [one.fact, other.fact];
  if (mine.kind === "event" && theirs.kind === "event")
    return relationOf(mine.timex.value, theirs.timex.value) === "disjoint";
  return (
    mine.kind === "entity" &&
    theirs.kind === "entity" &&
    mine.entityId !== theirs.entityId &&
    mine.inquiry?.asked.type === theirs.inquiry?.asked.type
  );
}

const isSame = (one: Telling, other: Telling): boolean => one.event === other.event && isOneName(one.name, other.name);

/** True for a telling itself, and for the place beside a date that is at odds with another. */
const isOneTelling = (own: Telling, other: Telling): boolean =>
  own === other || (own.fact.sentenceId === other.fact.sentenceId && isSame(own, other));
