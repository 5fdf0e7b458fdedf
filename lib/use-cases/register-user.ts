import "server-only";
import * as z from "zod";
import { openAccount } from "@/lib/auth/open-account";
import { hashPassword } from "@/lib/auth/password";
import { judgePassword } from "@/lib/auth/password-rules";
import { AppError } from "@/lib/errors";
import { inTransaction } from "@/lib/store/client";
import { consumeLimit } from "@/lib/store/rate-limits";
import { isTimeZone } from "./local-day";

type RegisterUser = {
  readonly email: string;
  readonly password: string;
  /** The guest that becomes the account's learner, in place; null for none. */
  readonly guestId: string | null;
  /** The browser's IANA time zone; one that this machine does not know is passed over. */
  readonly timeZone?: string | null;
  /** Of the client, for the limit. */
  readonly address: string;
  readonly now: Date;
};

const emailSchema = z.email().max(254);

/** True if it reads as an e-mail address. Whether someone reads its mail is not asked. */
export const isEmail = (email: string): boolean => emailSchema.safeParse(email.trim()).success;

/**
 * Opens an account, which then has all that the guest did. The caller opens the session.
 *
 * @throws AppError `invalid-input` on an address or a password that the form should have refused; `email-taken`;
 *   `too-many-requests`
 */
export async function registerUser(wish: RegisterUser): Promise<{ userId: string }> {
  const { email, password, guestId, timeZone, address, now } = wish;
  if (!isEmail(email)) throw new AppError("invalid-input", "email");
  const fault = judgePassword(password, email);
  if (fault) throw new AppError("invalid-input", `password ${fault}`);
  await consumeLimit("registration", address);
  const passwordHash = await hashPassword(password);
  const zone = timeZone && isTimeZone(timeZone) ? { timeZone } : {};
  return inTransaction((tx) => openAccount(tx, { email, passwordHash, guestId, ...zone, now }));
}
