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
  const scope = {
    lessonSlug: lesson,
    sectionId: section,
    sentenceId: sentence,
    factIds: facts.length ? facts : undefined,
  };
  const address = await addressOf(`/cours/${encodeURIComponent(course)}/quiz`, async () =>
    startQuiz({
      learnerId: (await requireLearner()).id,
      courseSlug: course,
      scope,
      size: size === "all" ? "all" : (Number(size) as 3 | 5 | 10 | 20),
      ease,
      mode,
      onlyMistakes: onlyMistakes !== undefined,
      now: new Date(),
      seed: randomUUID(),
    }),
  );
  redirect(address);
}

const redoSchema = z.object({ attempt: z.string().min(1).max(100) });

/** Starts a training on the mistakes of an attempt and leads to it. */
export async function redoMistakesAction(form: FormData): Promise<void> {
  const fields = redoSchema.safeParse(Object.fromEntries(form));
  if (!fields.success) notFound();
  const attemptId = fields.data.attempt;
  const address = await addressOf(`/quiz/${encodeURIComponent(attemptId)}/resultat`, async () =>
    redoMistakes({ learnerId: (await requireLearner()).id, attemptId, now: new Date(), seed: randomUUID() }),
  );
  redirect(address);
}

/** Where a new attempt is; after a refusal the page to choose again, which says why. What does not exist is not found. */
async function addressOf(otherwise: string, start: () => Promise<{ attemptId: string }>): Promise<string> {
  try {
    return `/quiz/${(await start()).attemptId}`;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "not-found") notFound();
    return `${otherwise}?refus=${error.code}`;
  }
}
