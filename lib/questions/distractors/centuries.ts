import { civilOf, DAYS_PER_YEAR } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import type { DateWindow } from "./reach";

const CENTURY = 100;

/** Years to the edge of a century below which chance would seldom put a wrong date between the key and it. */
const EDGE = { year: 3, finer: 1 } as const;

/**
 * True for a key that is the only one of its century: 1894 | 1895 | 1899 | 1906 gives 1906 away to whoever knows no more than "au début
 * du XXe siècle". Of dates before our era nobody knows it; and where the window holds no year of the same century, nothing better is to be had.
 */
export function isAloneInCentury(key: DateValue, others: readonly DateValue[], { first, last }: DateWindow): boolean {
  const year = yearOf(key);
  if (year === null || others.some((other) => centuryOf(other) === centuryOf(key))) return false;
  const place = year % CENTURY;
  const before = Math.min(place, ((key.start ?? 0) - first) / DAYS_PER_YEAR);
  const after = Math.min(CENTURY - 1 - place, (last - (key.end ?? 0)) / DAYS_PER_YEAR);
  return Math.max(before, after) >= EDGE.finer;
}

/**
 * How many wrong dates lie before the key, where the one that was drawn would leave it alone at the edge of its century: what happened in
 * 1999 is not the first of four dates, nor what happened in 1901 the last.
 */
export function earlierWithin(earlier: number, howMany: number, key: DateValue): number {
  const year = yearOf(key);
  if (year === null) return earlier;
  const place = year % CENTURY;
  const edge = key.precision === "year" ? EDGE.year : EDGE.finer;
  if (earlier === 0 && place >= CENTURY - edge) return 1;
  return earlier === howMany && place < edge ? howMany - 1 : earlier;
}

const centuryOf = (value: DateValue): number | null => {
  const year = yearOf(value);
  return year === null ? null : Math.floor(year / CENTURY);
};

/** The year of a date that is known to the year or finer, in our era. */
function yearOf({ precision, start }: DateValue): number | null {
  if (start === null || !/^(?:year|month|day|interval)$/u.test(precision)) return null;
  const { year } = civilOf(start);
  return year > 0 ? year : null;
}
