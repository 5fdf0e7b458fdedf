import type { LearnerSummary } from "@/components/ui/learner-corner";
import { findLearner } from "@/lib/auth/session";
import { countAnswers } from "@/lib/store/answers";
import { jsonOf } from "../answer";

/** Who is here, for the corner of pages that are the same for everyone. */
export const GET = () =>
  jsonOf(async (): Promise<LearnerSummary> => {
    const learner = await findLearner();
    if (!learner) return { kind: "none", email: null, answers: 0 };
    return {
      kind: learner.isGuest ? "guest" : "account",
      email: learner.email,
      answers: await countAnswers(learner.id),
    };
  });
