import * as z from "zod";
import { compareDates, relationOf } from "@/lib/calendar/compare-dates";
import type { Language } from "@/lib/language/language";
import { randomFrom, shuffle } from "@/lib/random";
import { edtfSchema, valueOf } from "./edtf";
import { evidenceSchema } from "../evidence";
import type { Composition, Rewording } from "../kind";
import { dateIn } from "./labels";
import { languageOf } from "../language-of";
import type { Item } from "../question";

const eventSchema = z.strictObject({ label: z.string().min(1), edtf: edtfSchema, evidence: evidenceSchema });

/** An event of a question that orders or dates several. */
export type EventShown = z.infer<typeof eventSchema>;

/** The content of a question about several dated events, the oldest first. */
export const datedEventsSchema = z
  .strictObject({
    stem: z.string().min(1),
    context: z.string().min(1).nullable(),
    /** BCP 47: the language in which the dates are shown. */
    language: z.string().min(2),
    events: z.array(eventSchema).min(3).max(6),
  })
  .refine(({ events }) =>
    events.some((event, index) => events.slice(index + 1).some((other) => precedes(event, other))),
  );

/** Several dated events, the oldest first, at least two of them surely one after the other. */
export type DatedEvents = z.infer<typeof datedEventsSchema>;

/** True if an event surely came before another: their dates share no day. */
export function precedes(event: EventShown, other: EventShown): boolean {
  const [first, second] = [valueOf(event.edtf), valueOf(other.edtf)];
  return relationOf(first, second) === "disjoint" && compareDates(first, second) < 0;
}

/** An event with its place on the screen (`id`, from "1") and in the content (`index`). */
export type PlacedEvent = { readonly id: string; readonly label: string; readonly index: number };

/**
 * The events in the order in which they are shown: one that the seed decides, and never a right one, which a learner
 * could hand in as it stands.
 */
export function placeEvents({ events }: DatedEvents, seed: string): readonly PlacedEvent[] {
  const random = randomFrom(seed);
  for (;;) {
    const placed = shuffle(
      events.map(({ label }, index) => ({ label, index })),
      random,
    );
    const isRight = placed.every(({ index }, place) =>
      placed.slice(place + 1).every((later) => !precedes(events[later.index]!, events[index]!)),
    );
    if (!isRight) return placed.map((event, place) => ({ ...event, id: String(place + 1) }));
  }
}

/** The date of an event in words. */
export const dateText = (content: DatedEvents, { edtf }: EventShown): string =>
  languageOf(content).formatDate(valueOf(edtf));

/** Events with the dates that are given for them, in one line: "Signature du protocole (23 mai 1992) ; …". */
export const chained = (content: DatedEvents, pairs: readonly (readonly [event: EventShown, date: string])[]): string =>
  languageOf(content).phrases.chain(pairs.map(([{ label }, date]) => `${label} (${date})`));

/** The right answer in one line. */
export const keyTextOf = (content: DatedEvents): string =>
  chained(
    content,
    content.events.map((event) => [event, dateText(content, event)]),
  );

/** The question laid open. */
export const datedItemOf = (content: DatedEvents): Item => ({
  stem: content.stem,
  context: content.context,
  options: [],
  key: keyTextOf(content),
  events: content.events.map((event) => ({
    label: event.label,
    date: dateText(content, event),
    sentenceId: event.evidence.sentenceId,
  })),
});

/** Other words for the stem, or for each event, the oldest first; null where their number differs. */
export function rewordEvents(content: DatedEvents, { stem, context, options }: Rewording): DatedEvents | null {
  if (options && options.length !== content.events.length) return null;
  return {
    ...content,
    stem: stem ?? content.stem,
    context: context === undefined ? content.context : context,
    events: content.events.map((event, index) => ({ ...event, label: options?.[index] ?? event.label })),
  };
}

/** The content of what an editor wrote; null where a date is none, or where the events are too few or all at once. */
export function composeEvents({ stem, context, events }: Composition, language: Language): DatedEvents | null {
  const dated = events.flatMap(({ label, date, evidence }) => {
    const value = dateIn(language, date);
    return value ? [{ label, edtf: value.edtf, evidence }] : [];
  });
  if (dated.length < events.length) return null;
  const inTime = dated.toSorted((a, b) => compareDates(valueOf(a.edtf), valueOf(b.edtf)));
  const parsed = datedEventsSchema.safeParse({ stem, context, language: language.code, events: inTime });
  return parsed.success ? parsed.data : null;
}
