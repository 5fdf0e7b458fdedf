import "server-only";
import { randomUUID } from "node:crypto";
import { AppError } from "@/lib/errors";
import { db, type Tx } from "./client";

/** A sign-in that counts, with whom it signs in. */
export type LiveSession = {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
  /** Null only if the account's learner was never made. */
  readonly learnerId: string | null;
  readonly lastSeenAt: Date;
};

/** A sign-in as its owner sees it in the list of devices. */
export type SessionCard = {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

const USER_AGENT_LENGTH = 300;

/** Opens a session and gives its id, 122 random bits. */
export async function createSession(
  tx: Tx,
  { userAgent, now, ...session }: { userId: string; userAgent: string | null; expiresAt: Date; now: Date },
): Promise<string> {
  const id = randomUUID();
  await tx.session.create({
    data: {
      ...session,
      id,
      userAgent: userAgent?.slice(0, USER_AGENT_LENGTH) ?? null,
      createdAt: now,
      lastSeenAt: now,
    },
  });
  return id;
}

/** A session that is neither revoked nor expired, or null; read on every request of a signed-in learner. */
export async function findSession(sessionId: string, now: Date): Promise<LiveSession | null> {
  const row = await db.session.findFirst({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      userId: true,
      lastSeenAt: true,
      user: { select: { email: true, learner: { select: { id: true } } } },
    },
  });
  if (!row) return null;
  const { user, ...session } = row;
  return { ...session, email: user.email, learnerId: user.learner?.id ?? null };
}

/** An account's sessions that count, the one last seen first. */
export const listSessions = (userId: string, now: Date): Promise<SessionCard[]> =>
  db.session.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });

/** Notes that a session was used, and puts off its end. */
export async function touchSession(tx: Tx, sessionId: string, { now, expiresAt }: { now: Date; expiresAt: Date }) {
  await tx.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { lastSeenAt: now, expiresAt } });
}

/** Ends one of the account's own sessions. @throws AppError `not-found` when it has no such session */
export async function revokeSession(tx: Tx, sessionId: string, userId: string, now: Date): Promise<void> {
  const { count } = await tx.session.updateMany({
    where: { id: sessionId, userId },
    data: { revokedAt: now },
  });
  if (count === 0) throw new AppError("not-found", `session ${sessionId}`);
}

/** Ends every session of an account but one, as after a change of password; null ends all. */
export async function revokeOtherSessions(tx: Tx, userId: string, keptId: string | null, now: Date): Promise<void> {
  const others = keptId === null ? {} : { id: { not: keptId } };
  await tx.session.updateMany({ where: { userId, revokedAt: null, ...others }, data: { revokedAt: now } });
}
