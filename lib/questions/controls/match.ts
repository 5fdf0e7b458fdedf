import * as z from "zod";
import { datedEventsSchema, dateText, precedes, type PlacedEvent } from "./dated-events";
import { defineEventsKind, type EventsParts } from "./events-kind";
import type { QuestionKind } from "../kind";

/** For each event, the oldest first, the place of the date that was given for it. */
const responseSchema = z.strictObject({ dates: z.array(z.int().min(0)).min(1) });

/** Events whose dates share no day. */
const matchSchema = datedEventsSchema.refine(({ events }) =>
  events.every((event, index) => events.slice(index + 1).every((later) => precedes(event, later))),
);

/**
 * Seals a kind whose control pairs events with their dates: such a kind has nothing left to say but how it writes.
 *
 * Dates stand in the order of time and events do not. A date that is missing, or given twice, is asked again. Two events
 * whose dates share a day cannot be paired fairly, so no date may.
 */
export const defineMatchKind = (parts: EventsParts): QuestionKind =>
  defineEventsKind<z.infer<typeof responseSchema>>(parts, {
    content: matchSchema,
    response: responseSchema,
    control: (content, placed) => ({
      type: "match",
      items: placed.map(({ id, label }) => ({ id, label })),
      dates: content.events.map((event, place) => ({ id: String(place + 1), label: dateText(content, event) })),
    }),
    read: readPairs,
    share: (_, { dates }) => dates.filter((date, event) => date === event).length / dates.length,
    given: (content, { dates }) =>
      dates.map((date, event) => ({ text: dateText(content, content.events[date]!), isRight: date === event })),
    told: (content, { dates }) =>
      content.events.map((event, place) => [event, dateText(content, content.events[dates[place]!]!)]),
  });

function readPairs(picked: readonly string[], placed: readonly PlacedEvent[]) {
  const ids = placed.map(({ id }) => id);
  if (!ids.every((id) => picked.includes(id))) return null;
  return { dates: placed.map((_, event) => ids.indexOf(picked[placed.findIndex(({ index }) => index === event)]!)) };
}
