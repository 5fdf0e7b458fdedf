import type { Certainty, Graded } from "@/lib/questions/question";

/** An answer as progress sees it. */
export type ProgressAnswer = {
  readonly questionId: string;
  readonly factId: string;
  readonly sectionId: string;
  readonly lessonSlug: string;
  /** True if it was typed or otherwise recalled, false if it was chosen among options. */
  readonly isRecall: boolean;
  /** 0 to 1, in hundredths. */
  readonly score: number;
  readonly verdict: Graded["verdict"];
  readonly certainty: Certainty | null;
  /** The learner's day number, in which a day turns at 04:00. */
  readonly day: number;
};

/**
 * The answers that count: the first that a learner gave on a fact on a day. "Réessayer" the same day is practice.
 *
 * @param answers oldest first
 */
export function firstAnswers<Answer extends Pick<ProgressAnswer, "factId" | "day">>(
  answers: readonly Answer[],
): Answer[] {
  const met = new Set<string>();
  return answers.filter(({ factId, day }) => {
    const key = `${day} ${factId}`;
    const isFirst = !met.has(key);
    met.add(key);
    return isFirst;
  });
}
