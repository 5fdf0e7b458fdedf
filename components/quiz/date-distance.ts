import { civilOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";

/** How far two dates lie from each other, in the largest unit that says it well. */
export type Distance = {
  readonly unit: "year" | "month" | "day";
  readonly count: number;
  /** True if more than a month was rounded away: "environ cinq ans". */
  readonly isRounded: boolean;
};

/** A date with both ends, in day numbers. */
type Stretch = { readonly start: number; readonly end: number };

const DAYS_OF_MONTH = 30.44;
const MONTHS_OF_YEAR = 12;
/** Below this, years would round too much away: "vingt et un mois" says more than "deux ans". */
const MONTHS_UNTIL_YEARS = 24;

/** The distance between two dates as a reader would say it, from start to start; at least 1. */
export function distanceBetween(a: DateValue, b: DateValue): Distance | null {
  const [first, second] = [stretchOf(a), stretchOf(b)];
  if (!first || !second) return null;
  const [from, to] = [civilOf(first.start), civilOf(second.start)];
  // A year has no months to count: "1996" is four years from May 1992.
  if (a.precision === "year" || b.precision === "year")
    return { unit: "year", count: Math.abs(to.year - from.year), isRounded: false };
  const days = Math.abs(second.start - first.start);
  const months = Math.round(days / DAYS_OF_MONTH);
  if (months < 2) return { unit: "day", count: Math.max(1, days), isRounded: false };
  if (months < MONTHS_UNTIL_YEARS) return { unit: "month", count: months, isRounded: false };
  const years = Math.round(months / MONTHS_OF_YEAR);
  return { unit: "year", count: years, isRounded: Math.abs(months - years * MONTHS_OF_YEAR) > 1 };
}

/** Where things stand on the line, in percent of its width. */
export type DistanceLine = {
  readonly given: Mark;
  readonly key: Mark;
  /** Small ticks, one a unit of time. */
  readonly ticks: readonly number[];
};

/** A date on the line: its first day, and the width of what it covers. */
export type Mark = { readonly x: number; readonly width: number };

/** The earlier date begins here and the later one ends there, so that both have room for their names. */
const LEFT = 12;
const RIGHT = 88;
const MOST_TICKS = 12;
/** Days of the units that a line may be ruled in. */
const UNITS = [1, 7, 30.4375, 91.3125, 365.25, 730.5, 1826.25, 3652.5, 36_525];

/** Lays two dates on one line at their true distance; null if one has no ends, or if they share a day. */
export function layOut(given: DateValue, key: DateValue): DistanceLine | null {
  const [a, b] = [stretchOf(given), stretchOf(key)];
  if (!a || !b || (a.start <= b.end && b.start <= a.end)) return null;
  const from = Math.min(a.start, b.start);
  const days = Math.max(a.end, b.end) + 1 - from;
  const x = (day: number) => LEFT + ((day - from) / days) * (RIGHT - LEFT);
  const mark = ({ start, end }: Stretch): Mark => ({ x: x(start), width: x(end + 1) - x(start) });
  const unit = UNITS.find((candidate) => days / candidate <= MOST_TICKS) ?? days;
  const step = (unit / days) * (RIGHT - LEFT);
  const before = Math.floor(LEFT / step);
  const count = Math.floor(100 / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => LEFT + (index - before) * step);
  return { given: mark(a), key: mark(b), ticks: ticks.filter((tick) => tick >= 0 && tick <= 100) };
}

/** An open side takes the day that is known; null if neither is. */
function stretchOf({ start, end }: DateValue): Stretch | null {
  const [first, last] = [start ?? end, end ?? start];
  return first === null || last === null ? null : { start: first, end: last };
}
