/** A finished attempt, in points. */
export type FinishedAttempt = {
  readonly id: string;
  readonly finishedAt: Date;
  readonly earned: number;
  readonly outOf: number;
  readonly lessonSlug: string | null;
};

/** One point of the line of scores. */
export type ScorePoint = FinishedAttempt & {
  /** Share of the points, 0 to 1. */
  readonly share: number;
};

/** The scores of finished attempts over time, oldest first. */
export const scoresOf = (attempts: readonly FinishedAttempt[]): ScorePoint[] =>
  attempts
    .filter(({ outOf }) => outOf > 0)
    .map((attempt) => ({ ...attempt, share: attempt.earned / attempt.outOf }))
    .toSorted((a, b) => a.finishedAt.getTime() - b.finishedAt.getTime());

/** What a score is compared with: the attempt before it and the best of those before it; null for a first attempt. */
export function comparedWith(
  attemptId: string,
  scores: readonly ScorePoint[],
): { readonly last: ScorePoint | null; readonly best: ScorePoint | null } {
  const at = scores.findIndex(({ id }) => id === attemptId);
  const earlier = at < 0 ? scores : scores.slice(0, at);
  return {
    last: earlier.at(-1) ?? null,
    best: earlier.reduce<ScorePoint | null>((best, score) => (best && best.share >= score.share ? best : score), null),
  };
}
