import "server-only";
import type { Certainty, Evidence, Graded, Question, StoredResponse } from "@/lib/questions/question";
import type { Attempt, DealtQuestion, KeptAnswer, QuizMode } from "@/lib/quizzes/attempt";
import type { Tx } from "./connection";
import type { DocumentLabel } from "./course-page";
import { toDocumentLabel } from "./courses";
import { fromJson } from "./json";

/** A dealt question with all that its page and its correction need. The content is sealed JSON of its kind. */
export type AttemptQuestion = DealtQuestion & {
  /** In the version that was dealt, whatever was published since. */
  readonly question: Question;
  readonly section: { readonly id: string; readonly title: string | null };
  readonly lesson: { readonly number: number; readonly slug: string; readonly title: string };
  readonly document: DocumentLabel;
};

/** An attempt with its questions. */
export type AttemptWithQuestions = Omit<Attempt, "questions"> & {
  /** Null for a quiz on the whole course. */
  readonly lessonSlug: string | null;
  readonly questions: readonly AttemptQuestion[];
};

/**
 * An attempt and all that belongs to its questions, in one query.
 *
 * Written in SQL because seven tables meet here, and the quiz page reads them at every step.
 */
export async function readAttempt(tx: Tx, attemptId: string, learnerId: string): Promise<AttemptWithQuestions | null> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT t."courseSlug", t."lessonSlug" AS "attemptLesson", t."mode", t."startedAt", t."finishedAt",
           d."position", d."questionId", d."version", d."seed", d."optionCount", d."isFlagged", d."pending",
           q."kind", q."factId", q."sectionId", q."tells", v."difficulty",
           v."content", v."evidence", v."score" AS "estimate", v."reasons", v."origin",
           s."title" AS "sectionTitle", l."number" AS "lessonNumber", l."slug" AS "lessonSlug", l."title" AS "lessonTitle",
           o."slug", o."position" AS "documentPosition", o."title", o."publisher", o."date", o."licence", o."language",
           a."response", a."score", a."verdict", a."certainty", a."answeredAt"
      FROM "Attempt" t
      JOIN "AttemptQuestion" d ON d."attemptId" = t."id"
      JOIN "Question" q ON q."courseSlug" = d."courseSlug" AND q."id" = d."questionId"
      JOIN "QuestionVersion" v ON v."courseSlug" = d."courseSlug" AND v."questionId" = d."questionId" AND v."version" = d."version"
      JOIN "Section" s ON s."courseSlug" = q."courseSlug" AND s."id" = q."sectionId"
      JOIN "Lesson" l ON l."courseSlug" = s."courseSlug" AND l."slug" = s."lessonSlug"
      JOIN "Document" o ON o."courseSlug" = l."courseSlug" AND o."slug" = l."documentSlug"
      LEFT JOIN "Answer" a ON a."attemptId" = d."attemptId" AND a."position" = d."position"
     WHERE t."id" = ${attemptId} AND t."learnerId" = ${learnerId}
     ORDER BY d."position"`;
  const [first] = rows;
  return first
    ? {
        id: attemptId,
        courseSlug: first.courseSlug,
        lessonSlug: first.attemptLesson,
        mode: first.mode,
        startedAt: first.startedAt,
        finishedAt: first.finishedAt,
        questions: rows.map(toAttemptQuestion),
      }
    : null;
}

type AnswerColumns = {
  response: StoredResponse | null;
  score: number | null;
  verdict: Graded["verdict"] | null;
  certainty: Certainty | null;
  answeredAt: Date | null;
};

type Row = AnswerColumns & {
  courseSlug: string;
  attemptLesson: string | null;
  mode: QuizMode;
  startedAt: Date;
  finishedAt: Date | null;
  position: number;
  questionId: string;
  version: string;
  seed: string;
  optionCount: number | null;
  isFlagged: boolean;
  pending: unknown;
  kind: string;
  factId: string;
  sectionId: string;
  difficulty: Question["difficulty"];
  content: unknown;
  evidence: unknown;
  estimate: number;
  reasons: unknown;
  origin: Question["origin"];
  tells: unknown;
  sectionTitle: string | null;
  lessonNumber: number;
  lessonSlug: string;
  lessonTitle: string;
  slug: string;
  documentPosition: number;
  title: string;
  publisher: string | null;
  date: string | null;
  licence: string;
  language: string;
};

const toAttemptQuestion = (row: Row): AttemptQuestion => ({
  position: row.position,
  questionId: row.questionId,
  version: row.version,
  seed: row.seed,
  optionCount: row.optionCount,
  isFlagged: row.isFlagged,
  pending: fromJson<DealtQuestion["pending"]>(row.pending),
  answer: toKeptAnswer(row),
  question: toQuestion(row),
  section: { id: row.sectionId, title: row.sectionTitle },
  lesson: { number: row.lessonNumber, slug: row.lessonSlug, title: row.lessonTitle },
  document: toDocumentLabel({ ...row, position: row.documentPosition }),
});

const toQuestion = (row: Row): Question => ({
  id: row.questionId,
  version: row.version,
  kind: row.kind,
  factId: row.factId,
  documentSlug: row.slug,
  sectionId: row.sectionId,
  content: row.content,
  evidence: fromJson<Evidence>(row.evidence),
  difficulty: row.difficulty,
  score: row.estimate,
  reasons: fromJson<string[]>(row.reasons),
  origin: row.origin,
  tells: fromJson<string[]>(row.tells),
});

function toKeptAnswer({ response, score, verdict, certainty, answeredAt }: AnswerColumns): KeptAnswer | null {
  if (score === null || verdict === null || answeredAt === null) return null;
  return { response, grade: { status: "graded", score, verdict }, certainty, answeredAt };
}
