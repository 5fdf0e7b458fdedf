import "server-only";
import { env } from "@/lib/env";

const DAY_S = 24 * 60 * 60;

/** How long a sign-in lasts without being used. */
export const SESSION_DAYS = 30;
/** The same in seconds, as cookies and tokens count. */
export const SESSION_MAX_AGE_S = SESSION_DAYS * DAY_S;

/** The longest that browsers keep a cookie. */
const GUEST_MAX_AGE_S = 400 * DAY_S;

/** True when learners reach us by https: cookies then never travel in the clear. */
export const isSecure: boolean = env.NEXTAUTH_URL?.startsWith("https:") ?? false;

/** Where next-auth looks for its session. */
export const SESSION_COOKIE: string = isSecure ? "__Secure-next-auth.session-token" : "next-auth.session-token";

/** Where a guest is known by. */
export const GUEST_COOKIE = "reperes-apprenant";

const base = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;

/** Options of the session's cookie: the same as next-auth's own. */
export const sessionCookie = { ...base, maxAge: SESSION_MAX_AGE_S } as const;

/** Options of the guest's cookie. */
export const guestCookie = { ...base, maxAge: GUEST_MAX_AGE_S } as const;

/** Options that make a browser forget a cookie; prefixed names need `secure` here too. */
export const forgottenCookie = { ...base, maxAge: 0 } as const;
