import "server-only";
import type { BuiltCourse } from "@/lib/pipeline";
import type { Tx } from "./client";
import { rowsOf, type CourseRows } from "./course-rows";
import { toJson } from "./json";

/**
 * Publishes a course: writes all of it, and retires what it no longer has.
 *
 * Nothing is deleted, so answers keep the question, the version and the lesson they were given on; what comes back is
 * taught again. Call it in a transaction: readers see the old course or the new one.
 *
 * @returns false when this very content is published already, and nothing was written
 */
export async function saveCourse(tx: Tx, built: BuiltCourse, now: Date): Promise<boolean> {
  const rows = rowsOf(built);
  const where = { slug: built.slug };
  const published = await tx.course.findUnique({ where, select: { version: true, retiredAt: true } });
  if (published?.version === rows.version && published.retiredAt === null) return false;

  const course = {
    ...rows.course,
    events: toJson(rows.course.events),
    comparisons: toJson(rows.course.comparisons),
    version: rows.version,
    publishedAt: now,
    retiredAt: null,
  };
  // First, because its row is the lock on which a second publisher waits.
  await tx.course.upsert({ where, create: course, update: course });
  await retireAll(tx, built.slug, now);
  await writeLessons(tx, built.slug, rows);
  await writeQuestions(tx, built.slug, rows, now);
  return true;
}

/** What is published again is called back by the writing that follows; the rest stays retired. */
async function retireAll(tx: Tx, courseSlug: string, now: Date): Promise<void> {
  const change = { where: { courseSlug, retiredAt: null }, data: { retiredAt: now } };
  await tx.document.updateMany(change);
  await tx.lesson.updateMany(change);
  await tx.section.updateMany(change);
  await tx.fact.updateMany(change);
  await tx.question.updateMany(change);
}

async function writeLessons(tx: Tx, courseSlug: string, { documents, lessons, sections }: CourseRows): Promise<void> {
  for (const fields of documents) {
    const row = { ...fields, courseSlug, retiredAt: null };
    const where = { courseSlug_slug: { courseSlug, slug: row.slug } };
    await tx.document.upsert({ where, create: row, update: row });
  }
  for (const { payload, ...fields } of lessons) {
    const row = { ...fields, courseSlug, payload: toJson(payload), retiredAt: null };
    const where = { courseSlug_slug: { courseSlug, slug: row.slug } };
    await tx.lesson.upsert({ where, create: row, update: row });
  }
  for (const fields of sections) {
    const row = { ...fields, courseSlug, retiredAt: null };
    const where = { courseSlug_id: { courseSlug, id: row.id } };
    await tx.section.upsert({ where, create: row, update: row });
  }
}

async function writeQuestions(
  tx: Tx,
  courseSlug: string,
  { facts, questions, versions }: CourseRows,
  now: Date,
): Promise<void> {
  for (const { payload, ...fields } of facts) {
    const row = { ...fields, courseSlug, payload: toJson(payload), retiredAt: null };
    const where = { courseSlug_id: { courseSlug, id: row.id } };
    await tx.fact.upsert({ where, create: row, update: row });
  }
  for (const { tells, ...fields } of questions) {
    const row = { ...fields, courseSlug, tells: toJson(tells), retiredAt: null };
    const where = { courseSlug_id: { courseSlug, id: row.id } };
    await tx.question.upsert({ where, create: row, update: row });
  }
  for (const { content, evidence, reasons, ...fields } of versions) {
    const { questionId, version } = fields;
    const row = {
      ...fields,
      courseSlug,
      content: toJson(content),
      evidence: toJson(evidence),
      reasons: toJson(reasons),
    };
    const where = { courseSlug_questionId_version: { courseSlug, questionId, version } };
    // A version is a digest of what learners see: what else changed, such as the place of its proof, is brought up to date.
    await tx.questionVersion.upsert({ where, create: { ...row, publishedAt: now }, update: row });
  }
}
