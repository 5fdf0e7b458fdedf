import "server-only";
import { cookies } from "next/headers";
import { AppError } from "@/lib/errors";
import { inTransaction } from "@/lib/store/client";
import { revokeSession } from "@/lib/store/sessions";
import { forgottenCookie, SESSION_COOKIE } from "./cookie-options";
import { readSessionToken } from "./session-token";

/** Signs out: the session counts no more, wherever its cookie may have been copied, and the browser forgets it. */
export async function signOut(now: Date): Promise<void> {
  await endOwnSession(now);
  (await cookies()).set(SESSION_COOKIE, "", forgottenCookie);
}

/** Revokes the session of the request's cookie, if it has one. */
export async function endOwnSession(now: Date): Promise<void> {
  const token = await readSessionToken();
  if (!token) return;
  try {
    await inTransaction((tx) => revokeSession(tx, token.sessionId, token.userId, now));
  } catch (error) {
    // Its account was deleted, and the session with it.
    if (!(error instanceof AppError && error.code === "not-found")) throw error;
  }
}
