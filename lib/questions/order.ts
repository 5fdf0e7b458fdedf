import * as z from "zod";
import type { Fact } from "@/lib/facts/fact";
import type { Bench } from "./bench";
import {
  chained,
  composeEvents,
  datedEventsSchema,
  datedItemOf,
  dateText,
  keyTextOf,
  placeEvents,
  precedes,
  rewordEvents,
  type DatedEvents,
  type EventShown,
  type PlacedEvent,
} from "./dated-events";
import { graded } from "./graded";
import { defineKind, type QuestionKind, type Writing } from "./kind";
import { partField, type RawResponse, type Reveal } from "./question";

/** The events in the order given, by their index in the content. */
const responseSchema = z.strictObject({ order: z.array(z.int().min(0)).min(1) });

/**
 * Seals a kind whose control puts events in the order of time: such a kind has nothing left to say but how it writes.
 *
 * Each event has a field for its rank. A rank that is missing, or given twice, is asked again.
 */
export const defineOrderKind = (parts: {
  readonly kind: string;
  readonly difficulty: 1 | 2 | 3;
  readonly write: (fact: Fact, bench: Bench) => Writing<DatedEvents>;
}): QuestionKind =>
  defineKind<DatedEvents, z.infer<typeof responseSchema>>({
    ...parts,
    parse: (content) => datedEventsSchema.parse(content),
    parseResponse: (stored) => responseSchema.parse(stored),
    show: (content, { seed }) => ({
      stem: content.stem,
      context: content.context,
      control: { type: "order", items: placeEvents(content, seed).map(({ id, label }) => ({ id, label })) },
    }),
    read: (content, raw, { seed }) => readRanks(placeEvents(content, seed), raw),
    grade: (content, { order }) => graded(orderedShare(order.map((index) => content.events[index]!))),
    reveal: (content, response) => revealOrder(content, response && response.order),
    item: datedItemOf,
    reword: rewordEvents,
    compose: composeEvents,
  });

/**
 * Share of the pairs of events that stand in the order of time, among those of which one surely came first; events whose
 * dates share days may stand either way.
 *
 * @param given the events as the learner ordered them, two of them at least comparable
 */
export function orderedShare(given: readonly EventShown[]): number {
  const pairs = given.flatMap((event, place) => given.slice(place + 1).map((later) => [event, later] as const));
  const right = pairs.filter(([event, later]) => precedes(event, later)).length;
  const wrong = pairs.filter(([event, later]) => precedes(later, event)).length;
  return right / (right + wrong);
}

function readRanks(placed: readonly PlacedEvent[], raw: RawResponse) {
  const typed = placed.map(({ id }) => (raw[partField(id)]?.[0] ?? "").trim());
  if (typed.every((rank) => rank === "")) return { status: "empty" } as const;
  const ranks = typed.map((rank) => (/^\d{1,2}$/.test(rank) ? Number(rank) : 0));
  const isWhole = placed.every((_, place) => ranks.includes(place + 1));
  if (!isWhole) return { status: "unreadable" } as const;
  const order = placed.map((_, place) => placed[ranks.indexOf(place + 1)]!.index);
  return { status: "read", stored: { order } } as const;
}

function revealOrder(content: DatedEvents, order: readonly number[] | null): Reveal {
  const { events } = content;
  const given = order?.map((index) => events[index]!) ?? null;
  return {
    keyText: keyTextOf(content),
    answerText:
      given &&
      chained(
        content,
        given.map((event) => [event, dateText(content, event)]),
      ),
    options: [],
    items: events.map((event) => {
      const rank = given === null ? null : given.indexOf(event) + 1;
      return {
        label: event.label,
        date: dateText(content, event),
        given: rank === null ? null : String(rank),
        isRight: rank !== null && isPlace(event, rank, events),
        evidence: event.evidence,
      };
    }),
    dates: null,
    spelling: null,
    whyNot: null,
  };
}

/** True if the event may have this rank: none that surely came before it would stand behind, nor the other way round. */
const isPlace = (event: EventShown, rank: number, events: readonly EventShown[]): boolean =>
  rank > events.filter((other) => precedes(other, event)).length &&
  rank <= events.length - events.filter((other) => precedes(event, other)).length;
