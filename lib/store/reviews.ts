import "server-only";
import type { ReviewEntry, ReviewRating, ReviewState } from "@/lib/review/schedule";
import { db, type Tx } from "./client";

/** A learner's memory of one fact. */
export type ReviewKey = { readonly learnerId: string; readonly courseSlug: string; readonly factId: string };

/** A fact under review. */
export type StoredReview = { readonly courseSlug: string; readonly factId: string; readonly state: ReviewState };

const stateColumns = {
  stability: true,
  difficulty: true,
  lastDay: true,
  dueDay: true,
  reviews: true,
  lapses: true,
} as const;

/** The state of a memory, or null when the learner has never answered on the fact. */
export const findReview = (tx: Tx, key: ReviewKey): Promise<ReviewState | null> =>
  tx.reviewState.findUnique({ where: { learnerId_courseSlug_factId: key }, select: stateColumns });

/**
 * Keeps what an answer did to a memory: the line of the log, and the state that came of it.
 *
 * The log has one line a fact and day. When another answer of the same moment wrote it first, nothing is changed: only
 * the first answer of a day moves a memory.
 */
export async function saveReview(
  tx: Tx,
  key: ReviewKey,
  { state, entry }: { state: ReviewState; entry: ReviewEntry },
): Promise<void> {
  const { learnerId, courseSlug, factId } = key;
  const written = await tx.$executeRaw`
    INSERT INTO "ReviewLog" ("learnerId", "courseSlug", "factId", "day", "rating", "retention", "algorithm", "stability", "difficulty", "dueDay")
    VALUES (${learnerId}, ${courseSlug}, ${factId}, ${entry.day}, ${entry.rating}, ${entry.retention}, ${entry.algorithm},
            ${entry.stability}, ${entry.difficulty}, ${entry.dueDay})
    ON CONFLICT ("learnerId", "courseSlug", "factId", "day") DO NOTHING`;
  if (written > 0) await replaceReview(tx, key, state);
}

/** Puts a state that was computed again from the log in place of the stored one. */
export async function replaceReview(tx: Tx, key: ReviewKey, state: ReviewState): Promise<void> {
  await tx.reviewState.upsert({
    where: { learnerId_courseSlug_factId: key },
    create: { ...key, ...state },
    update: state,
  });
}

/** All that a learner has under review and that is still taught, in one course or in all; in no particular order. */
export async function listReviews(learnerId: string, courseSlug?: string): Promise<StoredReview[]> {
  const rows = await db.reviewState.findMany({
    where: { learnerId, fact: { retiredAt: null }, ...(courseSlug === undefined ? {} : { courseSlug }) },
    select: { courseSlug: true, factId: true, ...stateColumns },
  });
  return rows.map(({ courseSlug, factId, ...state }) => ({ courseSlug, factId, state }));
}

/** The log of one memory, oldest first. */
export async function listReviewLog(tx: Tx, key: ReviewKey): Promise<ReviewEntry[]> {
  const rows = await tx.reviewLog.findMany({
    where: key,
    orderBy: { day: "asc" },
    omit: { learnerId: true, courseSlug: true, factId: true },
  });
  return rows.map((row) => ({ ...row, rating: row.rating as ReviewRating }));
}
