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
