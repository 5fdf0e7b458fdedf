import { DAYS_PER_YEAR } from "@/lib/calendar/civil";
import { daysBetween, relationOf, sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import { readEdtf } from "@/lib/calendar/read-edtf";
import type { EventFact } from "@/lib/facts/fact";
import type { Bench } from "../bench/bench";
import { dateOf, eventsAround } from "../bench/lookups";
import { sentencesOn } from "../bench/matter";
import type { Evidence } from "../question";
import { whyNotOf } from "../publication/why-not";
import { spreadOf } from "./spread";

/** A wrong date, with the sentence of what it is true of; null for a date that means nothing in the course, or nothing sure. */
export type DateDistractor = { readonly value: DateValue; readonly whyNot: Evidence | null };

/** Events that are looked at on each side of the key. */
const MOST_TOLD = 40;

/** Events that a made-up date may hit upon. */
const ON_THE_DAY = { most: 20, days: 0 } as const;

/**
 * The dates of other events of the course that have the precision of the key and lie near it, nearest first; none with a
 * sentence that speaks of the same matter.
 */
export function toldDates(fact: EventFact, key: DateValue, stem: string, bench: Bench): readonly DateDistractor[] {
  const known = told.get(bench) ?? new Map<EventFact, Told>();
  told.set(bench, known);
  const before = known.get(fact);
  if (before?.stem === stem && before.key === key) return before.dates;
  const dates = findTold(fact, key, stem, bench);
  known.set(fact, { stem, key, dates });
  return dates;
}

/** The dates around an event, for the words in which it is asked. */
type Told = { readonly stem: string; readonly key: DateValue; readonly dates: readonly DateDistractor[] };

/** What was found for each event of a course: several kinds ask for it. */
const told = new WeakMap<Bench, Map<EventFact, Told>>();

function findTold(fact: EventFact, key: DateValue, stem: string, bench: Bench): readonly DateDistractor[] {
  const horizon = bench.horizons.get(fact.documentSlug) ?? null;
  const asked = bench.language.cues.contentWords(stem);
  const farthest = spreadOf(key, horizon) * 3 * DAYS_PER_YEAR;
  const timeline = bench.lookups.timelines.get(key.precision) ?? [];
  return eventsAround(timeline, key, { most: MOST_TOLD, days: farthest })
    .filter((other) => other.eventId !== fact.eventId && other.timex.relation === "at" && other.timex.modifier === null)
    .filter((other) => !speaksOfTheSame(bench, asked, other))
    .map((other) => ({ value: other.timex.value, whyNot: whyNotOf(other, bench) }));
}

/**
 * The sentence of an event that a made-up date happens to be the date of, or the year or month of; null if there is none,
 * `same-matter` if it speaks of what is asked. What lasted for years around the key is dated by its two ends only.
 */
export function proofOn(
  value: DateValue,
  fact: EventFact,
  key: DateValue,
  stem: string,
  bench: Bench,
): Evidence | null | "same-matter" {
  const asked = bench.language.cues.contentWords(stem);
  const events = [...bench.lookups.timelines.values()]
    .flatMap((timeline) => eventsAround(timeline, value, ON_THE_DAY))
    .filter((other) => other.eventId !== fact.eventId && sharesDays(dateOf(other), value));
  const dated = events.filter((other) => !isAround(key, dateOf(other)) && !isAgeOf(key, dateOf(other)));
  if (dated.some((other) => speaksOfTheSame(bench, asked, other))) return "same-matter";
  const meant = events.filter((other) => daysBetween(dateOf(other), value) === 0 && isWithin(dateOf(other), value));
  return meant.map((other) => whyNotOf(other, bench)).find((whyNot) => whyNot !== null) ?? null;
}

/** Share of the stem's words from which a sentence is taken to speak of the same thing, whatever events were read in it. */
const SAME_SENTENCE = 0.7;

/**
 * The dates of every sentence that speaks of what is asked: none of them is a wrong answer for sure. Of a stretch around the key, such as
 * "1854-1891" behind a name, only the two ends are dates of something.
 */
export const datesOn = (stem: string, key: DateValue, { language, matter, timexes }: Bench): readonly DateValue[] =>
  sentencesOn(matter, language.cues.contentWords(stem), SAME_SENTENCE)
    .flatMap((id) => timexes.get(id) ?? [])
    .map(({ value }) => statedBound(value))
    .filter((value) => !isAgeOf(key, value))
    .flatMap((value) => (isAround(key, value) ? endsOf(value) : [value]));

/** The century or the decade in which the key lies: "au début du XXe siècle" is no other date of a mine opened in 1906. */
const isAgeOf = (key: DateValue, value: DateValue): boolean =>
  /^(?:century|decade|millennium)$/u.test(value.precision) &&
  value.edtf !== key.edtf &&
  relationOf(value, key) === "contains";

const isAround = (key: DateValue, value: DateValue): boolean =>
  value.precision === "interval" && relationOf(value, key) === "contains";

const endsOf = ({ edtf }: DateValue): readonly DateValue[] => edtf.split("/").flatMap((end) => readEdtf(end) ?? []);

const isWithin = (inner: DateValue, outer: DateValue): boolean =>
  (inner.start ?? -Infinity) >= (outer.start ?? -Infinity) && (inner.end ?? Infinity) <= (outer.end ?? Infinity);

/** Share of the stem's words from which a date of another sentence could be an answer too. */
const SAME_MATTER = 0.6;

function speaksOfTheSame({ language, matter }: Bench, asked: readonly string[], other: EventFact): boolean {
  const said = matter.wordsOf.get(other.sentenceId);
  const named = language.cues.contentWords(other.label);
  const common = asked.filter((word) => said?.has(word) || named.includes(word)).length;
  return common > asked.length * SAME_MATTER;
}
