import type { DateValue } from "@/lib/calendar/date-value";
import { dayDate, monthDate, yearBeforeChrist, yearDate } from "@/lib/calendar/make-date";
import type { ReadingContext, TimexReading, TimexRule } from "../../language";
import { AFTER_A_YEAR, COUNTS } from "./date-words";
import { fullYearOf } from "./full-year";
import { MONTH, monthOf, WEEKDAY } from "../months";

/** "av. J.-C.", "avant Jésus-Christ", "avant notre ère". */
const BEFORE_CHRIST =
  "av(?:ant|\\.) ?(?:J(?:\\.|ésus)?[- ]?C(?:hrist|\\.)?|notre ère|n\\. ?è\\.|l'ère (?:commune|chrétienne))|avant l'ère chrétienne";

/** "apr. J.-C.", "de notre ère". */
const AFTER_CHRIST = "ap(?:r?\\.|rès) ?J(?:\\.|ésus)?[- ]?C(?:hrist|\\.)?|de notre ère|de l'ère chrétienne";

/** Pattern of a day of the month, group `d1` for index 1, with the day of the week before it. */
export const day = (index: number): string => `(?:(?:${WEEKDAY}),? )?(?<d${index}>1 ?er|[12]\\d|3[01]|0?[1-9])`;

/** Pattern of a month's name, group `m1` for index 1. */
export const month = (index: number): string => `(?<m${index}>${MONTH})`;

/** Pattern of a year after a month, groups `y1` and `bc1` for index 1. */
export const year = (index: number): string => `(?:de l'(?:année|an) )?(?<y${index}>\\d{3,4}|'?\\d{2})${era(index)}`;

/** Pattern of an optional era, group `bc1` before Christ for index 1. */
export const era = (index: number): string => `(?: ?(?:(?<bc${index}>${BEFORE_CHRIST})|(?:${AFTER_CHRIST})))?`;

/** Pattern of an era before Christ that must be there. */
export const bce = `(?:${BEFORE_CHRIST})`;

/** Pattern of an era after Christ that must be there. */
export const ce = `(?:${AFTER_CHRIST})`;

/** Builds a rule. A match begins and ends between words; the source of `body` knows capitals no more than readers do. */
export const defineRule = (
  name: string,
  body: string,
  examples: TimexRule["examples"],
  read: TimexRule["read"],
): Omit<TimexRule, "needs"> => ({
  name: `fr/${name}`,
  examples,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_]|\\d[.,/-](?=\\d))(?:${body})(?![\\p{L}\\p{N}_])`, "dgiu"),
  read,
});

/** Rules that need the same in a text: without it they are not tried. */
export const needing = (needs: RegExp, rules: readonly Omit<TimexRule, "needs">[]): readonly TimexRule[] =>
  rules.map((rule) => ({ ...rule, needs }));

/** One reading of the whole match. */
export function whole(
  match: RegExpExecArray,
  value: DateValue | null,
  more: Partial<Pick<TimexReading, "certainty" | "modifier">> = {},
): readonly TimexReading[] | null {
  if (!value) return null;
  return [
    { start: match.index, end: match.index + match[0].length, value, certainty: "stated", modifier: null, ...more },
  ];
}

/** One reading from the start of one named group to the end of another. */
export function between(
  match: RegExpExecArray,
  [from, to]: readonly [string, string],
  value: DateValue | null,
  more: Partial<Pick<TimexReading, "certainty" | "modifier">> = {},
): TimexReading | null {
  const [start, end] = [match.indices?.groups?.[from]?.[0], match.indices?.groups?.[to]?.[1]];
  if (!value || start === undefined || end === undefined) return null;
  return { start, end, value, certainty: "stated", modifier: null, ...more };
}

/** All readings, or null if one of them is missing. */
export const all = (...readings: readonly (TimexReading | null)[]): readonly TimexReading[] | null =>
  readings.every((reading) => reading !== null) ? readings : null;

/** What stands in a named group; empty when the group took no part. */
export const group = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? "";

/** Text right before and right after a match. */
export const around = (match: RegExpExecArray): { readonly left: string; readonly right: string } => ({
  left: match.input.slice(Math.max(0, match.index - 60), match.index),
  right: match.input.slice(match.index + match[0].length, match.index + match[0].length + 60),
});

/** The year of groups `y1` and `bc1`; null if two digits turn out to count what follows them. */
export function yearIn(match: RegExpExecArray, index: number, { evidence }: ReadingContext) {
  const digits = group(match, `y${index}`);
  if (digits === "") return null;
  if (group(match, `bc${index}`) !== "")
    return { year: yearBeforeChrist(Number(digits)), certainty: "stated" as const };
  if (digits.length < 4 && isCounting(match)) return null;
  return fullYearOf(digits, evidence);
}

/** The day of groups `d1` and `m1` in a year; null if there is no such day. */
export function dayIn(match: RegExpExecArray, d: number, m: number, inYear: number | undefined): DateValue | null {
  const monthNumber = monthOf(group(match, `m${m}`));
  if (monthNumber === null || inYear === undefined) return null;
  return dayDate(inYear, monthNumber, parseInt(group(match, `d${d}`), 10));
}

/** The month of group `m1` in a year. */
export function monthIn(match: RegExpExecArray, m: number, inYear: number | undefined): DateValue | null {
  const monthNumber = monthOf(group(match, `m${m}`));
  return monthNumber === null || inYear === undefined ? null : monthDate(inYear, monthNumber);
}

/** A year as a date. */
export const yearOf = (found: { readonly year: number } | null): DateValue | null => found && yearDate(found.year);

/** "le 2 mars 15 pays signent": what follows is counted, so the digits are no year. */
function isCounting(match: RegExpExecArray): boolean {
  const { right } = around(match);
  if (/^ ?[%€$£°]|^[.,]\d|^ \d|^ ?h(?:\d|eures?)?(?!\p{L})/u.test(right) || COUNTS.test(right)) return true;
  const next = /^ (\p{Ll}+)/u.exec(right)?.[1];
  return next !== undefined && /[sx]$/u.test(next) && !AFTER_A_YEAR.has(next);
}
