import { firstAnswers, type ProgressAnswer } from "./answers";
import { wilsonInterval } from "./wilson";

/** "À découvrir", "Vu", "En cours", "Solide". */
export type MasteryLevel = "new" | "seen" | "learning" | "solid";

/** How well a learner holds a section, a lesson or a course, with how sure we are of it. */
export type Mastery = {
  readonly level: MasteryLevel;
  /** Answers that count. */
  readonly answers: number;
  /** Share of points earned, 0 to 1; null without an answer. */
  readonly estimate: number | null;
  /** Bounds of the 95 % interval of the share; 0 and 1 without an answer. */
  readonly lower: number;
  readonly upper: number;
};

const SOLID_ANSWERS = 5;
const SOLID_DAYS = 2;
const SOLID_LOWER_BOUND = 0.6;
/** With fewer answers than this, a share says nothing yet. */
const LEARNING_ANSWERS = 3;

/**
 * The mastery that some answers show. First answers count; practice on the same day does not.
 *
 * Solid: at least 5 answers on at least 2 days, one of them recalled rather than chosen, and a lower bound of at least 0.6.
 *
 * @param answers those of the section or lesson, oldest first
 * @param isRead true if the learner has read it: read without an answer is "seen"
 */
export function masteryOf(answers: readonly ProgressAnswer[], isRead = false): Mastery {
  const counted = firstAnswers(answers);
  const points = counted.reduce((sum, { score }) => sum + score, 0);
  const { lower, upper } = wilsonInterval(points, counted.length);
  const isSolid =
    counted.length >= SOLID_ANSWERS &&
    new Set(counted.map(({ day }) => day)).size >= SOLID_DAYS &&
    counted.some(({ isRecall }) => isRecall) &&
    lower >= SOLID_LOWER_BOUND;
  return {
    level: isSolid ? "solid" : levelShortOfSolid(counted.length, isRead),
    answers: counted.length,
    estimate: counted.length === 0 ? null : points / counted.length,
    lower,
    upper,
  };
}

function levelShortOfSolid(answers: number, isRead: boolean): MasteryLevel {
  if (answers >= LEARNING_ANSWERS) return "learning";
  return answers > 0 || isRead ? "seen" : "new";
}
