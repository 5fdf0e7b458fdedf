import "server-only";
import { cookies } from "next/headers";
import { AppError } from "@/lib/errors";
import { inTransaction } from "@/lib/store/client";
import { createLearner, findLearner as findStoredLearner } from "@/lib/store/learners";
import { consumeLimit } from "@/lib/store/rate-limits";
import { findSession, touchSession } from "@/lib/store/sessions";
import { clientAddress } from "./address";
import { forgottenCookie, GUEST_COOKIE, guestCookie } from "./cookie-options";
import { newGuestId, openGuestCookie, sealGuestId } from "./guest-cookie";
import { requireSecret } from "./secret";
import { endOfSession, readSessionToken, writeSessionToken } from "./session-token";

/** Who is asking. A guest is a learner without an account. */
export type CurrentLearner = { readonly id: string; readonly isGuest: boolean; readonly email: string | null };

/** Who is signed in, and by which session. */
export type CurrentAccount = {
  readonly userId: string;
  readonly sessionId: string;
  readonly learnerId: string;
  readonly email: string;
  readonly lastSeenAt: Date;
};

/** A session that is used is put off once a day, not at every request. */
const TOUCH_AFTER_MS = 24 * 60 * 60 * 1000;

/** The learner of this request, or null: a first visit. Reads cookies, never sets one; at most one query. */
export async function findLearner(): Promise<CurrentLearner | null> {
  const account = await findAccount();
  if (account) return { id: account.learnerId, isGuest: false, email: account.email };
  const guestId = await findGuestId();
  return guestId === null ? null : { id: guestId, isGuest: true, email: null };
}

/** The learner of this request; a first visit makes a guest. Only in actions and route handlers, where cookies can be set. */
export async function requireLearner(): Promise<CurrentLearner> {
  const account = await findAccount();
  if (account) {
    await putOff(account, new Date());
    return { id: account.learnerId, isGuest: false, email: account.email };
  }
  return { id: (await findGuestId()) ?? (await createGuest(new Date())), isGuest: true, email: null };
}

/** The account of this request, or null. A revoked session is none, however well its cookie is sealed. */
export async function findAccount(): Promise<CurrentAccount | null> {
  const token = await readSessionToken();
  const session = token && (await findSession(token.sessionId, new Date()));
  if (!session || session.userId !== token.userId || session.learnerId === null) return null;
  const { id, userId, learnerId, email, lastSeenAt } = session;
  return { sessionId: id, userId, learnerId, email, lastSeenAt };
}

/** @throws AppError `not-allowed` when nobody is signed in */
export async function requireAccount(): Promise<CurrentAccount> {
  const account = await findAccount();
  if (!account) throw new AppError("not-allowed", "nobody is signed in");
  return account;
}

/**
 * The guest that this browser was before it signed in, or is; null when there is none.
 *
 * A learner that has become an account's is no guest any more: a copy of its old cookie opens nothing.
 */
export async function findGuestId(): Promise<string | null> {
  const sealed = (await cookies()).get(GUEST_COOKIE)?.value;
  const id = sealed === undefined ? null : openGuestCookie(sealed, requireSecret());
  const learner = id === null ? null : await findStoredLearner(id);
  return learner?.isGuest ? learner.id : null;
}

/** Makes this browser forget its guest: after it was added to an account, or when the learner says so. */
export async function forgetGuest(): Promise<void> {
  (await cookies()).set(GUEST_COOKIE, "", forgottenCookie);
}

/** @throws AppError `too-many-requests`: whoever throws the cookie away would fill the database with learners */
async function createGuest(now: Date): Promise<string> {
  await consumeLimit("guest", await clientAddress());
  const id = await inTransaction((tx) => createLearner(tx, { id: newGuestId(), now }));
  (await cookies()).set(GUEST_COOKIE, sealGuestId(id, requireSecret()), guestCookie);
  return id;
}

async function putOff({ sessionId, userId, lastSeenAt }: CurrentAccount, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < TOUCH_AFTER_MS) return;
  await inTransaction((tx) => touchSession(tx, sessionId, { now, expiresAt: endOfSession(now) }));
  await writeSessionToken({ userId, sessionId });
}
