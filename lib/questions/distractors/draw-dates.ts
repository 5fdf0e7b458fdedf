import { compareDates, daysBetween, sharesDays } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import { shuffle, type Random } from "@/lib/random";
import type { Evidence } from "../question";
import { isImpossible, type DateWindow } from "./date-window";
import { placeKey } from "./place-key";
import { leastGap, shiftDate, type Firsts } from "./shift-date";
import type { DateDistractor } from "./told-dates";
import type { FitsYear } from "./year-parts";

/** Draws of a date by chance before giving up, the stretch growing over the first of them: one date in twelve falls in a month. */
const TRIES = { all: 600, growing: 200 } as const;

const DAYS_PER_YEAR = 365.25;

/** What bounds the wrong dates of one question. */
export type Frame = {
  readonly key: DateValue;
  /** Dates of other events, which come before made-up ones. */
  readonly told: readonly DateDistractor[];
  /** Dates that may not be touched. */
  readonly taken: readonly DateValue[];
  /** Day number after which no wrong date may lie. */
  readonly last: number | null;
  /** The days within which what is asked can have happened. */
  readonly within: DateWindow;
  readonly firsts: Firsts;
  /** True in the part of the year of which the question speaks. */
  readonly fitsYear: FitsYear;
  /** Day number before which no date is made up, unless the key lies before it too. */
  readonly dawn: number | null;
  /** The sentence that a date is true of, null for none; `same-matter` if it could be an answer too. */
  readonly proofOf: (value: DateValue) => Evidence | null | "same-matter";
};

/** One draw: `taken` grows with each date. */
type Draw = Omit<Frame, "taken"> & { readonly taken: DateValue[]; readonly random: Random };

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
    const value = shiftDate(key, side, reach * (1 + Math.min(1, tries / TRIES.growing)), random, draw.firsts);
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

/** Share of a stretch that two of its dates keep apart. */
const CROWD = 15;
