import { civilOf, DAYS_PER_YEAR, dayNumberOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import type { Age } from "@/lib/language/history";
import type { Bench } from "../bench/bench";
import { termsTold, type DateWindow } from "./reach";

/** Years before what a former minister does, and after what a future one does, where nobody tells when he was one. */
const UNTOLD_YEARS = 2;

/**
 * The days that the role of whoever is named leaves: "l’ancien Premier ministre" did it after his office, as history or the text tells it, and
 * "le futur président" before. Where neither does, only the years close to the right one are left. The birth of a future king is bounded by his
 * life.
 */
export function roleAround({ wording }: EventFact, key: DateValue, stem: string, bench: Bench): DateWindow {
  const { history } = bench.language;
  const { start, end } = key;
  if (start === null || end === null) return ANY_DAY;
  const slack = Math.round(UNTOLD_YEARS * DAYS_PER_YEAR);
  const former = history.formerIn(stem);
  const future = history.chapterOf(wording)?.stage === "begin" ? null : history.futureIn(stem);
  const ends = former === null ? [] : officesOf(former, bench).flatMap((age) => age.end ?? []);
  const starts = future === null ? [] : officesOf(future, bench).flatMap((age) => age.start ?? []);
  const over = ends.filter((day) => day <= end);
  const next = starts.filter((day) => day >= start);
  return {
    first: former === null ? -Infinity : over.length > 0 ? Math.max(...over) : start - slack,
    last: future === null ? Infinity : next.length > 0 ? Math.min(...next) : end + slack,
  };
}

const officesOf = (words: string, bench: Bench): readonly Age[] => [
  ...bench.language.history.officesIn(words),
  ...termsTold(words, bench),
];

/** The year of an anniversary is found by adding up: what is left to know is the month or the day. */
export function yearOfFeast({ start, end }: DateValue, stem: string, { language }: Bench): DateWindow {
  if (start === null || end === null || !language.history.isAnniversary(stem)) return ANY_DAY;
  return {
    first: dayNumberOf({ year: civilOf(start).year, month: 1, day: 1 }),
    last: dayNumberOf({ year: civilOf(end).year, month: 12, day: 31 }),
  };
}

const ANY_DAY: DateWindow = { first: -Infinity, last: Infinity };
