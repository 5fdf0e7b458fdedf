import { civilOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import type { MonthDay } from "@/lib/language/history";
import type { Bench } from "../bench/bench";
import { isFirst, type Firsts } from "./shift-date";
import type { Days, FitsYear } from "./year-parts";

/**
 * Keeps wrong dates off the feasts on which nothing of the sort is done, unless the right one is such a day: an arrest of a court on
 * 25 December strikes itself out. What begins on the first of a month by law may well begin on New Year's Day.
 */
export function offFeasts(
  key: DateValue,
  lines: readonly string[],
  firsts: Firsts,
  { language: { history } }: Bench,
): FitsYear {
  if (key.precision !== "day" || key.start === null) return () => true;
  const feasts = history.feastsOf(lines);
  if (isOn(key, feasts)) return () => true;
  const isByLaw = firsts === "all" && isFirst(key.start);
  return (value) => (isByLaw && value.start !== null && isFirst(value.start)) || !isOn(value, feasts);
}

function isOn({ precision, start }: Days, feasts: readonly MonthDay[]): boolean {
  if (precision !== "day" || start === null) return false;
  const { month, day } = civilOf(start);
  return feasts.some(([feastMonth, feastDay]) => feastMonth === month && feastDay === day);
}
