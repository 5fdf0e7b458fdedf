import "server-only";
import { AppError } from "@/lib/errors";
import type { Place } from "./attempts";
import type { Tx } from "./client";

/**
 * Keeps a learner's word on a question; saying it again replaces the reason.
 *
 * @throws AppError `not-found` when the learner has no such attempt or question
 */
export async function saveReport(
  tx: Tx,
  { attemptId, learnerId, position, reason, now }: Place & { readonly reason: string; readonly now: Date },
): Promise<void> {
  const dealt = await tx.attemptQuestion.findFirst({
    where: { attemptId, position, attempt: { learnerId } },
    select: { courseSlug: true, questionId: true, version: true },
  });
  if (!dealt) throw new AppError("not-found", `attempt ${attemptId}, question ${position}`);
  await tx.report.upsert({
    where: { attemptId_position: { attemptId, position } },
    create: { attemptId, position, learnerId, ...dealt, reason, createdAt: now },
    update: { reason, createdAt: now, resolvedAt: null },
  });
}
