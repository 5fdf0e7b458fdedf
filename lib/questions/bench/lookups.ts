import { boundsOf, compareDates, statedBound, type Bounds } from "@/lib/calendar/compare-dates";
import type { DateValue, Precision } from "@/lib/calendar/date-value";
import type { EntityFact, EventFact, Fact, Quantity, QuantityFact } from "@/lib/facts/fact";

/** An event with its date, an open range reduced to the side that it states, and the days of that date. */
export type DatedFact = Bounds & { readonly event: EventFact; readonly date: DateValue };

/** The facts of a course by what questions look for, so that no question reads them all. */
export type Lookups = {
  /** The facts that tell an event, by its id. */
  readonly tellings: ReadonlyMap<string, readonly EventFact[]>;
  /** The facts of a sentence that tell events, by its id. */
  readonly eventsIn: ReadonlyMap<string, readonly EventFact[]>;
  /** The dated events by the precision of their date, in the order of time. */
  readonly timelines: ReadonlyMap<Precision, readonly DatedFact[]>;
  /** By slug: the days from the first to the last event of a document, as far as their dates begin somewhere. */
  readonly stretches: ReadonlyMap<string, number>;
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
  const inTime = events.map(datedFact).toSorted((a, b) => compareDates(a.date, b.date));
  return {
    tellings: groupBy(events, ({ eventId }) => eventId),
    eventsIn: groupBy(events, ({ sentenceId }) => sentenceId),
    timelines: groupBy(inTime, ({ date }) => date.precision),
    stretches: new Map(
      [...groupBy(inTime, ({ event }) => event.documentSlug)].map(([slug, all]) => [slug, stretchOf(all)]),
    ),
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

function datedFact(event: EventFact): DatedFact {
  const date = dateOf(event);
  return { event, date, ...boundsOf(date) };
}

/** @param inTime events in the order of time */
function stretchOf(inTime: readonly DatedFact[]): number {
  const starts = inTime.flatMap(({ date }) => date.start ?? []);
  return starts.length === 0 ? 0 : starts.at(-1)! - starts[0]!;
}

/** Quantities of one sort may stand beside one another: the same type and the same unit. */
export const sortOfQuantity = ({ type, unit }: Quantity): string => `${type} ${unit}`;

/** The events of a timeline around a date, nearest first; at most so many, and none farther away than so many days. */
export function eventsAround(
  timeline: readonly DatedFact[],
  date: DateValue,
  { most, days }: { readonly most: number; readonly days: number },
): readonly EventFact[] {
  const { start, end } = boundsOf(date);
  const near: { readonly dated: DatedFact; readonly away: number }[] = [];
  const at = firstNotBefore(timeline, date);
  for (const dated of timeline.slice(Math.max(0, at - most), at + most)) {
    // What follows begins later still.
    if (dated.start - end > days) break;
    const away = Math.max(0, dated.start - end, start - dated.end);
    if (away <= days) near.push({ dated, away });
  }
  return near
    .toSorted((a, b) => a.away - b.away || compareDates(a.dated.date, b.dated.date))
    .map(({ dated }) => dated.event);
}

/** Index of the first event that does not lie before a date. */
function firstNotBefore(timeline: readonly DatedFact[], date: DateValue): number {
  let [low, high] = [0, timeline.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareDates(timeline[middle]!.date, date) < 0) low = middle + 1;
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
