import type * as z from "zod";
import type { Fact } from "@/lib/facts/fact";
import type { Bench } from "../bench/bench";
import {
  chained,
  composeEvents,
  datedItemOf,
  dateText,
  keyTextOf,
  placeEvents,
  rewordEvents,
  type DatedEvents,
  type EventShown,
  type PlacedEvent,
} from "./dated-events";
import { graded } from "./graded";
import { defineKind, type QuestionKind, type Writing } from "../kind";
import { partField, type PublicQuestion, type RawResponse, type Reveal, type StoredResponse } from "../question";

/** How a kind writes its questions about several events. */
export type EventsParts = {
  readonly kind: string;
  readonly difficulty: 1 | 2 | 3;
  readonly write: (fact: Fact, bench: Bench) => Writing<DatedEvents>;
};

/** What was given for one event, in words, and whether it is right. */
export type Given = { readonly text: string; readonly isRight: boolean };

/** A control with one field for each of several events. */
export type EventsControl<Response extends StoredResponse> = {
  readonly content: z.ZodType<DatedEvents>;
  readonly response: z.ZodType<Response>;
  readonly control: (content: DatedEvents, placed: readonly PlacedEvent[]) => PublicQuestion["control"];
  /** @param values one for each event as it was placed, trimmed; null where a value is missing, or given twice */
  readonly read: (values: readonly string[], placed: readonly PlacedEvent[]) => Response | null;
  /** Share of the answer that is right, 0 to 1. */
  readonly share: (content: DatedEvents, response: Response) => number;
  /** For each event, the oldest first. */
  readonly given: (content: DatedEvents, response: Response) => readonly Given[];
  /** The answer as a line of events with dates. */
  readonly told: (content: DatedEvents, response: Response) => readonly (readonly [event: EventShown, date: string])[];
};

/** Seals a kind that asks for several dated events at once, by the control that it asks with. */
export const defineEventsKind = <Response extends StoredResponse>(
  parts: EventsParts,
  { content: schema, response, control, read, share, ...answers }: EventsControl<Response>,
): QuestionKind =>
  defineKind<DatedEvents, Response>({
    ...parts,
    parse: (content) => schema.parse(content),
    parseResponse: (stored) => response.parse(stored),
    show: (content, { seed }) => ({
      stem: content.stem,
      context: content.context,
      control: control(content, placeEvents(content, seed)),
    }),
    read: (content, raw, { seed }) => readFields(placeEvents(content, seed), raw, read),
    grade: (content, answer) => graded(share(content, answer)),
    reveal: (content, answer) => revealEvents(content, answer, answers),
    item: datedItemOf,
    reword: rewordEvents,
    compose: (composition, language) => {
      const content = composeEvents(composition, language);
      return schema.safeParse(content).success ? content : null;
    },
  });

function readFields<Response extends StoredResponse>(
  placed: readonly PlacedEvent[],
  raw: RawResponse,
  read: EventsControl<Response>["read"],
) {
  const values = placed.map(({ id }) => (raw[partField(id)]?.[0] ?? "").trim());
  if (values.every((value) => value === "")) return { status: "empty" } as const;
  const stored = read(values, placed);
  return stored === null ? ({ status: "unreadable" } as const) : ({ status: "read", stored } as const);
}

function revealEvents<Response extends StoredResponse>(
  content: DatedEvents,
  answer: Response | null,
  { given, told }: Pick<EventsControl<Response>, "given" | "told">,
): Reveal {
  const all = answer && given(content, answer);
  return {
    keyText: keyTextOf(content),
    answerText: answer && chained(content, told(content, answer)),
    options: [],
    items: content.events.map((event, at) => ({
      label: event.label,
      date: dateText(content, event),
      given: all?.[at]?.text ?? null,
      isRight: all?.[at]?.isRight ?? false,
      evidence: event.evidence,
    })),
    dates: null,
    spelling: null,
    whyNot: null,
  };
}
