import "server-only";
import type { ProgressAnswer } from "@/lib/progress/answers";
import type { AnswerRow } from "@/lib/store/answers";
import { findLearner } from "@/lib/store/learners";
import { localDay } from "./local-day";

const RECALL_DIFFICULTY = 3;

/** Answers as progress reads them: instants become the learner's own days. The order is kept. */
export const toProgressAnswers = (rows: readonly AnswerRow[], timeZone: string): ProgressAnswer[] =>
  rows.map(({ questionId, factId, sectionId, lessonSlug, difficulty, score, verdict, certainty, answeredAt }) => ({
    questionId,
    factId,
    sectionId,
    lessonSlug,
    isRecall: difficulty === RECALL_DIFFICULTY,
    score,
    verdict,
    certainty,
    day: localDay(answeredAt, timeZone),
  }));

/** The time zone in which a learner's days turn; one that this machine does not know would be a bug. */
export const timeZoneOf = async (learnerId: string): Promise<string> =>
  (await findLearner(learnerId))?.settings.timeZone ?? "Europe/Paris";
