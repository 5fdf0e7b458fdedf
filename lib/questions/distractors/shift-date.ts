import { civilOf } from "@/lib/calendar/civil";
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
 * A date of the same form as the given one, moved by chance; null where this draw gives none.
 *
 * @param side -1 for earlier, 1 for later
 * @param years how far at most
 */
export function shiftDate(
  value: DateValue,
  side: -1 | 1,
  years: number,
  random: Random,
  firsts: Firsts = "all",
): DateValue | null {
  if (value.start === null || value.end === null) return null;
  const { year, month } = civilOf(value.start);
  const steps = (perYear: number): number => side * (1 + Math.floor(random() * years * perYear));
  switch (value.precision) {
    case "day":
      return dayLike(value.start, value.start + moved(side, years, random), firsts === "all" || random() < SOME);
    case "month": {
      const index = year * 12 + (month - 1) + steps(12);
      return monthDate(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
    }
    case "year":
      return yearDate(year + steps(1));
    case "decade":
      return decadeDate(year + 10 * steps(0.2));
    case "century":
      return year > 0 ? centuryDate(Math.floor(year / 100) + 1 + steps(0.05)) : null;
    case "interval":
      return intervalFrom(value.start + moved(side, years, random), value.end - value.start);
    case "season":
    case "millennium":
      return null;
  }
}

const moved = (side: -1 | 1, years: number, random: Random): number =>
  side * (LEAST_DAYS + Math.floor(random() * years * 365));

/** Share of the dates that are firsts of a month where some of them are. */
const SOME = 0.45;

function dayLike(key: number, dayNumber: number, isLike: boolean): DateValue | null {
  const { year, month, day } = civilOf(dayNumber);
  return dayDate(year, month, isLike && isFirst(key) ? 1 : day);
}

/** True for the first day of a month. */
export const isFirst = (dayNumber: number): boolean => civilOf(dayNumber).day === 1;

function dayFrom(dayNumber: number): DateValue | null {
  const { year, month, day } = civilOf(dayNumber);
  return dayDate(year, month, day);
}

/** Some days of one month; null if they would run over its end or if the range is longer than a month. */
function intervalFrom(start: number, length: number): DateValue | null {
  const [first, last] = [civilOf(start), civilOf(start + length)];
  if (first.month !== last.month || first.year !== last.year) return null;
  const [from, to] = [dayFrom(start), dayFrom(start + length)];
  return from && to && intervalDate(from, to);
}
