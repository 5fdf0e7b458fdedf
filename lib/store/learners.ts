import "server-only";
import { randomUUID } from "node:crypto";
import { db, type Tx } from "./client";

/** What a learner set, or what holds for a guest. */
export type LearnerSettings = {
  /** IANA name; days turn at 04:00 in it. */
  readonly timeZone: string;
  /** Days of study a week. */
  readonly weeklyGoal: number;
  /** Chance of recall at which a fact comes back, 0.80 to 0.95. */
  readonly retention: number;
};

/** Who learns. A guest is a learner without a user. */
export type Learner = {
  readonly id: string;
  readonly userId: string | null;
  readonly isGuest: boolean;
  readonly email: string | null;
  readonly settings: LearnerSettings;
};

const GUEST_SETTINGS: LearnerSettings = { timeZone: "Europe/Paris", weeklyGoal: 3, retention: 0.9 };

/** A learner by id, or null. */
export async function findLearner(learnerId: string): Promise<Learner | null> {
  const row = await db.learner.findUnique({ where: { id: learnerId }, include: { user: true } });
  if (!row) return null;
  const { id, userId, user } = row;
  const { timeZone, weeklyGoal, retention } = user ?? GUEST_SETTINGS;
  return {
    id,
    userId,
    isGuest: userId === null,
    email: user?.email ?? null,
    settings: { timeZone, weeklyGoal, retention },
  };
}

/** The learner of an account, or null. */
export async function findLearnerIdOf(userId: string): Promise<string | null> {
  const row = await db.learner.findUnique({ where: { userId }, select: { id: true } });
  return row?.id ?? null;
}

/** Adds a learner and gives its id, which is 122 random bits unless the caller brings its own. */
export async function createLearner(
  tx: Tx,
  { id = randomUUID(), userId = null, now }: { id?: string; userId?: string | null; now: Date },
): Promise<string> {
  await tx.learner.create({ data: { id, userId, createdAt: now } });
  return id;
}

/**
 * Turns a guest into the learner of an account, in place: all that the guest did stays where it is.
 *
 * @returns false when there is no such guest (unknown, or already an account's)
 */
export async function claimLearner(tx: Tx, learnerId: string, userId: string): Promise<boolean> {
  const { count } = await tx.learner.updateMany({ where: { id: learnerId, userId: null }, data: { userId } });
  return count > 0;
}

/** A fact of a course. */
export type FactKey = { readonly courseSlug: string; readonly factId: string };

/**
 * Moves all that a guest did to another learner and deletes the guest.
 *
 * @returns the facts that both had met, whose memory the caller computes again from the joined log (`listReviewLog`,
 *   `replaceReview`); null when there is no such guest
 */
export async function absorbGuest(tx: Tx, guestId: string, learnerId: string): Promise<FactKey[] | null> {
  const guest = await tx.learner.findFirst({ where: { id: guestId, userId: null }, select: { id: true } });
  if (!guest || guestId === learnerId) return null;

  const from = { learnerId: guestId };
  const to = { learnerId };
  await tx.attempt.updateMany({ where: from, data: to });
  await tx.report.updateMany({ where: from, data: to });
  await moveReading(tx, guestId, learnerId);
  const shared = await moveReviews(tx, guestId, learnerId);
  await tx.learner.delete({ where: { id: guestId } });
  return shared;
}

/** Positions: the later one of a lesson stays. Sections: read is read. */
async function moveReading(tx: Tx, guestId: string, learnerId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ReadingPosition" ("learnerId", "courseSlug", "lessonSlug", "blockId", "updatedAt")
    SELECT ${learnerId}, "courseSlug", "lessonSlug", "blockId", "updatedAt" FROM "ReadingPosition" WHERE "learnerId" = ${guestId}
    ON CONFLICT ("learnerId", "courseSlug", "lessonSlug") DO UPDATE
       SET "blockId" = excluded."blockId", "updatedAt" = excluded."updatedAt"
     WHERE excluded."updatedAt" > "ReadingPosition"."updatedAt"`;
  await tx.$executeRaw`
    INSERT INTO "ReadSection" ("learnerId", "courseSlug", "sectionId", "readAt")
    SELECT ${learnerId}, "courseSlug", "sectionId", "readAt" FROM "ReadSection" WHERE "learnerId" = ${guestId}
    ON CONFLICT ("learnerId", "courseSlug", "sectionId") DO NOTHING`;
}

/** The log keeps one line a fact and day: where both have one, the account's stays. */
async function moveReviews(tx: Tx, guestId: string, learnerId: string): Promise<FactKey[]> {
  const factKeys = { select: { courseSlug: true, factId: true } } as const;
  const [own, brought] = [
    await tx.reviewState.findMany({ where: { learnerId }, ...factKeys }),
    await tx.reviewState.findMany({ where: { learnerId: guestId }, ...factKeys }),
  ];
  const known = new Set(own.map(({ courseSlug, factId }) => `${courseSlug} ${factId}`));
  await tx.$executeRaw`
    INSERT INTO "ReviewLog" ("learnerId", "courseSlug", "factId", "day", "rating", "retention", "algorithm", "stability", "difficulty", "dueDay")
    SELECT ${learnerId}, "courseSlug", "factId", "day", "rating", "retention", "algorithm", "stability", "difficulty", "dueDay"
      FROM "ReviewLog" WHERE "learnerId" = ${guestId}
    ON CONFLICT ("learnerId", "courseSlug", "factId", "day") DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO "ReviewState" ("learnerId", "courseSlug", "factId", "stability", "difficulty", "lastDay", "dueDay", "reviews", "lapses")
    SELECT ${learnerId}, "courseSlug", "factId", "stability", "difficulty", "lastDay", "dueDay", "reviews", "lapses"
      FROM "ReviewState" WHERE "learnerId" = ${guestId}
    ON CONFLICT ("learnerId", "courseSlug", "factId") DO NOTHING`;
  return brought.filter(({ courseSlug, factId }) => known.has(`${courseSlug} ${factId}`));
}
