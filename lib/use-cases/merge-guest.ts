import "server-only";
import { recompute } from "@/lib/review/recompute";
import { countAnswers } from "@/lib/store/answers";
import { inTransaction } from "@/lib/store/client";
import { absorbGuest } from "@/lib/store/learners";
import { listReviewLog, replaceReview } from "@/lib/store/reviews";

type MergeGuest = { readonly learnerId: string; readonly guestId: string };

/**
 * Adds all that a guest did to a learner, and ends the guest. A fact that both had met gets its memory computed again
 * from the joined log.
 *
 * @returns the number of answers that were added; 0 when there is no such guest (merged already, or an account's)
 */
export async function mergeGuest({ learnerId, guestId }: MergeGuest): Promise<{ answers: number }> {
  const answers = await countAnswers(guestId);
  const isMerged = await inTransaction(async (tx) => {
    const shared = await absorbGuest(tx, guestId, learnerId);
    for (const fact of shared ?? []) {
      const key = { learnerId, ...fact };
      const state = recompute(await listReviewLog(tx, key));
      if (state) await replaceReview(tx, key, state);
    }
    return shared !== null;
  });
  return { answers: isMerged ? answers : 0 };
}
