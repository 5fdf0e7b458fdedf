import { civilOf, type Civil } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";

/** The parts of a date that come again in others: a date by its month has no day. */
const PARTS: Partial<Record<DateValue["precision"], readonly (keyof Civil)[]>> = {
  day: ["year", "month", "day"],
  month: ["year", "month"],
};

/**
 * True if the right date alone is put together of what the wrong ones have: "octobre 1965" beside "octobre 1963" and "mars 1965".
 * Who knows nothing finds it by the parts that come most often (convergence: Smith 1982).
 */
export function isCrossing(key: DateValue, others: readonly DateValue[]): boolean {
  const all = civilsOf([key, ...others]);
  const isShared = (date: Civil, part: keyof Civil): boolean =>
    all.some((other) => other !== date && other[part] === date[part]);
  const [right, ...wrong] = all.map((date) => isShared(date, "month") && isShared(date, "year"));
  return right === true && !wrong.includes(true);
}

/** True if the wrong dates all have a part in common that the right one has not: "1er décembre 1948" beside three firsts of September. */
export function isOddOne(key: DateValue, others: readonly DateValue[]): boolean {
  const [right, first, ...more] = civilsOf([key, ...others]);
  if (right === undefined || first === undefined || more.length === 0) return false;
  const parts = PARTS[key.precision] ?? [];
  return parts.some((part) => right[part] !== first[part] && more.every((other) => other[part] === first[part]));
}

/**
 * True if two of the dates are one day of two years, "1er octobre 1680" and "1er octobre 1681": whoever knows nothing takes one of them for
 * the right one.
 */
export function areTwins(key: DateValue, others: readonly DateValue[]): boolean {
  if (key.precision !== "day") return false;
  const days = civilsOf([key, ...others]).map(({ month, day }) => month * DAYS + day);
  return new Set(days).size < days.length;
}

/** More than a month has days. */
const DAYS = 32;

/** Days and months as they are written; none for other dates, which are in one part. */
const civilsOf = (dates: readonly DateValue[]): readonly Civil[] =>
  dates.flatMap(({ precision, start }) => (start !== null && PARTS[precision] !== undefined ? [civilOf(start)] : []));
