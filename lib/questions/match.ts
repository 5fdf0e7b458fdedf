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
  type PlacedEvent,
} from "./dated-events";
import { graded } from "./graded";
import { defineKind, type QuestionKind, type Writing } from "./kind";
import { partField, type RawResponse, type Reveal } from "./question";

/** For each event, the oldest first, the place of the date that was given for it. */
const responseSchema = z.strictObject({ dates: z.array(z.int().min(0)).min(1) });

/**
 * Seals a kind whose control pairs events with their dates: such a kind has nothing left to say but how it writes.
 *
 * Dates stand in the order of time and events do not. A date that is missing, or given twice, is asked again. Two events
 * whose dates share a day cannot be paired fairly, so no date may.
 */
export const defineMatchKind = (parts: {
  readonly kind: string;
  readonly difficulty: 1 | 2 | 3;
  readonly write: (fact: Fact, bench: Bench) => Writing<DatedEvents>;
}): QuestionKind =>
  defineKind<DatedEvents, z.infer<typeof responseSchema>>({
    ...parts,
    parse: (content) => matchSchema.parse(content),
    parseResponse: (stored) => responseSchema.parse(stored),
    show: (content, { seed }) => ({
      stem: content.stem,
      context: content.context,
      control: {
        type: "match",
        items: placeEvents(content, seed).map(({ id, label }) => ({ id, label })),
        dates: content.events.map((event, place) => ({ id: String(place + 1), label: dateText(content, event) })),
      },
    }),
    read: (content, raw, { seed }) => readPairs(placeEvents(content, seed), raw),
    grade: (_, { dates }) => graded(dates.filter((date, event) => date === event).length / dates.length),
    reveal: (content, response) => revealPairs(content, response && response.dates),
    item: datedItemOf,
    reword: rewordEvents,
    compose: (composition, language) => {
      const content = composeEvents(composition, language);
      return matchSchema.safeParse(content).success ? content : null;
    },
  });

const matchSchema = datedEventsSchema.refine(({ events }) =>
  events.every((event, index) => events.slice(index + 1).every((later) => precedes(event, later))),
);

function readPairs(placed: readonly PlacedEvent[], raw: RawResponse) {
  const picked = placed.map(({ id }) => (raw[partField(id)]?.[0] ?? "").trim());
  if (picked.every((id) => id === "")) return { status: "empty" } as const;
  const ids = placed.map(({ id }) => id);
  if (!ids.every((id) => picked.includes(id))) return { status: "unreadable" } as const;
  const dates = placed.map((_, event) => ids.indexOf(picked[placed.findIndex(({ index }) => index === event)]!));
  return { status: "read", stored: { dates } } as const;
}

function revealPairs(content: DatedEvents, dates: readonly number[] | null): Reveal {
  const { events } = content;
  const given = dates?.map((date) => dateText(content, events[date]!)) ?? null;
  return {
    keyText: keyTextOf(content),
    answerText:
      given &&
      chained(
        content,
        events.map((event, place) => [event, given[place]!]),
      ),
    options: [],
    items: events.map((event, place) => ({
      label: event.label,
      date: dateText(content, event),
      given: given?.[place] ?? null,
      isRight: dates?.[place] === place,
      evidence: event.evidence,
    })),
    dates: null,
    spelling: null,
    whyNot: null,
  };
}
