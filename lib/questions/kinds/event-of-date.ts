import type { Precision } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import { defineChoiceKind, type ChoiceContent } from "../controls/choice";
import { eventDistractors } from "../distractors/events";
import { eventLabel } from "../wording/event-label";
import type { Writing } from "../kind";
import { dateOf, eventsAround } from "../bench/lookups";
import type { Bench } from "../bench/bench";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/** Precisions at which a date tells one event from another. */
const PRECISE: readonly Precision[] = ["day", "month", "interval"];

/** Events on the very days; a month holds few. */
const SAME_DAYS = { most: 40, days: 0 } as const;

/**
 * "Que s’est-il passé le 8 septembre 2006 ?": the event of a date among events of other dates.
 *
 * Only days and months are asked: too much happens in a year. Declines events that are not told as a nominal phrase
 * that stands alone, and dates on which the course knows of two events.
 */
export const eventOfDate = defineChoiceKind({
  kind: "event-of-date",
  difficulty: 2,
  order: "shuffled",
  write: (fact, bench) => (fact.kind === "event" ? writeFor(fact, bench) : { drafts: [], declined: [] }),
});

function writeFor(fact: EventFact, bench: Bench): Writing<ChoiceContent> {
  const value = dateOf(fact);
  if (fact.wording.form !== "nominal" || !PRECISE.includes(value.precision)) {
    return { drafts: [], declined: [] };
  }
  const stem = bench.language.phrases.askEvent(bench.language.formatDate(value), fact.timex);
  const named = eventLabel(fact, bench);
  const codes = [
    ...fact.doubts,
    ...(stem === null || named === null ? ["unsayable"] : []),
    ...(isShared(fact, bench) ? ["not-unique"] : []),
  ];
  if (stem === null || named === null || codes.length > 0)
    return { drafts: [], declined: codes.map((code) => ({ code })) };
  const distractors = eventDistractors(fact, bench, DISTRACTORS);
  if (distractors.length < DISTRACTORS) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
  const options = [{ label: named.label, whyNot: null }, ...distractors];
  return {
    drafts: [{ suffix: "", content: { stem, context: null, options, key: 0 }, quote: fact.evidence }],
    declined: [],
  };
}

/** True if the course tells of another event in those days. */
function isShared(fact: EventFact, { lookups }: Bench): boolean {
  const asked = dateOf(fact);
  return PRECISE.flatMap((precision) => eventsAround(lookups.timelines.get(precision) ?? [], asked, SAME_DAYS)).some(
    (other) => other.eventId !== fact.eventId,
  );
}
