import "server-only";
import { AppError } from "@/lib/errors";
import { inTransaction } from "@/lib/store/client";
import { findLesson } from "@/lib/store/courses";
import { saveReading as keepReading } from "@/lib/store/reading";

type SaveReading = {
  readonly learnerId: string;
  readonly courseSlug: string;
  readonly lessonSlug: string;
  /** The block at the top of the reader's window. */
  readonly blockId: string;
  /** Sections read to their end; ids that the lesson does not have are left out. */
  readonly readSectionIds: readonly string[];
  readonly now: Date;
};

/**
 * Keeps where a learner is in a lesson, and what was read.
 *
 * @throws AppError `not-found` for an unknown lesson; `invalid-input` for a block that the lesson does not have
 */
export async function saveReading(reading: SaveReading): Promise<void> {
  const page = await findLesson(reading.courseSlug, reading.lessonSlug);
  if (!page) throw new AppError("not-found", `lesson ${reading.lessonSlug}`);
  const { sections } = page.lesson;
  if (!sections.some(({ blocks }) => blocks.some(({ id }) => id === reading.blockId))) {
    throw new AppError("invalid-input", `block ${reading.blockId}`);
  }
  const readSectionIds = reading.readSectionIds.filter((id) => sections.some((section) => section.id === id));
  await inTransaction((tx) => keepReading(tx, { ...reading, readSectionIds }));
}
