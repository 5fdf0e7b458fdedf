import { dayNumberOf, daysInMonth, isCivil } from "./civil";
import type { DateValue, Precision } from "./date-value";

/** Sub-year groupings of ISO 8601-2 that we write: quarters and halves (the four seasons are months on the calendar). */
export type YearPart =
  | { readonly kind: "season"; readonly index: 1 | 2 | 3 | 4 }
  | { readonly kind: "quarter"; readonly index: 1 | 2 | 3 | 4 }
  | { readonly kind: "half"; readonly index: 1 | 2 };

/** First month and number of months of each grouping, with its EDTF code. A season starts on the first of March, June, September or December. */
const YEAR_PARTS = {
  season: { code: 20, first: 3, months: 3 },
  quarter: { code: 32, first: 1, months: 3 },
  half: { code: 39, first: 1, months: 6 },
} as const;

/** "2 mars 1992"; null if the calendar has no such day. */
export function dayDate(year: number, month: number, day: number): DateValue | null {
  if (!isCivil({ year, month, day })) return null;
  const at = dayNumberOf({ year, month, day });
  return { edtf: `${edtfYear(year)}-${pad(month, 2)}-${pad(day, 2)}`, precision: "day", start: at, end: at };
}

/** "mars 1992"; null if there is no such month. */
export function monthDate(year: number, month: number): DateValue | null {
  if (!isCivil({ year, month, day: 1 })) return null;
  return { edtf: `${edtfYear(year)}-${pad(month, 2)}`, precision: "month", ...monthsFrom(year, month, 1) };
}

/** "printemps 2010", "troisième trimestre 2010", "second semestre 2010". A winter runs into the next year. */
export function yearPartDate(year: number, { kind, index }: YearPart): DateValue {
  const { code, first, months } = YEAR_PARTS[kind];
  const bounds = monthsFrom(year, first + (index - 1) * months, months);
  return { edtf: `${edtfYear(year)}-${code + index}`, precision: "season", ...bounds };
}

/** "1992". @param year astronomical, see `yearBeforeChrist` */
export const yearDate = (year: number): DateValue => ({
  edtf: edtfYear(year),
  precision: "year",
  ...yearsFrom(year, 1),
});

/** The astronomical number of a year before Christ: 146 BC is -145. */
export const yearBeforeChrist = (year: number): number => 1 - year;

/** "années 1970". @param firstYear a multiple of 10, 0 or more */
export const decadeDate = (firstYear: number): DateValue => ({
  edtf: `${pad(firstYear / 10, 3)}X`,
  precision: "decade",
  ...yearsFrom(firstYear, 10),
});

/**
 * "XIXe siècle" is `18XX`, as EDTF has it: 1800 to 1899, not 1801 to 1900.
 *
 * The first century BC has no EDTF of one year with digits left open (`-00XX` would be a negative zero) and is written
 * as an interval.
 *
 * @param count 1 or more
 */
export function centuryDate(count: number, era: "AD" | "BC" = "AD"): DateValue {
  if (era === "AD") {
    return { edtf: `${pad(count - 1, 2)}XX`, precision: "century", ...yearsFrom((count - 1) * 100, 100) };
  }
  const edtf = count === 1 ? "-0099/0000" : `-${pad(count - 1, 2)}XX`;
  return { edtf, precision: "century", ...yearsFrom(1 - count * 100, 100) };
}

/** "IIe millénaire" is `1XXX`; before Christ it is written as an interval. */
export function millenniumDate(count: number, era: "AD" | "BC" = "AD"): DateValue {
  const first = era === "AD" ? (count - 1) * 1000 : 1 - count * 1000;
  const edtf = era === "AD" ? `${count - 1}XXX` : `${edtfYear(first)}/${edtfYear(first + 999)}`;
  return { edtf, precision: "millennium", ...yearsFrom(first, 1000) };
}

/**
 * "du 4 au 6 novembre 2015"; null if it would run backwards or on the spot, if a side is itself open or an interval, or if it is a
 * season: EDTF knows no interval of seasons. Centuries and millennia before Christ, written as intervals, give their outer side.
 */
export function intervalDate(first: DateValue, last: DateValue): DateValue | null {
  if (!isSimple(first) || !isSimple(last)) return null;
  if (first.start === null || last.end === null || first.start >= last.start!) return null;
  const edtf = `${first.edtf.split("/")[0]!}/${last.edtf.split("/").at(-1)!}`;
  return { edtf, precision: "interval", start: first.start, end: last.end };
}

/** "depuis 1992": `1992/..`. An interval keeps its own first side. */
export const openFrom = (first: DateValue): DateValue => ({
  edtf: `${first.edtf.split("/")[0]!}/..`,
  precision: "interval",
  start: first.start,
  end: null,
});

/** "d'ici 2030": `../2030`. An interval keeps its own last side. */
export const openUntil = (last: DateValue): DateValue => ({
  edtf: `../${last.edtf.split("/").at(-1)!}`,
  precision: "interval",
  start: null,
  end: last.end,
});

/** "vers 1515": `1515~`. Decades, centuries and intervals cannot carry the mark in EDTF and come back as they are. */
export const approximately = (value: DateValue): DateValue =>
  ["day", "month", "year"].includes(value.precision) ? { ...value, edtf: `${value.edtf}~` } : value;

const isSimple = ({ edtf, precision }: DateValue): boolean =>
  precision === "century" || precision === "millennium" || (precision !== "season" && !edtf.includes("/"));

/** A year as EDTF writes it: four digits with a sign, or `Y` and more. */
export function edtfYear(year: number): string {
  const sign = year < 0 ? "-" : "";
  const digits = pad(Math.abs(year), 4);
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}

type Bounds = Pick<DateValue, "start" | "end">;

function yearsFrom(year: number, count: number): Bounds {
  return {
    start: dayNumberOf({ year, month: 1, day: 1 }),
    end: dayNumberOf({ year: year + count - 1, month: 12, day: 31 }),
  };
}

/** @param month may lie beyond December, or before January */
function monthsFrom(year: number, month: number, count: number): Bounds {
  const last = month + count - 1;
  const [endYear, endMonth] = [year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1];
  return {
    start: dayNumberOf({ year, month, day: 1 }),
    end: dayNumberOf({ year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) }),
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** Precisions from the finest to the coarsest; an interval has no place among them. */
export const PRECISIONS: readonly Precision[] = ["day", "month", "season", "year", "decade", "century", "millennium"];
