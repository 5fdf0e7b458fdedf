import "server-only";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { decode, type JWT } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import type { NextRequest } from "next/server";
import { AppError } from "@/lib/errors";
import { inTransaction } from "@/lib/store/client";
import { findSession, revokeSession } from "@/lib/store/sessions";
import { isSecure, SESSION_MAX_AGE_S } from "./cookie-options";
import { log } from "./log";
import { otherProviders, userOf } from "./other-providers";
import { requireSecret } from "./secret";
import { createSessionRow } from "./session-token";
import { checkCredentials } from "./sign-in";

const SIGN_IN_PAGE = "/connexion";

/**
 * What next-auth is told. Sessions are JWTs that carry the id of a row; a JWT whose row was revoked does not decode.
 *
 * Made anew each time it is asked for, since next-auth writes into its options.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: requireSecret(),
  useSecureCookies: isSecure,
  session: { strategy: "jwt", maxAge: SESSION_MAX_AGE_S },
  pages: { signIn: SIGN_IN_PAGE, error: SIGN_IN_PAGE },
  providers: [passwordProvider(), ...otherProviders()],
  jwt: { decode: async (params) => liveToken(await decode(params)) },
  callbacks: {
    signIn: ({ user, account, profile }) => admit(user, account, isVouchedFor(profile)),
    jwt: async ({ token, user }) => (user ? { sub: user.id, sid: await createSessionRow(user.id, new Date()) } : token),
    // Pages ask findLearner: the browser's copy of the session need not say more than that there is one.
    session: ({ session }) => ({ ...session, user: {} }),
  },
  events: { signOut: ({ token }) => endSession(token) },
  logger: {
    error: (code) =>
      code === "JWT_SESSION_ERROR" ? log.debug({ code }, "next-auth") : log.error({ code }, "next-auth"),
    warn: (code) => log.warn({ code }, "next-auth"),
    debug: (code) => log.debug({ code }, "next-auth"),
  },
});

/** The handler of `/api/auth/*`: sign-in, sign-out, session, other providers. Its POSTs carry next-auth's CSRF token. */
export const handleAuth = (
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> => (NextAuth as unknown as Handler)(request, context, authOptions());

/** next-auth's types know the pages router only. */
type Handler = (request: NextRequest, context: object, options: NextAuthOptions) => Promise<Response>;

const passwordProvider = () =>
  CredentialsProvider({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    authorize: async (credentials) => {
      if (!credentials) return null;
      try {
        return { id: await checkCredentials(credentials) };
      } catch (error) {
        // The code alone goes back to the browser, in the address of the sign-in page.
        if (error instanceof AppError) throw new Error(error.code, { cause: error });
        throw error;
      }
    },
  });

type SignIn = Parameters<NonNullable<NonNullable<NextAuthOptions["callbacks"]>["signIn"]>>[0];

/** Lets in who showed a password, and who another provider vouches for; anyone else goes back to the sign-in page. */
async function admit(user: SignIn["user"], account: SignIn["account"], isVouched: boolean): Promise<boolean | string> {
  if (account?.type === "credentials") return true;
  if (!account || !isVouched) return `${SIGN_IN_PAGE}?error=not-allowed`;
  const { provider, providerAccountId } = account;
  try {
    // The JWT is made from this object next: from here on it names our account, not the provider's.
    user.id = await userOf({ provider, providerAccountId }, user.email ?? null, new Date());
    return true;
  } catch (error) {
    if (error instanceof AppError) return `${SIGN_IN_PAGE}?error=${error.code}`;
    throw error;
  }
}

/** False when the provider says that it never checked the address. */
const isVouchedFor = (profile: SignIn["profile"]): boolean =>
  !(profile && "email_verified" in profile && profile.email_verified === false);

async function liveToken(token: JWT | null): Promise<JWT | null> {
  return token?.sid && (await findSession(token.sid, new Date())) ? token : null;
}

async function endSession(token: JWT | null): Promise<void> {
  const { sid, sub } = token ?? {};
  if (sid && sub) await inTransaction((tx) => revokeSession(tx, sid, sub, new Date()));
}
