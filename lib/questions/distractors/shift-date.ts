import { civilOf, dayNumberOf, daysInMonth } from "@/lib/calendar/civil";
import type { DateValue, Precision } from "@/lib/calendar/date-value";
import { centuryDate, dayDate, decadeDate, intervalDate, monthDate, yearDate } from "@/lib/calendar/make-date";
import type { Random } from "@/lib/random";

/** Days that two wrong dates and the right one keep apart, so that none looks like a slip of the pen. */
const LEAST_DAYS = 20;

/** Days between two dates of this precision below which one looks like a slip for the other; 0 for years and coarser dates. */
export function leastGap(precision: Precision): number {
  if (precision === "day" || precision === "interval") return LEAST_DAYS;
  return precision === "month" ? 2 * LEAST_DAYS : 0;
}

/**
 * Which dates are firsts of a month where the right one is: of laws and offices, which begin on it, `all`; of births and battles `some`, for
 * four of them would look made up.
 */
export type Firsts = "all" | "some";

/**
 * Dates of the form of a given one, moved by chance.
 *
 * Most of what is drawn is dropped again, so it is drawn as a day number and becomes a date when it is kept.
 */
export type Shifter = {
  /** The first day of a date that is so many years away at most, -1 earlier or 1 later; null where this draw gives none. */
  readonly draw: (side: -1 | 1, years: number, random: Random) => number | null;
  /** The last day of the date that begins on a day which was drawn. */
  readonly lastDay: (first: number) => number;
  /** The date itself. */
  readonly dateFrom: (first: number) => DateValue;
};

/** How a date is moved; null for one of which there are no others of its form: a season, a range that is longer than a month. */
export function shifterOf({ start, end, precision }: DateValue, firsts: Firsts = "all"): Shifter | null {
  if (start === null || end === null) return null;
  switch (precision) {
    case "day":
      return dayShifter(start, firsts);
    case "month":
      return monthShifter(start);
    case "year":
      return yearsShifter(start, { perYear: 1, length: 1, dateOf: yearDate });
    case "decade":
      return yearsShifter(start, { perYear: 0.2, length: 10, dateOf: decadeDate });
    case "century":
      return civilOf(start).year > 0 ? yearsShifter(start, CENTURIES) : null;
    case "interval":
      return start < end && end - start < LONGEST_MONTH ? rangeShifter(start, end - start) : null;
    case "season":
    case "millennium":
      return null;
  }
}

/** Days of a month at most. */
const LONGEST_MONTH = 31;

/** Share of the dates that are firsts of a month where some of them are. */
const SOME = 0.45;

function dayShifter(key: number, firsts: Firsts): Shifter {
  const isOnFirst = isFirst(key);
  return {
    draw: (side, years, random) => {
      const day = key + daysAway(side, years, random);
      const isLike = firsts === "all" || random() < SOME;
      return isLike && isOnFirst ? firstOfMonth(day) : day;
    },
    lastDay: (first) => first,
    dateFrom: dayFrom,
  };
}

function monthShifter(start: number): Shifter {
  const { year, month } = civilOf(start);
  return {
    draw: (side, years, random) => {
      const index = year * 12 + (month - 1) + stepsAway(side, years, 12, random);
      return dayNumberOf({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 });
    },
    lastDay: lastOfMonth,
    dateFrom: (first) => {
      const civil = civilOf(first);
      return monthDate(civil.year, civil.month)!;
    },
  };
}

/** Years, or as many of them as go by one name. */
type Years = {
  /** How many of them are tried in a year of the stretch. */
  readonly perYear: number;
  readonly length: number;
  readonly dateOf: (firstYear: number) => DateValue;
};

const CENTURIES: Years = { perYear: 0.05, length: 100, dateOf: (year) => centuryDate(Math.floor(year / 100) + 1) };

function yearsShifter(start: number, { perYear, length, dateOf }: Years): Shifter {
  const { year } = civilOf(start);
  return {
    draw: (side, years, random) => firstOfYear(year + length * stepsAway(side, years, perYear, random)),
    lastDay: (first) => firstOfYear(civilOf(first).year + length) - 1,
    dateFrom: (first) => dateOf(civilOf(first).year),
  };
}

/** Some days of one month. */
function rangeShifter(start: number, length: number): Shifter {
  return {
    draw: (side, years, random) => {
      const first = start + daysAway(side, years, random);
      return first + length <= lastOfMonth(first) ? first : null;
    },
    lastDay: (first) => first + length,
    dateFrom: (first) => intervalDate(dayFrom(first), dayFrom(first + length))!,
  };
}

const daysAway = (side: -1 | 1, years: number, random: Random): number =>
  side * (LEAST_DAYS + Math.floor(random() * years * 365));

const stepsAway = (side: -1 | 1, years: number, perYear: number, random: Random): number =>
  side * (1 + Math.floor(random() * years * perYear));

/** True for the first day of a month. */
export const isFirst = (dayNumber: number): boolean => civilOf(dayNumber).day === 1;

const firstOfMonth = (dayNumber: number): number => dayNumber - civilOf(dayNumber).day + 1;

function lastOfMonth(dayNumber: number): number {
  const { year, month, day } = civilOf(dayNumber);
  return dayNumber - day + daysInMonth(year, month);
}

const firstOfYear = (year: number): number => dayNumberOf({ year, month: 1, day: 1 });

function dayFrom(dayNumber: number): DateValue {
  const { year, month, day } = civilOf(dayNumber);
  return dayDate(year, month, day)!;
}
