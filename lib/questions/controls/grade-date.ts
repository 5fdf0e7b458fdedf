import { daysBetween, overlapShare, relationOf, statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue, Precision } from "@/lib/calendar/date-value";
import { graded } from "./graded";
import type { Grade, Graded } from "../question";

/** Two dates that miss each other by this many days or fewer are "proches". */
const NEAR_DAYS = 365;

/** Ranges that overlap without agreeing never earn more than this. */
const MOST_FOR_OVERLAP = 0.8;

/** What a date earns that is right and only as fine as this, when the source is finer and the rest is not given. */
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
 * coarse date is worth: 0.8. An open range ("depuis 2011") stands for the side that it states.
 *
 * @param accepted the dates that are right, the one asked for first; one at least
 */
export function gradeDate(accepted: readonly DateValue[], given: DateValue): Grade {
  const typed = statedBound(given);
  const keys = accepted.map(statedBound);
  const best = keys
    .map((key) => gradeAgainst(key, typed))
    .reduce((first, second) => (worthOf(second) > worthOf(first) ? second : first));
  const isContradicted = keys.some((key) => relationOf(key, typed) === "disjoint");
  return isContradicted && worthOf(best) > WORTH_OF_COARSE.month ? graded(WORTH_OF_COARSE.month) : best;
}

function gradeAgainst(key: DateValue, typed: DateValue): Grade {
  switch (relationOf(key, typed)) {
    case "same":
    case "contains":
      return graded(1);
    case "disjoint":
      return graded(0, daysBetween(key, typed) <= NEAR_DAYS ? "near" : "wrong");
    case "inside":
      if (typed.precision === "interval") return shared(key, typed);
      return { status: "follow-up", ask: askedOf(key), fallback: graded(WORTH_OF_COARSE[typed.precision]) };
    case "overlaps":
      return shared(key, typed);
  }
}

/**
 * Marks the answer to the follow-up. Whoever was right so far keeps what that was worth, whatever comes next.
 *
 * @param first the coarse date, which asked for a follow-up
 * @param completed the whole date after the follow-up
 */
export function gradeFollowUp(accepted: readonly DateValue[], first: DateValue, completed: DateValue): Graded {
  const before = settled(gradeDate(accepted, first));
  const after = settled(gradeDate(accepted, completed));
  return after.score > before.score ? after : before;
}

/** The grade that counts if nothing more is said. */
const settled = (grade: Grade): Graded =>
  grade.status === "follow-up" ? grade.fallback : grade.status === "graded" ? grade : graded(0);

const worthOf = (grade: Grade): number => settled(grade).score;

/** Two days, or a range of days, are asked for as days. */
const askedOf = ({ precision }: DateValue): Precision => (precision === "interval" ? "day" : precision);

const shared = (key: DateValue, typed: DateValue): Graded =>
  graded(Math.min(MOST_FOR_OVERLAP, overlapShare(key, typed)));
