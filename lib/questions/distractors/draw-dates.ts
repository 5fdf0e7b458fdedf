import { DAYS_PER_YEAR } from "@/lib/calendar/civil";
import { boundsOf, compareDates, daysBetween, type Bounds } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import { shuffle, type Random } from "@/lib/random";
import type { Evidence } from "../question";
import { isImpossible, type DateWindow } from "./date-window";
import { placeKey } from "./place-key";
import { leastGap, type Firsts, type Shifter } from "./shift-date";
import type { DateDistractor } from "./told-dates";
import type { Days, FitsYear } from "./year-parts";

/** Draws of a date by chance before giving up, the stretch growing over the first of them: one date in twelve falls in a month. */
const TRIES = { all: 600, growing: 200 } as const;

/** What bounds the wrong dates of one question. */
export type Frame = {
  readonly key: DateValue;
  /** Dates of other events, which come before made-up ones. */
  readonly told: readonly DateDistractor[];
  /** The days of dates that may not be touched. */
  readonly taken: readonly Bounds[];
  /** How other dates of the form of the key are made up; null where there are none. */
  readonly shifter: Shifter | null;
  /** Day number after which no wrong date may lie. */
  readonly last: number | null;
  /** The days within which what is asked can have happened. */
  readonly within: DateWindow;
  readonly firsts: Firsts;
  /** True in the part of the year of which the question speaks. */
  readonly fitsYear: FitsYear;
  /** Day number before which no date is made up, unless the key lies before it too. */
  readonly dawn: number | null;
  /** The last day of what the text tells before; nothing is made up from before it where the days since then have room. */
  readonly before: number | null;
  /** The days of what the text tells next; nothing is made up from behind the first that leaves room. */
  readonly after: readonly number[];
  /** The sentence that a date is true of, null for none; `same-matter` if it could be an answer too. */
  readonly proofOf: (value: DateValue) => Evidence | null | "same-matter";
};

/** One draw: `taken` grows with each date. */
type Draw = Omit<Frame, "taken"> & { readonly taken: Bounds[]; readonly random: Random };

/** How many dates, how many of them before the key, and the length of the stretch from which they come. */
export type Wanted = { readonly howMany: number; readonly earlier: number; readonly years: number };

/**
 * Wrong dates drawn by chance within a frame, in the order of time; fewer if there are no more.
 *
 * The key's place in the stretch is drawn first, see `placeKey`.
 */
export function drawDates(
  frame: Frame,
  { howMany, earlier, years }: Wanted,
  random: Random,
): readonly DateDistractor[] {
  const { before } = placeKey(howMany, random, earlier);
  const draw: Draw = { ...frame, told: shuffle(frame.told, random), taken: [...frame.taken], random };
  const past = drawSide(-1, Math.min(earlier, placesOn(-1, draw)), before * years, draw);
  const future = drawSide(1, Math.min(howMany - past.length, placesOn(1, draw)), (1 - before) * years, draw);
  const more = drawSide(-1, howMany - past.length - future.length, years, draw);
  const last = drawSide(1, howMany - past.length - future.length - more.length, years, draw);
  return [...past, ...future, ...more, ...last].toSorted((a, b) => compareDates(a.value, b.value));
}

/**
 * @param side -1 for dates before the key, 1 for dates after it
 * @param years how far from the key
 */
function drawSide(side: -1 | 1, howMany: number, years: number, draw: Draw): readonly DateDistractor[] {
  if (howMany === 0) return [];
  const room = Math.max(years, howMany * ROOM[draw.key.precision === "year" ? "year" : "finer"]);
  const reach = Math.min(room, Math.max(yearsOn(side, draw), ROOM.tight));
  const told = tellSide(side, howMany, reach, draw);
  return [...told, ...makeUpSide(side, howMany - told.length, reach, draw)];
}

/** Dates of other events, in the order in which they were dealt. */
function tellSide(side: -1 | 1, howMany: number, reach: number, draw: Draw): readonly DateDistractor[] {
  const { key, told, taken } = draw;
  const drawn: DateDistractor[] = [];
  for (const candidate of told) {
    if (drawn.length === howMany) break;
    const { value } = candidate;
    if (daysBetween(value, key) > reach * DAYS_PER_YEAR || Math.sign(compareDates(value, key)) !== side) continue;
    const days = boundsOf(value);
    if (!isClear(days, taken, 1) || isOutside(value, draw)) continue;
    drawn.push(candidate);
    taken.push(days);
  }
  return drawn;
}

/** Most draws miss, so what is quickest to tell is asked first, of day numbers; what is kept becomes a date. */
function makeUpSide(side: -1 | 1, howMany: number, reach: number, draw: Draw): readonly DateDistractor[] {
  const { key, taken, random, shifter } = draw;
  const drawn: DateDistractor[] = [];
  if (shifter === null || key.start === null) return drawn;
  const { precision } = key;
  const earliest = earliestOf(howMany, draw);
  const latest = latestOf(howMany, draw);
  const apart = apartIn(reach, key);
  for (let tries = 0; drawn.length < howMany && tries < TRIES.all; tries++) {
    const start = shifter.draw(side, reach * (1 + Math.min(1, tries / TRIES.growing)), random);
    if (start === null || start < earliest || start > latest || side * (start - key.start) <= 0) continue;
    const days = { precision, start, end: shifter.lastDay(start) };
    if (!isClear(days, taken, apart) || isOutside(days, draw)) continue;
    const value = shifter.dateFrom(start);
    const whyNot = draw.proofOf(value);
    if (whyNot === "same-matter") continue;
    drawn.push({ value, whyNot });
    taken.push(days);
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

const isOutside = (days: Days, { last, within, fitsYear }: Draw): boolean =>
  (last !== null && days.end !== null && days.end > last) || isImpossible(days, within) || !fitsYear(days);

/** The first day on which a date that is made up may begin. */
function earliestOf(howMany: number, { key, dawn, before }: Draw): number {
  const first = dawn !== null && (key.start ?? dawn) >= dawn ? dawn : -Infinity;
  if (before === null || key.start === null) return first;
  const room = (key.start - before) / DAYS_PER_YEAR;
  return room >= howMany * LEAST_ROOM[key.precision === "year" ? "year" : "finer"] ? Math.max(first, before) : first;
}

/** The last day on which a date that is made up may begin. */
function latestOf(howMany: number, { key, after }: Draw): number {
  const least = howMany * LEAST_ROOM[key.precision === "year" ? "year" : "finer"];
  return after.find((day) => key.end !== null && (day - key.end) / DAYS_PER_YEAR >= least) ?? Infinity;
}

/** Years since what was told before, or until what is told next, that a wrong date takes at least. */
const LEAST_ROOM = { year: 1, finer: 0.3 } as const;

/** Days that a made-up date keeps from all others: two of one summer among dates of ten years would look like a slip for each other. */
function apartIn(reach: number, { precision }: DateValue): number {
  const gap = leastGap(precision);
  return gap === 0 ? 1 : Math.max(gap, (reach * DAYS_PER_YEAR) / CROWD);
}

/** Share of a stretch that two of its dates keep apart. */
const CROWD = 15;

/** True if a date has at least so many days to each of the others; one day where they touch. */
function isClear({ start, end }: Bounds, others: readonly Bounds[], apart: number): boolean {
  for (const other of others) if (start - other.end < apart && other.start - end < apart) return false;
  return true;
}
