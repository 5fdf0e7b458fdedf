import "server-only";
import { AppError } from "@/lib/errors";
import { setFlag } from "@/lib/store/attempts";
import { inTransaction } from "@/lib/store/client";
import { saveReport } from "@/lib/store/reports";

/** The longest reason that is kept, in UTF-16 units. */
export const REASON_LENGTH = 500;

type ReportQuestion = {
  readonly learnerId: string;
  readonly attemptId: string;
  /** From 1. */
  readonly position: number;
  /** The learner's own words, or the code of a ready-made reason. */
  readonly reason: string;
  readonly now: Date;
};

/**
 * "Signaler": keeps a learner's word on a question for the editor, and flags the question in the learner's result.
 *
 * @throws AppError `invalid-input` on an empty or overlong reason; `not-found` when the learner has no such question
 */
export async function reportQuestion({ reason, now, ...place }: ReportQuestion): Promise<void> {
  const words = reason.trim();
  if (words.length === 0 || words.length > REASON_LENGTH) throw new AppError("invalid-input", "reason");
  await inTransaction(async (tx) => {
    await saveReport(tx, { ...place, reason: words, now });
    await setFlag(tx, place, true);
  });
}
