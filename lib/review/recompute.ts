import { schedule, type ReviewEntry, type ReviewState } from "./schedule";

/**
 * The state of a fact computed again from its review log: the log is the truth, the stored state a copy for speed.
 *
 * Computes with the algorithm of today, which is why each entry keeps the version that wrote it.
 *
 * @param log the entries of one learner and one fact, in any order
 * @returns null for an empty log
 */
export const recompute = (log: readonly Pick<ReviewEntry, "rating" | "day" | "retention">[]): ReviewState | null =>
  log
    .toSorted((a, b) => a.day - b.day)
    .reduce<ReviewState | null>(
      (state, { rating, day, retention }) => schedule(state, rating, day, retention)?.state ?? state,
      null,
    );
