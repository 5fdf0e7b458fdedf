import "server-only";
import { db, type Tx } from "./client";

/** Where a learner is in a course. */
export type Reading = {
  /** One for each lesson that was opened, the latest first. */
  readonly positions: readonly { readonly lessonSlug: string; readonly blockId: string; readonly updatedAt: Date }[];
  readonly readSectionIds: readonly string[];
};

/** A learner's reading of a course; empty lists when nothing was read. */
export async function findReading(learnerId: string, courseSlug: string): Promise<Reading> {
  const where = { learnerId, courseSlug };
  const [positions, sections] = await Promise.all([
    db.readingPosition.findMany({
      where,
      orderBy: { updatedAt: "desc" },
      select: { lessonSlug: true, blockId: true, updatedAt: true },
    }),
    db.readSection.findMany({ where, orderBy: { readAt: "asc" }, select: { sectionId: true } }),
  ]);
  return { positions, readSectionIds: sections.map(({ sectionId }) => sectionId) };
}

/** Keeps where a learner is in a lesson, and the sections that were read to their end; what was read stays read. */
export async function saveReading(
  tx: Tx,
  reading: {
    readonly learnerId: string;
    readonly courseSlug: string;
    readonly lessonSlug: string;
    readonly blockId: string;
    readonly readSectionIds: readonly string[];
    readonly now: Date;
  },
): Promise<void> {
  const { readSectionIds, now, blockId, ...key } = reading;
  await tx.readingPosition.upsert({
    where: { learnerId_courseSlug_lessonSlug: key },
    create: { ...key, blockId, updatedAt: now },
    update: { blockId, updatedAt: now },
  });
  for (const sectionId of new Set(readSectionIds)) {
    const section = { learnerId: key.learnerId, courseSlug: key.courseSlug, sectionId };
    await tx.readSection.upsert({
      where: { learnerId_courseSlug_sectionId: section },
      create: { ...section, readAt: now },
      update: {},
    });
  }
}
