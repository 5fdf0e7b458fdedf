import "server-only";
import { setFlag } from "@/lib/store/attempts";
import { inTransaction } from "@/lib/store/client";

type FlagQuestion = {
  readonly learnerId: string;
  readonly attemptId: string;
  /** From 1. */
  readonly position: number;
  readonly isFlagged: boolean;
};

/**
 * Puts a question on the learner's own list, or takes it off.
 *
 * @throws AppError `not-found` when the learner has no such attempt or question
 */
export const flagQuestion = ({ isFlagged, ...place }: FlagQuestion): Promise<void> =>
  inTransaction((tx) => setFlag(tx, place, isFlagged));
