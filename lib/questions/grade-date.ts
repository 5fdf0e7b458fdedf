import type { DateValue, Precision } from "@/lib/calendar/date-value";
import type { Grade, Graded } from "./question";

/** Two dates that miss each other by this many days or fewer are "proches". */
const NEAR_DAYS = 365;

/** Ranges that overlap without agreeing never earn more than this. */
const MOST_FOR_OVERLAP = 0.8;

/** What a date earns that is right and no finer than this, when the source is finer and the rest is not given. */
const WORTH_OF_COARSE: Readonly<Record<Precision, number>> = {
  day: 1,
  interval: MOST_FOR_OVERLAP,
  month: 0.8,
  season: 0.6,
  year: 0.5,
  decade: 0.2,
  century: 0,
  millennium: 0,
};

/** A date with both ends known. */
type Bounded = DateValue & { readonly start: number; readonly end: number };

/**
 * Marks a date typed freely against the dates that the documents give, by intervals of days.
 *
 * | typed date A, date of the source E | grade |
 * |---|---|
 * | the same, or finer and inside | 1 |
 * | coarser and containing E | asks for the rest once; if it is not given 0.5 for a year, 0.8 for the month of a day |
 * | ranges that overlap | days in common over days covered, at most 0.8 |
 * | no day in common | 0, `near` within a year |
 *
 * When documents differ in precision, either date is right. A finer date that agrees with the coarse document but
 * contradicts the fine one ("5 mars 1992" where one says "mars 1992" and another "2 mars 1992") is worth what the
 * coarse date is worth: 0.8.
 *
 * @param accepted the dates that are right, the one asked for first; each has both ends. One at least
 * @param given the date that was typed; an open range is marked like its known end
 */
export function gradeDate(accepted: readonly DateValue[], given: DateValue): Grade {
  const typed = boundedOf(given);
  const keys = accepted.map(boundedOf);
  const grades = keys.map((key) => gradeAgainst(key, typed));
  const best = grades.reduce((first, second) => (worthOf(second) > worthOf(first) ? second : first));
  const isContradicted = keys.some((key) => distance(key, typed) > 0);
  return isContradicted && worthOf(best) > WORTH_OF_COARSE.month ? graded(WORTH_OF_COARSE.month) : best;
}

function gradeAgainst(key: Bounded, typed: Bounded): Grade {
  if (distance(key, typed) > 0) return graded(0, distance(key, typed) <= NEAR_DAYS ? "near" : "wrong");
  if (isWithin(key, typed)) return graded(1);
  if (isWithin(typed, key) && typed.precision !== "interval") {
    return { status: "follow-up", ask: askedOf(key), fallback: graded(WORTH_OF_COARSE[typed.precision]) };
  }
  return graded(Math.min(MOST_FOR_OVERLAP, shareOf(key, typed)));
}

/**
 * Marks the answer to the follow-up. Whoever was right so far keeps what that was worth, whatever comes next.
 *
 * @param first the coarse date, which asked for a follow-up
 * @param completed the whole date after the follow-up
 */
export function gradeFollowUp(accepted: readonly DateValue[], first: DateValue, completed: DateValue): Graded {
  const [before, after] = [first, completed].map((given) => settled(gradeDate(accepted, given))) as [Graded, Graded];
  return after.score > before.score ? after : before;
}

/** The grade that counts if nothing more is said. */
export const settled = (grade: Grade): Graded =>
  grade.status === "follow-up" ? grade.fallback : grade.status === "graded" ? grade : graded(0);

/** Two days or a range of days are asked for as days. */
const askedOf = (key: DateValue): Precision => (key.precision === "interval" ? "day" : key.precision);

const worthOf = (grade: Grade): number => settled(grade).score;

/** @param missed the verdict for a score of 0 */
function graded(share: number, missed: "near" | "wrong" = "wrong"): Graded {
  const score = Math.round(share * 100) / 100;
  const verdict = score === 1 ? "right" : score > 0 ? "partial" : missed;
  return { status: "graded", score, verdict };
}

/** An open range stands for its known end. @throws Error on a date without any end, which no reader produces */
function boundedOf(value: DateValue): Bounded {
  const start = value.start ?? value.end;
  const end = value.end ?? value.start;
  if (start === null || end === null) throw new Error(`"${value.edtf}" has no end that could be compared`);
  return { ...value, start, end };
}

const isWithin = (outer: Bounded, inner: Bounded): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Days from one interval to the other: 0 if they share a day, 1 if they touch. */
const distance = (a: Bounded, b: Bounded): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Days in common over days covered by either. */
function shareOf(a: Bounded, b: Bounded): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1;
  const covered = Math.max(a.end, b.end) - Math.min(a.start, b.start) + 1;
  return common / covered;
}
