import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import type { Bench } from "../bench";

/**
 * The day on which something that the stem names came to be, by the course's own telling: an earlier date is no wrong
 * answer but an impossible one ("présidence de l’OSCE", before there was an OSCE). Null where the course does not tell, and
 * never after the key.
 */
export function beginningOf(fact: EventFact, key: DateValue, stem: string, bench: Bench): number | null {
  if (bench.beginnings.size === 0) return null;
  const days = [...bench.language.grammar.namesIn(stem)].flatMap((name) => {
    const beginning = bench.beginnings.get(name);
    return beginning === undefined || beginning.eventId === fact.eventId ? [] : [beginning.day];
  });
  const known = days.filter((day) => key.start !== null && day <= key.start);
  return known.length === 0 ? null : Math.max(...known);
}
