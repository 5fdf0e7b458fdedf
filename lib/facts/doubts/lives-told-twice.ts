import { relationOf } from "@/lib/calendar/compare-dates";
import type { Grammar } from "@/lib/language/clauses";
import type { EventFact, Fact } from "../fact";

/** A birth or a death, and whose it is. */
type LifeEvent = { readonly fact: EventFact; readonly event: "birth" | "death"; readonly name: readonly string[] };

/**
 * Doubts a birth or a death that the same document dates more finely, though it may call the person otherwise: of "Jean Paul
 * Morin … mort le 11 mai 2001" and "en mai 2001, Jean Morin meurt" the first is asked. Both are one event.
 */
export function withoutCoarserLives(facts: readonly Fact[], grammar: Grammar): readonly Fact[] {
  const lives = facts.flatMap((fact) => lifeIn(fact, grammar) ?? []);
  if (lives.length < 2) return facts;
  return facts.map((fact) => {
    const own = lives.find((life) => life.fact === fact);
    const finer = own && lives.find((life) => isFinerTelling(life, own, lives));
    return finer && fact.kind === "event" ? { ...fact, eventId: finer.fact.eventId, doubts: ["near-duplicate"] } : fact;
  });
}

function lifeIn(fact: Fact, grammar: Grammar): LifeEvent | null {
  if (fact.kind !== "event" || fact.doubts.length > 0 || fact.wording.form !== "clause") return null;
  const { subject, participle } = fact.wording.clause;
  const event = (["birth", "death"] as const).find((each) => grammar.genderOfLife(participle, each) !== null);
  return event ? { fact, event, name: subject.split(" ") } : null;
}

/** True if one telling says the day of another, or the same day first under another name. */
function isFinerTelling(one: LifeEvent, other: LifeEvent, all: readonly LifeEvent[]): boolean {
  if (one === other || one.event !== other.event || !isOneName(one.name, other.name)) return false;
  const relation = relationOf(one.fact.timex.value, other.fact.timex.value);
  return relation === "inside" || (relation === "same" && all.indexOf(one) < all.indexOf(other));
}

/** True for "Jean Paul Morin" and "Jean Morin": the shorter name has words of the longer one alone, its first and its last. */
export function isOneName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short[0] === long[0] && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}
