import "server-only";
import { AppError } from "@/lib/errors";
import { db, isUniqueViolation, type Tx } from "./client";

/** An account, without what opens it. */
export type User = {
  readonly id: string;
  /** Folded. */
  readonly email: string;
  /** False for an account that only signs in by OAuth. */
  readonly hasPassword: boolean;
  readonly timeZone: string;
  readonly locale: string;
  readonly theme: string;
  /** Days of study a week. */
  readonly weeklyGoal: number;
  /** 0.80 to 0.95. */
  readonly retention: number;
  readonly createdAt: Date;
};

/** What the owner of an account may set. */
export type UserSettings = Pick<User, "timeZone" | "locale" | "theme" | "weeklyGoal" | "retention">;

/** An address in the form in which it is compared and kept: case, width and surrounding spaces do not tell people apart. */
export const foldEmail = (email: string): string => email.normalize("NFKC").trim().toLowerCase();

/**
 * Adds an account and gives its id; its learner is added or claimed apart.
 *
 * @throws AppError `email-taken`, also when two register one address at once
 */
export async function createUser(
  tx: Tx,
  {
    email,
    now,
    ...user
  }: { email: string; passwordHash: string | null; timeZone?: string; locale?: string; now: Date },
): Promise<string> {
  try {
    const { id } = await tx.user.create({ data: { ...user, email: foldEmail(email), createdAt: now } });
    return id;
  } catch (cause) {
    if (isUniqueViolation(cause)) throw new AppError("email-taken", "an account has this address", { cause });
    throw cause;
  }
}

/** An account by id, or null. */
export async function findUser(userId: string): Promise<User | null> {
  const row = await db.user.findUnique({ where: { id: userId } });
  if (!row) return null;
  const { passwordHash, ...user } = row;
  return { ...user, hasPassword: passwordHash !== null };
}

/** What checking a password needs; null for an unknown address. */
export const findCredentials = (email: string): Promise<{ id: string; passwordHash: string | null } | null> =>
  db.user.findUnique({ where: { email: foldEmail(email) }, select: { id: true, passwordHash: true } });

/** The account that signs in by another provider's account, or null. */
export async function findUserIdByAccount(provider: string, providerAccountId: string): Promise<string | null> {
  const where = { provider_providerAccountId: { provider, providerAccountId } };
  const row = await db.account.findUnique({ where, select: { userId: true } });
  return row?.userId ?? null;
}

/** Lets another provider's account open this one. */
export async function linkAccount(
  tx: Tx,
  { now, ...account }: { provider: string; providerAccountId: string; userId: string; now: Date },
): Promise<void> {
  await tx.account.create({ data: { ...account, createdAt: now } });
}

/** Changes some settings; the others stay. */
export async function changeSettings(tx: Tx, userId: string, settings: Partial<UserSettings>): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: settings });
}

/** Replaces the password. */
export async function changePasswordHash(tx: Tx, userId: string, passwordHash: string): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { passwordHash } });
}

/** Deletes an account with all that is its learner's: answers, memory, sessions. Nothing of it can be brought back. */
export async function deleteUser(tx: Tx, userId: string): Promise<void> {
  await tx.user.deleteMany({ where: { id: userId } });
}
