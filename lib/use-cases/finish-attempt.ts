import "server-only";
import { AppError } from "@/lib/errors";
import { findAttempt, finishAttempt as closeAttempt } from "@/lib/store/attempts";
import { inTransaction } from "@/lib/store/client";
import { findLearner } from "@/lib/store/learners";
import { keepAnswer } from "./keep-answer";

type FinishAttempt = { readonly learnerId: string; readonly attemptId: string; readonly now: Date };

/**
 * Closes an attempt: an exam that is handed in, or a training that is left for good. Closing it again changes nothing.
 *
 * A date that waits for its finer part counts for what it was worth; a question left empty earns nothing and stays empty.
 *
 * @throws AppError `not-found` when the learner has no such attempt
 */
export async function finishAttempt({ learnerId, attemptId, now }: FinishAttempt): Promise<void> {
  const [attempt, learner] = await Promise.all([findAttempt(attemptId, learnerId), findLearner(learnerId)]);
  if (!attempt || !learner) throw new AppError("not-found", `attempt ${attemptId}`);
  if (attempt.finishedAt) return;
  await inTransaction(async (tx) => {
    for (const dealt of attempt.questions) {
      if (dealt.answer || !dealt.pending) continue;
      const { response, fallback, certainty } = dealt.pending;
      await keepAnswer(tx, { learner, attempt, dealt, response, grade: fallback, certainty, now });
    }
    await closeAttempt(tx, attemptId, learnerId, now);
  });
}
