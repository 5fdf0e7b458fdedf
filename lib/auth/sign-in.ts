import "server-only";
import { AppError } from "@/lib/errors";
import { consumeLimit, countFailure, forgetFailures, requireNoDelay } from "@/lib/store/rate-limits";
import { findCredentials, foldEmail } from "@/lib/store/users";
import { clientAddress } from "./address";
import { isPassword } from "./password";
import { endOwnSession } from "./sign-out";
import { createSessionRow, writeSessionToken } from "./session-token";

/** The longest address that mail knows. */
const EMAIL_LENGTH = 254;

type Credentials = { readonly email: string; readonly password: string };

/**
 * Signs in with a password: opens a session and sets its cookie. Only where cookies can be set.
 *
 * @throws AppError `wrong-credentials`, the same and as late for an unknown address as for a wrong password;
 *   `too-many-requests`
 */
export async function signIn(credentials: Credentials & { readonly now: Date }): Promise<void> {
  await openSession(await checkCredentials(credentials), credentials.now);
}

/** Opens a session for an account that has shown who it is, in place of the one that this browser had. */
export async function openSession(userId: string, now: Date): Promise<void> {
  await endOwnSession(now);
  await writeSessionToken({ userId, sessionId: await createSessionRow(userId, now) });
}

/**
 * The account that a password opens.
 *
 * Limits: attempts by network address, and a delay by account that grows with each wrong password.
 *
 * @throws AppError as `signIn`
 */
export async function checkCredentials({ email, password }: Credentials): Promise<string> {
  await consumeLimit("sign-in", await clientAddress());
  const address = foldEmail(email).slice(0, EMAIL_LENGTH);
  await requireNoDelay(address);
  const account = await findCredentials(address);
  const isRight = await isPassword(password, account?.passwordHash ?? null);
  if (!account || !isRight) {
    await countFailure(address);
    throw new AppError("wrong-credentials", "sign-in");
  }
  await forgetFailures(address);
  return account.id;
}
