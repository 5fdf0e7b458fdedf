import "server-only";
import type { Certainty, Graded, StoredResponse } from "@/lib/questions/question";
import { ratingOf, schedule } from "@/lib/review/schedule";
import { addAnswer, type AttemptQuestion, type AttemptWithQuestions } from "@/lib/store/attempts";
import type { Tx } from "@/lib/store/client";
import type { LearnerSettings } from "@/lib/store/learners";
import { findReview, saveReview } from "@/lib/store/reviews";
import { localDay } from "./local-day";

type KeepAnswer = {
  readonly learner: { readonly id: string; readonly settings: LearnerSettings };
  readonly attempt: AttemptWithQuestions;
  readonly dealt: AttemptQuestion;
  readonly response: StoredResponse | null;
  readonly grade: Graded;
  readonly certainty: Certainty | null;
  readonly now: Date;
};

/**
 * Keeps one answer and moves the memory of its fact, inside the caller's transaction.
 *
 * @throws AppError `already-answered`: the transaction must then be given up
 */
export async function keepAnswer(tx: Tx, kept: KeepAnswer): Promise<void> {
  const { learner, attempt, dealt, grade, certainty, now } = kept;
  const place = { attemptId: attempt.id, learnerId: learner.id, position: dealt.position };
  await addAnswer(tx, { ...place, response: kept.response, grade, certainty, answeredAt: now });

  const key = { learnerId: learner.id, courseSlug: attempt.courseSlug, factId: dealt.question.factId };
  const { timeZone, retention } = learner.settings;
  const before = await findReview(tx, key);
  const planned = schedule(before, ratingOf(grade, certainty), localDay(now, timeZone), retention);
  if (planned) await saveReview(tx, key, planned);
}
