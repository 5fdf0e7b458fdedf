import { groupBy } from "@/lib/quizzes/group-by";
import { firstAnswers, type ProgressAnswer } from "./answers";

/** A fact that resists. */
export type WeakFact = {
  readonly factId: string;
  readonly sectionId: string;
  readonly lessonSlug: string;
  readonly answers: number;
  /** Share of points earned on it, 0 to 1. */
  readonly estimate: number;
};

const SHOWN = 5;

/**
 * The facts that resist most, weakest first; facts without a miss are not among them, so the list may be empty.
 *
 * Ranked by the share of points with one right and one wrong answer added (Laplace), so that one miss weighs less than
 * four in a row; then the latest first.
 *
 * @param answers oldest first
 */
export const weakestFacts = (answers: readonly ProgressAnswer[], count: number = SHOWN): WeakFact[] =>
  [...groupBy(firstAnswers(answers), ({ factId }) => factId).values()]
    .filter((own) => own.some(({ score }) => score < 1))
    .map((own) => ({ own, last: own[own.length - 1]!, points: own.reduce((sum, { score }) => sum + score, 0) }))
    .toSorted((a, b) => cautious(a.points, a.own.length) - cautious(b.points, b.own.length) || b.last.day - a.last.day)
    .slice(0, count)
    .map(({ own, last, points }) => ({
      factId: last.factId,
      sectionId: last.sectionId,
      lessonSlug: last.lessonSlug,
      answers: own.length,
      estimate: points / own.length,
    }));

const cautious = (points: number, count: number): number => (points + 1) / (count + 2);
