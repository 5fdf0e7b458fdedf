import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import { documentOf, type Bench } from "../bench/bench";

/** Dates that tell when something happened; a decade or a century is too wide to bound anything. */
const STATED = /^(?:day|month|year)$/u;

/**
 * The last day of what the text tells right before an event, in its section: "l’expédition part en 1798" before a stone that it finds in 1799.
 * What was made up from before it would be struck out by whoever follows the story. Null where nothing dated is told before, or where
 * what is told last came later than the event: then the text does not follow time here.
 */
export function toldBefore(fact: EventFact, key: DateValue, bench: Bench): number | null {
  const { sentences } = documentOf(bench, fact.documentSlug);
  const at = sentences.findIndex(({ id }) => id === fact.sentenceId);
  for (let index = at - 1; index >= 0 && sentences[index]!.sectionId === fact.sectionId; index--) {
    const dates = (bench.timexes.get(sentences[index]!.id) ?? []).filter(
      ({ role, value, relation }) => role === "event" && relation === "at" && STATED.test(value.precision),
    );
    const last = dates.at(-1)?.value.end ?? null;
    if (last !== null) return key.start !== null && last < key.start ? last : null;
  }
  return null;
}

/**
 * The first days of what the text tells behind an event, in its section, as far as it follows time: a ship blows up in February 1898, a
 * treaty closes the war in December. What was made up from behind it would be struck out as well. Empty where the next thing dated
 * is not later.
 */
export function toldAfter(fact: EventFact, key: DateValue, bench: Bench): readonly number[] {
  const { sentences } = documentOf(bench, fact.documentSlug);
  const at = sentences.findIndex(({ id }) => id === fact.sentenceId);
  const days: number[] = [];
  for (let index = at + 1; index < sentences.length && sentences[index]!.sectionId === fact.sectionId; index++) {
    const [next] = (bench.timexes.get(sentences[index]!.id) ?? []).flatMap(({ role, value, relation }) =>
      role === "event" && relation === "at" && STATED.test(value.precision) ? (value.start ?? []) : [],
    );
    if (next === undefined) continue;
    if (next <= (days.at(-1) ?? key.end ?? Infinity)) break;
    days.push(next);
  }
  return days;
}
