import { civilOf, DAYS_PER_YEAR } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";

/** Longest range of days that is known like a day: a congress, not a reign. */
const SHORT_DAYS = 60;

/**
 * Farthest that a wrong date is plausible, in years, by the first year of an age: few lives and works span more. Who knows an event to
 * the day or the month of a time full of dates, knows the years around it too.
 */
const FARTHEST = [
  { from: 1980, year: 5, month: 1.8, day: 1.2 },
  { from: 1800, year: 5, month: 2.4, day: 1.6 },
  { from: 1500, year: 5, month: 3, day: 2.4 },
  { from: 500, year: 12, month: 10, day: 8 },
  { from: -Infinity, year: 60, month: 10, day: 8 },
] as const;

/** Of the last years before a text was written everyone knows the year: then it is the month that was learnt. */
const RECENT = { age: 5, share: 0.6 } as const;

/** The least of it, in years: a recent year among its neighbours asks for nothing but a memory for figures. */
const NEAREST = { year: 4, finer: 2 } as const;

/** Years around the key in which a wrong date is plausible: the older an event and the coarser its date, the wider; 0.7 to 60. */
export function spreadOf(key: DateValue, horizon: number | null): number {
  const start = key.start ?? key.end ?? 0;
  const age = ((horizon ?? start) - start) / DAYS_PER_YEAR;
  const { year } = civilOf(start);
  const row = FARTHEST.find(({ from }) => year >= from) ?? FARTHEST[0];
  const least = key.precision === "year" ? NEAREST.year : NEAREST.finer;
  const grain = grainOf(key);
  const share = grain !== "year" && age < RECENT.age ? RECENT.share : 1;
  return share * Math.min(row[grain], Math.max(least, Math.ceil(age / 15)));
}

function grainOf({ precision, start, end }: DateValue): "year" | "month" | "day" {
  if (precision === "day" || precision === "month") return precision;
  const isShort = start !== null && end !== null && end - start < SHORT_DAYS;
  return precision === "interval" && isShort ? "day" : "year";
}
