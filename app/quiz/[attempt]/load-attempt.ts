import { notFound } from "next/navigation";
import { cache } from "react";
import { findLearner } from "@/lib/auth/session";
import type { OpenQuestion } from "@/lib/questions/question";
import { openDealt } from "@/lib/quizzes/open-dealt";
import { findAttempt, type AttemptQuestion, type AttemptWithQuestions } from "@/lib/store/attempts";

/** The learner's own attempt, read once a request. Someone else's is not found, and neither is that of a stranger. */
export const loadAttempt = cache(async (attemptId: string): Promise<AttemptWithQuestions> => {
  const learner = await findLearner();
  const attempt = learner && (await findAttempt(attemptId, learner.id));
  return attempt ?? notFound();
});

/** The question at a position that exists. */
export function questionAt({ questions }: AttemptWithQuestions, position: number): AttemptQuestion {
  return questions[position - 1] ?? notFound();
}

/** A dealt question unsealed: its closures cannot be sent to the browser by mistake. */
export const openQuestion = (dealt: AttemptQuestion): OpenQuestion => openDealt(dealt);
