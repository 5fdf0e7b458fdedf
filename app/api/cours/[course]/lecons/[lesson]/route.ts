import * as z from "zod";
import type { LessonState } from "@/components/lesson/lesson-state";
import { findLearner, requireLearner } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { readLessonState } from "@/lib/use-cases/read-lesson-state";
import { saveReading } from "@/lib/use-cases/save-reading";
import { jsonOf } from "../../../../answer";

type Context = { params: Promise<{ course: string; lesson: string }> };

/** What the learner has in a lesson: sections read, place of reading, last answers by sentence. */
export const GET = (_request: Request, { params }: Context) =>
  jsonOf(async (): Promise<LessonState> => {
    const [{ course, lesson }, learner] = await Promise.all([params, findLearner()]);
    return readLessonState(learner?.id ?? null, course, lesson);
  });

const readingSchema = z.strictObject({
  blockId: z.string().min(1).max(300),
  readSectionIds: z.array(z.string().min(1).max(300)).max(100),
});

/** Keeps where the learner is. Who reads for the first time becomes a guest here. */
export const POST = (request: Request, { params }: Context) =>
  jsonOf(async () => {
    requireSameOrigin(request);
    const reading = readingSchema.safeParse(await request.json().catch(() => null));
    if (!reading.success) throw new AppError("invalid-input", z.prettifyError(reading.error));
    const [{ course, lesson }, learner] = await Promise.all([params, requireLearner()]);
    await saveReading({
      learnerId: learner.id,
      courseSlug: course,
      lessonSlug: lesson,
      ...reading.data,
      now: new Date(),
    });
  });

/** Another site's page may not write here, whatever cookies the browser sends along. */
function requireSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") throw new AppError("not-allowed", `request from ${site}`);
}
