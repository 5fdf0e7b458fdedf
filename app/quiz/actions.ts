"use server";

import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { requireLearner } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { redoMistakes } from "@/lib/use-cases/redo-mistakes";
import { startQuiz } from "@/lib/use-cases/start-quiz";

/** A field that may be absent or empty. */
const optional = z
  .string()
  .max(300)
  .optional()
  .transform((text) => text || undefined);

const startSchema = z.object({
  course: z.string().min(1).max(100),
  lesson: optional,
  section: optional,
  sentence: optional,
  facts: z.array(z.string().max(300)).max(200),
  size: z.enum(["3", "5", "10", "20", "all"]).default("10"),
  ease: z.enum(["easy-first", "mixed"]).default("mixed"),
  mode: z.enum(["training", "exam"]).default("training"),
  onlyMistakes: optional,
});

/** Starts a quiz and leads to it; where there is nothing to ask, it leads to the choice of another one. */
export async function startQuizAction(form: FormData): Promise<void> {
  const wish = startSchema.safeParse({ ...Object.fromEntries(form), facts: form.getAll("facts") });
  if (!wish.success) notFound();
  const { course, lesson, section, sentence, facts, size, ease, mode, onlyMistakes } = wish.data;
  const learner = await requireLearner();
  const attemptId = await orNothing(
    startQuiz({
      learnerId: learner.id,
      courseSlug: course,
      scope: {
        lessonSlug: lesson,
        sectionId: section,
        sentenceId: sentence,
        factIds: facts.length ? facts : undefined,
      },
      size: size === "all" ? "all" : (Number(size) as 3 | 5 | 10 | 20),
      ease,
      mode,
      onlyMistakes: onlyMistakes !== undefined,
      now: new Date(),
      seed: randomUUID(),
    }),
  );
  redirect(attemptId ? `/quiz/${attemptId}` : `/cours/${encodeURIComponent(course)}/quiz?vide=1`);
}

const redoSchema = z.object({ attempt: z.string().min(1).max(100) });

/** Starts a training on the mistakes of an attempt and leads to it. */
export async function redoMistakesAction(form: FormData): Promise<void> {
  const fields = redoSchema.safeParse(Object.fromEntries(form));
  if (!fields.success) notFound();
  const learner = await requireLearner();
  const again = { learnerId: learner.id, attemptId: fields.data.attempt, now: new Date(), seed: randomUUID() };
  const attemptId = await orNothing(redoMistakes(again));
  redirect(attemptId ? `/quiz/${attemptId}` : `/quiz/${fields.data.attempt}/resultat`);
}

/** The new attempt, or null when there is nothing to ask; what does not exist is not found. */
async function orNothing(starting: Promise<{ attemptId: string }>): Promise<string | null> {
  try {
    return (await starting).attemptId;
  } catch (error) {
    if (error instanceof AppError && error.code === "nothing-to-ask") return null;
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }
}
