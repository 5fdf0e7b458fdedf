import { compareDates, sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import { randomFrom, type Random } from "@/lib/random";
import { documentOf, sentenceOf, tellingsOf, type Bench } from "../bench";
import { evidenceOf } from "../evidence";
import { eventsAround } from "../lookups";
import type { Evidence } from "../question";
import { shiftDate } from "./shift-date";

/** A wrong date, with the sentence of what it is true of; null for a date that means nothing in the course. */
export type DateDistractor = { readonly value: DateValue; readonly whyNot: Evidence | null };

/** Distractors of one question. */
const HOW_MANY = 3;

/** Draws of a date by chance before giving up. */
const TRIES = 200;

/** Events that are looked at on each side of the key. */
const MOST_TOLD = 40;

const DAYS_PER_YEAR = 365.25;

/**
 * Three wrong dates for an event, of the precision of the right one, in the order of time; fewer if there are no more.
 *
 * Dates of other events of the course come first, nearest first; chance from the fact's id fills up. None shares a day
 * with another, with a date that any document gives for this event, or with a sentence that speaks of the same matter;
 * none lies after the document's own date, and none is made up from before the
 * time of which the course tells.
 *
 * How many are earlier than the key is drawn first, so that the key has no place of its own among the options.
 *
 * @param stem the question, for the comparison with other sentences
 */
export function dateDistractors(
  fact: EventFact,
  key: DateValue,
  stem: string,
  bench: Bench,
): readonly DateDistractor[] {
  const random = randomFrom(`${fact.id}/dates`);
  const earlier = Math.floor(random() * (HOW_MANY + 1));
  const taken = [key, ...tellingsOf(bench, fact).map(({ timex }) => statedBound(timex.value))];
  const horizon = bench.horizons.get(fact.documentSlug) ?? null;
  const draw = { key, told: toldDates(fact, key, stem, bench), taken, horizon, dawn: bench.dawn, random };
  const before = drawSide(-1, earlier, draw);
  const after = drawSide(1, HOW_MANY - before.length, draw);
  const more = drawSide(-1, HOW_MANY - before.length - after.length, draw);
  return [...before, ...after, ...more].toSorted((a, b) => compareDates(a.value, b.value));
}

type Draw = {
  readonly key: DateValue;
  readonly told: readonly DateDistractor[];
  /** Dates that may not be touched; grows with each one drawn. */
  readonly taken: DateValue[];
  /** Day number after which no wrong date may lie. */
  readonly horizon: number | null;
  /** Day number before which no date is made up, unless the key lies before it too. */
  readonly dawn: number | null;
  readonly random: Random;
};

/** @param side -1 for dates before the key, 1 for dates after it */
function drawSide(side: -1 | 1, howMany: number, { key, told, taken, horizon, dawn, random }: Draw): DateDistractor[] {
  const drawn: DateDistractor[] = [];
  const take = (candidate: DateDistractor): void => {
    if (drawn.length === howMany || Math.sign(compareDates(candidate.value, key)) !== side) return;
    if (taken.some((value) => sharesDays(value, candidate.value)) || isBeyond(candidate.value, horizon)) return;
    drawn.push(candidate);
    taken.push(candidate.value);
  };
  told.forEach(take);
  const spread = spreadOf(key, horizon);
  for (let tries = 0; drawn.length < howMany && tries < TRIES; tries++) {
    const value = shiftDate(key, side, spread * (1 + tries / TRIES), random);
    if (value && !isBeforeDawn(value, key, dawn)) take({ value, whyNot: null });
  }
  return drawn;
}

/** A date of the course, and the sentence that gives it. */
export type ToldDate = DateDistractor & { readonly whyNot: Evidence };

/**
 * The dates of other events of the course that have the precision of the key and lie near it, nearest first; none with a
 * sentence that speaks of the same matter.
 */
export function toldDates(fact: EventFact, key: DateValue, stem: string, bench: Bench): readonly ToldDate[] {
  const horizon = bench.horizons.get(fact.documentSlug) ?? null;
  const asked = bench.language.cues.contentWords(stem);
  const farthest = spreadOf(key, horizon) * 3 * DAYS_PER_YEAR;
  const timeline = bench.lookups.timelines.get(key.precision) ?? [];
  return eventsAround(timeline, key, { most: MOST_TOLD, days: farthest })
    .filter((other) => other.eventId !== fact.eventId && other.timex.relation === "at" && other.timex.modifier === null)
    .filter((other) => !speaksOfTheSame(bench, asked, other))
    .map((other) => ({ value: other.timex.value, whyNot: proofOf(other, bench) }));
}

const proofOf = (fact: EventFact, bench: Bench): Evidence =>
  evidenceOf(documentOf(bench, fact.documentSlug), sentenceOf(bench, fact.sentenceId), fact.evidence);

/** Share of the stem's words from which a date of another sentence could be an answer too. */
const SAME_MATTER = 0.6;

function speaksOfTheSame({ language, matter }: Bench, asked: readonly string[], other: EventFact): boolean {
  const said = matter.wordsOf.get(other.sentenceId);
  const named = language.cues.contentWords(other.label);
  const common = asked.filter((word) => said?.has(word) || named.includes(word)).length;
  return common > asked.length * SAME_MATTER;
}

const isBeyond = ({ end }: DateValue, horizon: number | null): boolean =>
  horizon !== null && end !== null && end > horizon;

const isBeforeDawn = ({ start }: DateValue, key: DateValue, dawn: number | null): boolean =>
  dawn !== null && (key.start ?? dawn) >= dawn && start !== null && start < dawn;

/** Years around the key in which a wrong date is plausible: the older an event and the coarser its date, the wider; 2 to 60. */
function spreadOf(key: DateValue, horizon: number | null): number {
  const start = key.start ?? key.end ?? 0;
  const age = ((horizon ?? start) - start) / DAYS_PER_YEAR;
  return Math.min(60, Math.max(key.precision === "year" ? 4 : 2, Math.ceil(age / 15)));
}
