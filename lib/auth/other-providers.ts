import "server-only";
import GitHubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { AppError } from "@/lib/errors";
import { env } from "@/lib/env";
import { inTransaction } from "@/lib/store/client";
import { findUserIdByAccount, linkAccount } from "@/lib/store/users";
import { openAccount } from "./open-account";
import { findGuestId, forgetGuest } from "./session";

/** The providers whose variables are set; by default none. */
export const otherProviders = () => [
  ...(env.GITHUB_ID && env.GITHUB_SECRET
    ? [GitHubProvider({ clientId: env.GITHUB_ID, clientSecret: env.GITHUB_SECRET })]
    : []),
  ...(env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET
    ? [GoogleProvider({ clientId: env.GOOGLE_CLIENT_ID, clientSecret: env.GOOGLE_CLIENT_SECRET })]
    : []),
];

/** Their names as buttons show them, with the id that next-auth's sign-in address takes. */
export const listOtherProviders = (): { id: string; name: string }[] =>
  otherProviders().map(({ id, name }) => ({ id, name }));

type ForeignAccount = { readonly provider: string; readonly providerAccountId: string };

/**
 * The account that another provider's account opens; the first time it is made, from this browser's guest if there is one.
 *
 * An address that already has an account here is refused: whoever controls a mailbox elsewhere must not walk in, so the
 * owner signs in with the password.
 *
 * @param email the address that the provider vouches for, or null
 * @throws AppError `email-taken`; `invalid-input` when the provider tells no address
 */
export async function userOf(foreign: ForeignAccount, email: string | null, now: Date): Promise<string> {
  const known = await findUserIdByAccount(foreign.provider, foreign.providerAccountId);
  if (known !== null) return known;
  if (email === null) throw new AppError("invalid-input", `${foreign.provider} tells no address`);
  const guestId = await findGuestId();
  const userId = await inTransaction(async (tx) => {
    const opened = await openAccount(tx, { email, passwordHash: null, guestId, now });
    await linkAccount(tx, { ...foreign, userId: opened.userId, now });
    return opened.userId;
  });
  if (guestId !== null) await forgetGuest();
  return userId;
}
