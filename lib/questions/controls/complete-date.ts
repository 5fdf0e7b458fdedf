import { civilOf } from "@/lib/calendar/civil";
import { statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import { monthDate } from "@/lib/calendar/make-date";
import type { Language } from "@/lib/language/language";

/**
 * Reads a typed date; with `before`, the answer to a follow-up, which may be the rest alone ("mars" or "3" after "1992",
 * "2" after "mars 1992", "2 mars" after either) or the whole date again. Null if neither makes a date.
 *
 * A whole date goes first, so that "1993" after "1992" is a change of mind; a lone number of one or two digits is
 * never whole.
 *
 * @param before the date that was typed first; null for a first answer
 */
export function completeDate(typed: string, before: DateValue | null, language: Language): DateValue | null {
  const read = (text: string): DateValue | null => {
    const value = language.readTypedDate(text);
    return value && statedBound(value);
  };
  if (before === null) return read(typed);
  const year = yearOf(before);
  if (!/^\d{1,2}$/.test(typed))
    return (
      read(typed) ??
      read(`${typed} ${language.formatDate(before)}`) ??
      read(`${typed} ${year}`) ??
      read(`${typed}/${year}`)
    );
  return before.precision === "year" ? monthDate(year, Number(typed)) : read(`${typed} ${language.formatDate(before)}`);
}

const yearOf = ({ start, end }: DateValue): number => civilOf(start ?? end ?? 0).year;
