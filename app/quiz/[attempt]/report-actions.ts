"use server";

import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { REPORT_REASONS } from "@/components/quiz/report-reasons";
import { findLearner } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { reportQuestion } from "@/lib/use-cases/report-question";

const reportSchema = z.object({
  attempt: z.string().min(1).max(100),
  position: z.coerce.number().int().min(1).max(10_000),
  reason: z.enum(REPORT_REASONS),
});

/** Keeps a report and says whether it was kept. */
export async function reportInPlace(form: FormData): Promise<boolean> {
  const fields = reportSchema.safeParse(Object.fromEntries(form));
  const learner = await findLearner();
  if (!fields.success || !learner) return false;
  const { attempt: attemptId, position, reason } = fields.data;
  try {
    await reportQuestion({ learnerId: learner.id, attemptId, position, reason, now: new Date() });
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** The same for a plain form: it leads back to the question. */
export async function reportAction(form: FormData): Promise<void> {
  const fields = reportSchema.safeParse(Object.fromEntries(form));
  if (!fields.success || !(await reportInPlace(form))) notFound();
  redirect(`/quiz/${fields.data.attempt}?question=${fields.data.position}`);
}
