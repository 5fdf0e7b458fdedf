import { fsrs, FSRSVersion, Rating } from "ts-fsrs";
import type { Certainty, Graded } from "@/lib/questions/question";

/**
 * What we remember of one learner's grip on one fact. Plain JSON.
 *
 * Days are day numbers (days since 1970-01-01) of the learner's own calendar, in which a day turns at 04:00: the caller
 * turns instants into days, so that nothing here knows clocks or time zones.
 */
export type ReviewState = {
  /** Days after which the chance of recall has fallen to 90 %. */
  readonly stability: number;
  /** From 1 (easy) to 10. */
  readonly difficulty: number;
  readonly lastDay: number;
  readonly dueDay: number;
  readonly reviews: number;
  readonly lapses: number;
};

/** How an answer went, as the algorithm hears it. */
export type ReviewRating = "again" | "hard" | "good";

/** One line of the review log: all that is needed to compute the state again, and what came of it at the time. */
export type ReviewEntry = {
  readonly rating: ReviewRating;
  readonly day: number;
  readonly retention: number;
  /** Library and version of the formula, such as `v5.4.2 using FSRS-6.0`. */
  readonly algorithm: string;
  readonly stability: number;
  readonly difficulty: number;
  readonly dueDay: number;
};

/** The chance of recall at which a fact comes back, unless the learner sets another (0.80 to 0.95). */
export const DEFAULT_RETENTION = 0.9;

const RATINGS = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const;

/** Full marks are a success, weaker when declared a guess; anything less is a miss, "je ne sais pas" included. */
export function ratingOf(grade: Graded, certainty: Certainty | null): ReviewRating {
  if (grade.score < 1) return "again";
  return certainty === "guess" ? "hard" : "good";
}

/**
 * The memory of a fact after one answer, or null when the answer does not move it: only the first answer of a day does.
 *
 * Pure: no chance is drawn (fuzz is off), and the same arguments always give the same plan. Method: FSRS-6, long-term
 * steps only, since a fact moves once a day at most. Source: J. Ye, "A Stochastic Shortest Path Algorithm for
 * Optimizing Spaced Repetition Scheduling", KDD 2022; parameters as published with ts-fsrs.
 *
 * @param state null when the learner has never answered on the fact
 * @param day the learner's day of the answer
 * @param retention wanted chance of recall, 0.80 to 0.95
 */
export function schedule(
  state: ReviewState | null,
  rating: ReviewRating,
  day: number,
  retention: number = DEFAULT_RETENTION,
): { readonly state: ReviewState; readonly entry: ReviewEntry } | null {
  if (state && day <= state.lastDay) return null;
  const engine = engineFor(retention);
  const elapsed = state ? day - state.lastDay : 0;
  const { stability, difficulty } = engine.next_state(state, elapsed, RATINGS[rating]);
  const dueDay = day + engine.next_interval(stability, elapsed);
  return {
    state: {
      stability,
      difficulty,
      lastDay: day,
      dueDay,
      reviews: (state?.reviews ?? 0) + 1,
      lapses: (state?.lapses ?? 0) + (state && rating === "again" ? 1 : 0),
    },
    entry: { rating, day, retention, algorithm: FSRSVersion, stability, difficulty, dueDay },
  };
}

/** Estimated chance, 0 to 1, that the learner recalls the fact on a day. */
export const recallOn = (state: ReviewState, day: number): number =>
  engineFor(DEFAULT_RETENTION).forgetting_curve(Math.max(0, day - state.lastDay), state.stability);

const engineFor = (retention: number) =>
  fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: false });
