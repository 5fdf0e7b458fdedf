import type { DateValue, Precision } from "./date-value";
import { PRECISIONS } from "./make-date";
import { readEdtf } from "./read-edtf";

/**
 * How the days of one date stand to those of another: `inside` if the first is wholly in the second and shorter,
 * `contains` the other way round, `overlaps` if each has days of its own.
 */
export type DateRelation = "same" | "contains" | "inside" | "overlaps" | "disjoint";

/** Compares two dates by their days; an open side reaches without end. Words and marks such as "vers" do not count. */
export function relationOf(a: DateValue, b: DateValue): DateRelation {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first.end < second.start || second.end < first.start) return "disjoint";
  const holds = first.start <= second.start && second.end <= first.end;
  const isHeld = second.start <= first.start && first.end <= second.end;
  if (holds && isHeld) return "same";
  return holds ? "contains" : isHeld ? "inside" : "overlaps";
}

/** True if the two dates have at least one day in common. */
export const sharesDays = (a: DateValue, b: DateValue): boolean => relationOf(a, b) !== "disjoint";

/**
 * Days in common over days covered by either, from 0 to 1. With an open side it is 1 for the same dates and 0
 * otherwise: a part of eternity is nothing.
 */
export function overlapShare(a: DateValue, b: DateValue): number {
  const relation = relationOf(a, b);
  if (relation === "same") return 1;
  if (relation === "disjoint") return 0;
  const [first, second] = [boundsOf(a), boundsOf(b)];
  const covered = Math.max(first.end, second.end) - Math.min(first.start, second.start) + 1;
  const common = Math.min(first.end, second.end) - Math.max(first.start, second.start) + 1;
  return Number.isFinite(covered) ? common / covered : 0;
}

/** Days from one date to the other: 0 if they share a day, 1 if they touch. */
export function daysBetween(a: DateValue, b: DateValue): number {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  return Math.max(0, first.start - second.end, second.start - first.end);
}

/** Order of time for `sort`: by first day, then the shorter first, then by EDTF, so that no two orders are possible. */
export function compareDates(a: DateValue, b: DateValue): number {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  return (
    sign(first.start, second.start) || sign(first.end, second.end) || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0)
  );
}

/** True if `a` is stated more finely than `b`: fewer days, and never by an open range. */
export const isFiner = (a: DateValue, b: DateValue): boolean => lengthOf(a) < lengthOf(b);

/** The side that an open range states: "1992" of "depuis 1992". Any other date comes back as it is. */
export function statedBound(value: DateValue): DateValue {
  if (!value.edtf.includes("..")) return value;
  const [first = "", last = ""] = value.edtf.split("/");
  const bound = last === ".." ? readEdtf(first) : first === ".." ? readEdtf(last) : null;
  return bound ?? value;
}

/** The precision that the text states: `year` for "depuis 1992", where the value itself is an interval. */
export const statedPrecision = (value: DateValue): Precision => statedBound(value).precision;

/** True if `a` names a smaller unit than `b`; intervals are finer than nothing. */
export const isFinerPrecision = (a: Precision, b: Precision): boolean =>
  a !== "interval" && b !== "interval" && PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b);

/** The first and the last day of a date; infinite where it is open. */
export type Bounds = { readonly start: number; readonly end: number };

/** The days of a date as numbers alone, for what compares it with many. */
export const boundsOf = ({ start, end }: Pick<DateValue, "start" | "end">): Bounds => ({
  start: start ?? -Infinity,
  end: end ?? Infinity,
});

const lengthOf = (value: DateValue): number => boundsOf(value).end - boundsOf(value).start;

/** Subtraction would make NaN of two infinities. */
const sign = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
