import "server-only";
import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { inTransaction } from "@/lib/store/client";
import { createSession } from "@/lib/store/sessions";
import { SESSION_COOKIE, SESSION_MAX_AGE_S, sessionCookie } from "./cookie-options";
import { log } from "./log";
import { requireSecret } from "./secret";

/** What a session's cookie says: whose it is, and which row of the database says whether it still counts. */
export type SessionToken = { readonly userId: string; readonly sessionId: string };

/** When a session that is used now would end. */
export const endOfSession = (now: Date): Date => new Date(now.getTime() + SESSION_MAX_AGE_S * 1000);

/** The session of the request's cookie, sealed by us and not out of date; whether it still counts is for the database. */
export async function readSessionToken(): Promise<SessionToken | null> {
  const sealed = (await cookies()).get(SESSION_COOKIE)?.value;
  if (!sealed) return null;
  try {
    const token = await decode({ token: sealed, secret: requireSecret() });
    return token?.sub && token.sid ? { userId: token.sub, sessionId: token.sid } : null;
  } catch (error) {
    // Sealed with another secret, altered or out of date: a stranger, not an error.
    log.debug({ reason: error instanceof Error ? error.name : "unknown" }, "session cookie refused");
    return null;
  }
}

/** Sets next-auth's own cookie, as its sign-in route would. Only where cookies can be set. */
export async function writeSessionToken({ userId, sessionId }: SessionToken): Promise<void> {
  const token = { sub: userId, sid: sessionId };
  const sealed = await encode({ token, secret: requireSecret(), maxAge: SESSION_MAX_AGE_S });
  (await cookies()).set(SESSION_COOKIE, sealed, sessionCookie);
}

/** Opens a session in the database and gives its id. */
export async function createSessionRow(userId: string, now: Date): Promise<string> {
  const userAgent = (await headers()).get("user-agent");
  return inTransaction((tx) => createSession(tx, { userId, userAgent, expiresAt: endOfSession(now), now }));
}

declare module "next-auth/jwt" {
  interface JWT {
    /** Id of the session's row. */
    sid?: string;
  }
}
