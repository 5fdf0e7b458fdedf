import { civilOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Bench } from "../bench/bench";

/** A date without its words: what is asked of many that are not kept. */
export type Days = Omit<DateValue, "edtf">;

/** True for a date that fits all parts of the year to which the words of a question bind its answer. */
export type FitsYear = (days: Days) => boolean;

/** 1 January 1970, day number 0, was a Thursday. */
const DAY_ZERO = 4;

/**
 * The part of the year, and the day of the week, that some lines speak of: "fêtes hivernales" are not held in July, nor a
 * "lundi de Pâques" on a Tuesday. Words that the right date does not fit bind nothing: "le Palais d’Hiver" fell in
 * November.
 *
 * @param around sentences that tell what all is about, and days of their own: a skier wins in winter
 */
export function partOfYear(
  key: DateValue,
  lines: readonly string[],
  around: readonly string[],
  { language: { history } }: Bench,
): FitsYear {
  if (!isFine(key)) return () => true;
  const spoken = [
    ...lines.flatMap((line) => history.monthsIn(line)),
    ...around.flatMap((line) => history.seasonsIn(line)),
  ];
  const months = spoken.filter((set) => isIn(key, set));
  const days = lines.flatMap((line) => history.weekdayIn(line) ?? []).filter((day) => isOn(key, day));
  return (value) => months.every((set) => isIn(value, set)) && days.every((day) => isOn(value, day));
}

/** Years and what is coarser hold every month. */
const isFine = ({ precision }: Days): boolean => /^(?:day|month|interval)$/u.test(precision);

const isIn = ({ start, end }: Days, months: readonly number[]): boolean =>
  [start, end].every((day) => day === null || months.includes(civilOf(day).month));

const isOn = ({ precision, start }: Days, weekday: number): boolean =>
  precision !== "day" || start === null || (((start + DAY_ZERO) % 7) + 7) % 7 === weekday;
