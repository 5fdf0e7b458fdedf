import "server-only";
import { AppError } from "@/lib/errors";
import { deal } from "@/lib/quizzes/deal";
import { resultOf } from "@/lib/quizzes/result";
import { listAnswers } from "@/lib/store/answers";
import { findAttempt } from "@/lib/store/attempts";
import { listAskable } from "@/lib/store/questions";
import { keepQuiz, memoryOf } from "./start-quiz";

type RedoMistakes = {
  readonly learnerId: string;
  readonly attemptId: string;
  readonly now: Date;
  readonly seed: string;
};

/**
 * A training on the mistakes of an attempt: the same questions, or another one on the fact where one is no longer asked.
 *
 * @throws AppError `not-found` when the learner has no such attempt; `nothing-to-ask` when it has no mistake that is
 *   still taught
 */
export async function redoMistakes({ learnerId, attemptId, now, seed }: RedoMistakes): Promise<{ attemptId: string }> {
  const attempt = await findAttempt(attemptId, learnerId);
  if (!attempt) throw new AppError("not-found", `attempt ${attemptId}`);
  const { courseSlug, lessonSlug } = attempt;

  const missed = new Set(
    resultOf(attempt.questions.map((dealt) => ({ ...dealt, sectionId: dealt.section.id }))).mistakes,
  );
  const mistakes = attempt.questions.filter(({ position }) => missed.has(position));
  const factIds = mistakes.map(({ question }) => question.factId);
  const [askable, answers] = await Promise.all([
    listAskable(courseSlug, { factIds }),
    listAnswers(learnerId, courseSlug),
  ]);
  const missedIds = new Set(mistakes.map(({ questionId }) => questionId));
  const stillAsked = new Set(askable.filter(({ questionId }) => missedIds.has(questionId)).map(({ factId }) => factId));
  const questions = askable.filter(({ questionId, factId }) => missedIds.has(questionId) || !stillAsked.has(factId));
  const memory = memoryOf(answers);
  return keepQuiz({
    learnerId,
    courseSlug,
    lessonSlug,
    mode: "training",
    questions: deal(questions, { size: "all", ease: "mixed", memory, seed }),
    memory,
    now,
    seed,
  });
}
