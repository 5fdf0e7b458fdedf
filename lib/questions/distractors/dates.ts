import { civilOf } from "@/lib/calendar/civil";
import { compareDates, daysBetween, sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import { randomFrom, shuffle, type Random } from "@/lib/random";
import { tellingsOf, type Bench } from "../bench";
import type { Evidence } from "../question";
import { headingsOf } from "../headings";
import { dateWindow, isImpossible, type DateWindow, type Shown } from "./date-window";
import { placeKey } from "./place-key";
import { leastGap, shiftDate } from "./shift-date";
import { datesOn, proofOn, spreadOf, toldDates, type DateDistractor } from "./told-dates";
import { partOfYear, type FitsYear } from "./year-parts";

export { toldDates, type DateDistractor } from "./told-dates";

/** Distractors of one question. */
const HOW_MANY = 3;

/** Draws of a date by chance before giving up, the stretch growing over the first of them: one date in twelve falls in a month. */
const TRIES = { all: 600, growing: 200 } as const;

/** Years of the stretch from which wrong dates come, in the spread to one side. */
const STRETCH = 2.5;

const DAYS_PER_YEAR = 365.25;

/**
 * Three wrong dates for an event, of the precision of the right one, in the order of time; fewer if there are no more.
 *
 * Dates of other events of the course come first; chance from the fact's id fills up. None shares a day with another, with
 * a date that any document gives for this event, or with a sentence that speaks of the same matter; none lies after the
 * document's own date or where what is asked cannot have happened (see `dateWindow` and `partOfYear`), and none is made up
 * from before the time of which the course tells. A made-up date that the course happens to tell of has that sentence too.
 */
export function dateDistractors(
  fact: EventFact,
  key: DateValue,
  shown: Shown,
  bench: Bench,
): readonly DateDistractor[] {
  const { stem, context } = shown;
  const random = randomFrom(`${fact.id}/dates`);
  const { earlier, before } = placeKey(HOW_MANY, random);
  const horizon = bench.horizons.get(fact.documentSlug) ?? null;
  const years = spreadOf(key, horizon) * STRETCH;
  const draw: Draw = {
    key,
    told: shuffle(
      toldDates(fact, key, stem, bench).filter(({ value }) => isOfOneForm(value, key)),
      random,
    ),
    taken: [key, ...tellingsOf(bench, fact).map(({ timex }) => statedBound(timex.value)), ...datesOn(stem, key, bench)],
    last: bench.lastDays.get(fact.documentSlug) ?? null,
    within: dateWindow(fact, key, shown, bench),
    fitsYear: partOfYear(key, [stem, ...headingsOf(fact, context, bench)], bench),
    dawn: bench.dawn,
    random,
    proofOf: (value) => proofOn(value, fact, stem, bench),
  };
  const past = drawSide(-1, Math.min(earlier, placesOn(-1, draw)), before * years, draw);
  const future = drawSide(1, Math.min(HOW_MANY - past.length, placesOn(1, draw)), (1 - before) * years, draw);
  const more = drawSide(-1, HOW_MANY - past.length - future.length, years, draw);
  const last = drawSide(1, HOW_MANY - past.length - future.length - more.length, years, draw);
  return [...past, ...future, ...more, ...last].toSorted((a, b) => compareDates(a.value, b.value));
}

type Draw = {
  readonly key: DateValue;
  readonly told: readonly DateDistractor[];
  /** Dates that may not be touched; grows with each one drawn. */
  readonly taken: DateValue[];
  /** Day number after which no wrong date may lie. */
  readonly last: number | null;
  /** The days within which what is asked can have happened. */
  readonly within: DateWindow;
  /** True in the part of the year of which the question speaks. */
  readonly fitsYear: FitsYear;
  /** Day number before which no date is made up, unless the key lies before it too. */
  readonly dawn: number | null;
  readonly random: Random;
  /** The sentence that a date is true of, null for none; `same-matter` if it could be an answer too. */
  readonly proofOf: (value: DateValue) => Evidence | null | "same-matter";
};

/**
 * @param side -1 for dates before the key, 1 for dates after it
 * @param years how far from the key
 */
function drawSide(side: -1 | 1, howMany: number, years: number, draw: Draw): DateDistractor[] {
  const { key, told, taken, random } = draw;
  const room = Math.max(years, howMany * ROOM[key.precision === "year" ? "year" : "finer"]);
  const reach = Math.min(room, Math.max(yearsOn(side, draw), ROOM.tight));
  const drawn: DateDistractor[] = [];
  const take = (candidate: DateDistractor): void => {
    if (drawn.length === howMany || Math.sign(compareDates(candidate.value, key)) !== side) return;
    if (taken.some((value) => sharesDays(value, candidate.value)) || isOutside(candidate.value, draw)) return;
    drawn.push(candidate);
    taken.push(candidate.value);
  };
  told.filter(({ value }) => daysBetween(value, key) <= reach * DAYS_PER_YEAR).forEach(take);
  for (let tries = 0; drawn.length < howMany && tries < TRIES.all; tries++) {
    const value = shiftDate(key, side, reach * (1 + Math.min(1, tries / TRIES.growing)), random);
    if (!value || isBeforeDawn(value, draw) || isOutside(value, draw) || isTooNear(value, reach, draw)) continue;
    const whyNot = draw.proofOf(value);
    if (whyNot !== "same-matter") take({ value, whyNot });
  }
  return drawn;
}

/** Years that a wrong date takes at least, and in a window that is too narrow for that. */
const ROOM = { year: 1.5, finer: 0.4, tight: 1 } as const;

/** How many wrong dates a side of the window holds without crowding. */
const placesOn = (side: -1 | 1, draw: Draw): number =>
  Math.max(0, Math.floor(yearsOn(side, draw) / (draw.key.precision === "year" ? ROOM.tight : ROOM.finer)));

/** Years from the key to the end of the window on a side of it; infinite where the window has none. */
function yearsOn(side: -1 | 1, { key, last, within }: Draw): number {
  const bound = side < 0 ? within.first : Math.min(within.last, last ?? Infinity);
  const from = side < 0 ? key.start : key.end;
  return from === null ? 0 : (side * (bound - from)) / DAYS_PER_YEAR;
}

const isOutside = (value: DateValue, { last, within, fitsYear }: Draw): boolean =>
  (last !== null && value.end !== null && value.end > last) || isImpossible(value, within) || !fitsYear(value);

const isBeforeDawn = ({ start }: DateValue, { key, dawn }: Draw): boolean =>
  dawn !== null && (key.start ?? dawn) >= dawn && start !== null && start < dawn;

/** Two made-up days of one summer among dates of ten years would look like a slip for each other. */
const isTooNear = (value: DateValue, reach: number, { taken }: Draw): boolean => {
  const gap = leastGap(value.precision);
  const wide = gap === 0 ? 0 : Math.max(gap, (reach * DAYS_PER_YEAR) / CROWD);
  return taken.some((other) => daysBetween(value, other) < wide);
};

/** Where the key is the first of a month, as laws and offices begin, no other day stands beside it. */
const isOfOneForm = ({ start }: DateValue, key: DateValue): boolean =>
  key.precision !== "day" ||
  start === null ||
  key.start === null ||
  civilOf(key.start).day !== 1 ||
  civilOf(start).day === 1;

/** Share of a stretch that two of its dates keep apart. */
const CROWD = 15;
