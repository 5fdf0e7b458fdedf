/** Days of a year on the average, for spans of which a day more or less does not matter. */
export const DAYS_PER_YEAR = 365.25;

/**
 * A calendar day of the proleptic Gregorian calendar. `year` is astronomical: AD 1 is 1, 1 BC is 0, 146 BC is -145.
 * `month` and `day` start at 1.
 */
export type Civil = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_OF_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

/** True for a year with a 29 February; the rule is carried back before 1582. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month, 28 to 31; 0 if there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** True if the calendar has this day; false for 31 February, month 13 and fractions. */
export const isCivil = ({ year, month, day }: Civil): boolean =>
  [year, month, day].every(Number.isSafeInteger) && day >= 1 && day <= daysInMonth(year, month);

/**
 * Days since 1970-01-01; that day is 0, the day before is -1.
 *
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
export function dayNumberOf({ year, month, day }: Civil): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_TO_1970;
}

/** The calendar day of a day number. Source: the same, `civil_from_days`. */
export function civilOf(dayNumber: number): Civil {
  const shifted = dayNumber + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((shiftedMonth + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
