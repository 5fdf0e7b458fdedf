import * as z from "zod";
import { datedEventsSchema, dateText, precedes, type EventShown, type PlacedEvent } from "./dated-events";
import { defineEventsKind, type EventsParts } from "./events-kind";
import type { QuestionKind } from "../kind";

/** The events in the order given, by their index in the content. */
const responseSchema = z.strictObject({ order: z.array(z.int().min(0)).min(1) });

/**
 * Seals a kind whose control puts events in the order of time: such a kind has nothing left to say but how it writes.
 *
 * Each event has a field for its rank. A rank that is missing, or given twice, is asked again.
 */
export const defineOrderKind = (parts: EventsParts): QuestionKind =>
  defineEventsKind<z.infer<typeof responseSchema>>(parts, {
    content: datedEventsSchema,
    response: responseSchema,
    control: (_, placed) => ({ type: "order", items: placed.map(({ id, label }) => ({ id, label })) }),
    read: readRanks,
    share: ({ events }, { order }) => orderedShare(order.map((index) => events[index]!)),
    given: ({ events }, { order }) =>
      events.map((event, index) => {
        const rank = order.indexOf(index) + 1;
        return { text: String(rank), isRight: isPlace(event, rank, events) };
      }),
    told: (content, { order }) =>
      order.map((index) => content.events[index]!).map((event) => [event, dateText(content, event)]),
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

function readRanks(typed: readonly string[], placed: readonly PlacedEvent[]) {
  const ranks = typed.map((rank) => (/^\d{1,2}$/.test(rank) ? Number(rank) : 0));
  if (!placed.every((_, place) => ranks.includes(place + 1))) return null;
  return { order: placed.map((_, place) => placed[ranks.indexOf(place + 1)]!.index) };
}

/** True if the event may have this rank: none that surely came before it would stand behind, nor the other way round. */
const isPlace = (event: EventShown, rank: number, events: readonly EventShown[]): boolean =>
  rank > events.filter((other) => precedes(other, event)).length &&
  rank <= events.length - events.filter((other) => precedes(event, other)).length;
