import { civilOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Bench } from "../bench/bench";
import type { Age } from "@/lib/language/history";
import type { Days, FitsYear } from "./year-parts";

const MONTHS = 12;

/**
 * When a contest or a show of which a question speaks can have been held: in no world war, unless the right date lies in it, and, for a
 * contest, about the month of the right date.
 */
export function heldWhen(key: DateValue, lines: readonly string[], { language: { history } }: Bench): FitsYear {
  if (!lines.some(history.isOfPeace)) return () => true;
  const isYearly = lines.some(history.isContest);
  const idle = history.worldWars.filter((war) => !isDuring(key, war));
  return (value) => !idle.some((war) => isDuring(value, war)) && (!isYearly || isInSeason(value, key));
}

/** For most of its days: 1918 is a year of the war, 1939 is none. */
function isDuring({ start, end }: Days, war: Age): boolean {
  if (start === null || end === null) return false;
  const middle = (start + end) / 2;
  return (war.start ?? -Infinity) <= middle && middle <= (war.end ?? Infinity);
}

/** A month before the right one, or after it; years and what is coarser hold every month. */
function isInSeason({ precision, start }: Days, key: DateValue): boolean {
  if (!/^(?:day|month)$/u.test(precision) || start === null || key.start === null) return true;
  const apart = Math.abs(civilOf(start).month - civilOf(key.start).month);
  return Math.min(apart, MONTHS - apart) <= 1;
}
