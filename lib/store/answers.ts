import "server-only";
import type { Certainty, Graded } from "@/lib/questions/question";
import { db } from "./client";

/** One answer with what it was about, as the course files that question today. */
export type AnswerRow = {
  readonly attemptId: string;
  readonly position: number;
  readonly questionId: string;
  readonly factId: string;
  readonly sectionId: string;
  readonly lessonSlug: string;
  readonly kind: string;
  readonly difficulty: 1 | 2 | 3;
  /** 0 to 1, in hundredths. */
  readonly score: number;
  readonly verdict: Graded["verdict"];
  readonly certainty: Certainty | null;
  readonly answeredAt: Date;
};

/** An attempt that is over, in points. */
export type FinishedAttempt = {
  readonly id: string;
  readonly courseSlug: string;
  readonly lessonSlug: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Sum of the scores; a question left out earns nothing. */
  readonly earned: number;
  /** Number of questions dealt. */
  readonly outOf: number;
};

/** Every answer that a learner gave in a course, oldest first, those on retired questions included; one query. */
export const listAnswers = (learnerId: string, courseSlug: string): Promise<AnswerRow[]> =>
  db.$queryRaw<AnswerRow[]>`
    SELECT a."attemptId", a."position", q."id" AS "questionId", q."factId", q."sectionId", q."lessonSlug", q."kind",
           q."difficulty", a."score", a."verdict", a."certainty", a."answeredAt"
      FROM "Attempt" t
      JOIN "Answer" a ON a."attemptId" = t."id"
      JOIN "AttemptQuestion" d ON d."attemptId" = a."attemptId" AND d."position" = a."position"
      JOIN "Question" q ON q."courseSlug" = d."courseSlug" AND q."id" = d."questionId"
     WHERE t."learnerId" = ${learnerId} AND t."courseSlug" = ${courseSlug}
     ORDER BY a."answeredAt", a."attemptId", a."position"`;

/** A learner's finished attempts, oldest first; of one course, or of all. */
export async function listFinishedAttempts(learnerId: string, courseSlug?: string): Promise<FinishedAttempt[]> {
  const rows = await db.attempt.findMany({
    where: { learnerId, finishedAt: { not: null }, ...(courseSlug === undefined ? {} : { courseSlug }) },
    orderBy: [{ finishedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      courseSlug: true,
      lessonSlug: true,
      startedAt: true,
      finishedAt: true,
      answers: { select: { score: true } },
      _count: { select: { questions: true } },
    },
  });
  return rows.map(({ answers, _count, finishedAt, ...attempt }) => ({
    ...attempt,
    finishedAt: finishedAt!,
    // Scores come in hundredths; their sum is rounded to hundredths again, or 0.1 + 0.2 would show.
    earned: Math.round(answers.reduce((sum, { score }) => sum + score, 0) * 100) / 100,
    outOf: _count.questions,
  }));
}

/** How many answers a learner has given, in all courses. */
export const countAnswers = (learnerId: string): Promise<number> =>
  db.answer.count({ where: { attempt: { learnerId } } });
