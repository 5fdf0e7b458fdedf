import { civilOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";

/**
 * True if the right date alone is put together of what the wrong ones have: "octobre 1965" beside "octobre 1963" and "mars 1965".
 * Who knows nothing finds it by the parts that come most often (convergence: Smith 1982).
 */
export function isCrossing(key: DateValue, others: readonly DateValue[]): boolean {
  const all = [key, ...others].flatMap(({ precision, start }) =>
    start !== null && (precision === "day" || precision === "month") ? [civilOf(start)] : [],
  );
  if (all.length < others.length + 1) return false;
  const [right, ...wrong] = all.map(({ year, month }) => ({
    isMonthShared: all.filter((other) => other.month === month).length > 1,
    isYearShared: all.filter((other) => other.year === year).length > 1,
  }));
  const isBoth = (date: typeof right): boolean => date !== undefined && date.isMonthShared && date.isYearShared;
  return isBoth(right) && !wrong.some(isBoth);
}

/** True if the wrong dates all have a part in common that the right one has not: "1er décembre 1948" beside three firsts of September. */
export function isOddOne(key: DateValue, others: readonly DateValue[]): boolean {
  const [right, ...wrong] = [key, ...others].flatMap(({ precision, start }) =>
    start !== null && (precision === "day" || precision === "month") ? [civilOf(start)] : [],
  );
  const [first] = wrong;
  if (right === undefined || first === undefined || wrong.length < 2) return false;
  const parts = (key.precision === "day" ? ["year", "month", "day"] : ["year", "month"]) as (
    "day" | "month" | "year"
  )[];
  return parts.some((part) => right[part] !== first[part] && wrong.every((other) => other[part] === first[part]));
}
