import { compareDates, daysBetween, statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue, Precision } from "@/lib/calendar/date-value";
import type { EntityFact, EventFact, Fact, Quantity, QuantityFact } from "@/lib/facts/fact";

/** The facts of a course by what questions look for, so that no question reads them all. */
export type Lookups = {
  /** The facts that tell an event, by its id. */
  readonly tellings: ReadonlyMap<string, readonly EventFact[]>;
  /** The facts of a sentence that tell events, by its id. */
  readonly eventsIn: ReadonlyMap<string, readonly EventFact[]>;
  /** The dated events by the precision of their date, in the order of time. */
  readonly timelines: ReadonlyMap<Precision, readonly EventFact[]>;
  /** The quantities of a sentence, by its id. */
  readonly quantitiesIn: ReadonlyMap<string, readonly QuantityFact[]>;
  /** The quantities by `sortOfQuantity`. */
  readonly quantitiesOf: ReadonlyMap<string, readonly QuantityFact[]>;
  /** What is said of an entity and of no other, by its id. */
  readonly toldOf: ReadonlyMap<string, readonly EntityFact[]>;
};

/** Sorts the facts of a course once. */
export function lookupsOf(facts: readonly Fact[]): Lookups {
  const events = facts.filter((fact): fact is EventFact => fact.kind === "event");
  const quantities = facts.filter((fact): fact is QuantityFact => fact.kind === "quantity");
  const inTime = events.toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
  return {
    tellings: groupBy(events, ({ eventId }) => eventId),
    eventsIn: groupBy(events, ({ sentenceId }) => sentenceId),
    timelines: groupBy(inTime, (event) => dateOf(event).precision),
    quantitiesIn: groupBy(quantities, ({ sentenceId }) => sentenceId),
    quantitiesOf: groupBy(quantities, ({ quantity }) => sortOfQuantity(quantity)),
    toldOf: groupBy(
      facts.filter((fact) => fact.kind === "entity"),
      ({ entityId }) => entityId,
    ),
  };
}

/** The date of an event, an open range reduced to the side that it states. */
export const dateOf = ({ timex }: EventFact): DateValue => statedBound(timex.value);

/** Quantities of one sort may stand beside one another: the same type and the same unit. */
export const sortOfQuantity = ({ type, unit }: Quantity): string => `${type} ${unit}`;

/** The events of a timeline around a date, nearest first; at most so many, and none farther away than so many days. */
export function eventsAround(
  timeline: readonly EventFact[],
  date: DateValue,
  { most, days }: { readonly most: number; readonly days: number },
): readonly EventFact[] {
  const at = firstNotBefore(timeline, date);
  const near = timeline.slice(Math.max(0, at - most), at + most);
  return near
    .map((event) => ({ event, away: daysBetween(dateOf(event), date) }))
    .filter(({ away }) => away <= days)
    .toSorted((a, b) => a.away - b.away || compareDates(dateOf(a.event), dateOf(b.event)))
    .map(({ event }) => event);
}

/** Index of the first event that does not lie before a date. */
function firstNotBefore(timeline: readonly EventFact[], date: DateValue): number {
  let [low, high] = [0, timeline.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareDates(dateOf(timeline[middle]!), date) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items by key, in the order in which they come. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
