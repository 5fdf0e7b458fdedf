import "server-only";
import { AppError } from "@/lib/errors";
import type { Certainty, Graded, StoredResponse } from "@/lib/questions/question";
import type { DealtQuestion, QuizMode } from "@/lib/quizzes/attempt";
import { readAttempt, type AttemptWithQuestions } from "./attempt-rows";
import { db, isUniqueViolation, type Tx } from "./client";
import { toJsonOrNull } from "./json";

export type { AttemptQuestion, AttemptWithQuestions } from "./attempt-rows";

/** A quiz that was dealt. */
export type NewAttempt = {
  readonly learnerId: string;
  readonly courseSlug: string;
  readonly lessonSlug: string | null;
  readonly mode: QuizMode;
  /** In the order in which they are asked; at least one. */
  readonly questions: readonly Pick<DealtQuestion, "questionId" | "version" | "seed" | "optionCount">[];
  readonly now: Date;
};

/** A question's place in a learner's own attempt. */
export type Place = { readonly attemptId: string; readonly learnerId: string; readonly position: number };

/** An answer that was graded. */
export type NewAnswer = Place & {
  /** Null for "je ne sais pas". */
  readonly response: StoredResponse | null;
  readonly grade: Graded;
  readonly certainty: Certainty | null;
  readonly answeredAt: Date;
};

/** Keeps a quiz as it was dealt, and gives its id. */
export async function createAttempt(tx: Tx, attempt: NewAttempt): Promise<string> {
  const { questions, now, ...fields } = attempt;
  const { id } = await tx.attempt.create({ data: { ...fields, startedAt: now }, select: { id: true } });
  await tx.attemptQuestion.createMany({
    data: questions.map((question, index) => ({
      ...question,
      attemptId: id,
      position: index + 1,
      courseSlug: fields.courseSlug,
    })),
  });
  return id;
}

/**
 * A learner's own attempt, its questions in the order they were dealt; one query.
 *
 * Ownership is part of the query, so no caller can forget to check it: someone else's attempt is as absent as one that
 * never was.
 */
export const findAttempt = (attemptId: string, learnerId: string): Promise<AttemptWithQuestions | null> =>
  readAttempt(db, attemptId, learnerId);

/** The learner's latest attempt of a course that is not finished, or null. */
export async function findOpenAttempt(
  learnerId: string,
  courseSlug: string,
): Promise<{ id: string; lessonSlug: string | null; answered: number; total: number; startedAt: Date } | null> {
  const row = await db.attempt.findFirst({
    where: { learnerId, courseSlug, finishedAt: null },
    orderBy: { startedAt: "desc" },
    select: {
      id: true,
      lessonSlug: true,
      startedAt: true,
      _count: { select: { answers: true, questions: true } },
    },
  });
  if (!row) return null;
  const { _count, ...attempt } = row;
  return { ...attempt, answered: _count.answers, total: _count.questions };
}

/**
 * Keeps an answer for good, and forgets the follow-up that waited for it. Answers are added, never edited: progress is
 * computed from them.
 *
 * @throws AppError `not-found` when the learner has no such attempt or question; `already-answered` on a second answer,
 *   even when two arrive at once: the table's key decides, not a check before it
 */
export async function addAnswer(tx: Tx, answer: NewAnswer): Promise<void> {
  const { attemptId, position, grade } = answer;
  await setPending(tx, answer, null);
  try {
    await tx.answer.create({
      data: {
        attemptId,
        position,
        response: toJsonOrNull(answer.response),
        score: grade.score,
        verdict: grade.verdict,
        certainty: answer.certainty,
        answeredAt: answer.answeredAt,
      },
    });
  } catch (cause) {
    if (isUniqueViolation(cause)) throw new AppError("already-answered", `${attemptId}, ${position}`, { cause });
    throw cause;
  }
}

/**
 * Remembers a date given too coarsely while its finer part is asked; null forgets it.
 *
 * @throws AppError `not-found` when the learner has no such attempt or question
 */
export const setPending = (tx: Tx, place: Place, pending: DealtQuestion["pending"]): Promise<void> =>
  changeQuestion(tx, place, { pending: toJsonOrNull(pending) });

/** Flags a question for the learner's own list, or takes the flag off. @throws AppError `not-found` */
export const setFlag = (tx: Tx, place: Place, isFlagged: boolean): Promise<void> =>
  changeQuestion(tx, place, { isFlagged });

/** Closes an attempt; the first closing counts. @throws AppError `not-found` when the learner has no such attempt */
export async function finishAttempt(tx: Tx, attemptId: string, learnerId: string, now: Date): Promise<void> {
  const { count } = await tx.attempt.updateMany({
    where: { id: attemptId, learnerId, finishedAt: null },
    data: { finishedAt: now },
  });
  if (count > 0) return;
  const own = await tx.attempt.count({ where: { id: attemptId, learnerId } });
  if (own === 0) throw new AppError("not-found", `attempt ${attemptId}`);
}

type QuestionChange = { pending: ReturnType<typeof toJsonOrNull> } | { isFlagged: boolean };

async function changeQuestion(tx: Tx, { attemptId, learnerId, position }: Place, data: QuestionChange) {
  const where = { attemptId, position, attempt: { learnerId } };
  const { count } = await tx.attemptQuestion.updateMany({ where, data });
  if (count === 0) throw new AppError("not-found", `attempt ${attemptId}, question ${position}`);
}
