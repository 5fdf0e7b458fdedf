import type { DealtQuestion } from "./attempt";
import { groupBy } from "./group-by";

/** A question of an attempt, with the section it belongs to. */
export type ResultQuestion = Pick<DealtQuestion, "position" | "answer" | "isFlagged"> & { readonly sectionId: string };

/** Points of one section. */
export type SectionScore = { readonly sectionId: string; readonly earned: number; readonly outOf: number };

/** What an attempt came to. Points run in hundredths, one question is worth 1; lists hold positions. */
export type QuizResult = {
  readonly earned: number;
  /** The number of questions dealt: one left without an answer earns nothing. */
  readonly outOf: number;
  /** In the order in which the sections were first asked. */
  readonly sections: readonly SectionScore[];
  /** Answers short of full marks, "je ne sais pas" included; the sure and wrong ones first. */
  readonly mistakes: readonly number[];
  /** Right answers that were declared a guess. */
  readonly uncertain: readonly number[];
  readonly flagged: readonly number[];
  readonly unanswered: readonly number[];
};

/** Adds an attempt up. The attempt need not be finished. */
export function resultOf(questions: readonly ResultQuestion[]): QuizResult {
  const sections = groupBy(questions, ({ sectionId }) => sectionId);
  const positions = (test: (question: ResultQuestion) => boolean) =>
    questions.filter(test).map(({ position }) => position);
  return {
    earned: pointsOf(questions),
    outOf: questions.length,
    sections: [...sections].map(([sectionId, own]) => ({ sectionId, earned: pointsOf(own), outOf: own.length })),
    mistakes: questions
      .filter(isMistake)
      .toSorted((a, b) => gravity(b) - gravity(a))
      .map(({ position }) => position),
    uncertain: positions((question) => question.answer?.certainty === "guess" && !isMistake(question)),
    flagged: positions(({ isFlagged }) => isFlagged),
    unanswered: positions(({ answer }) => answer === null),
  };
}

/** Sum of scores in hundredths: adding hundredths as whole numbers keeps 0.1 + 0.2 at 0.3. */
const pointsOf = (questions: readonly ResultQuestion[]): number =>
  questions.reduce((sum, { answer }) => sum + Math.round((answer?.grade.score ?? 0) * 100), 0) / 100;

const isMistake = ({ answer }: ResultQuestion): boolean => answer !== null && answer.grade.score < 1;

/** How much a mistake asks for attention: most when the learner was certain. */
const gravity = ({ answer }: ResultQuestion): number =>
  answer?.certainty === "certain" ? 2 : answer?.certainty === "fairly-sure" ? 1 : 0;
