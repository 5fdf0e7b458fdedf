import "server-only";
import { hashPassword, isPassword } from "@/lib/auth/password";
import { judgePassword } from "@/lib/auth/password-rules";
import { AppError } from "@/lib/errors";
import { inTransaction } from "@/lib/store/client";
import { countFailure, forgetFailures, requireNoDelay } from "@/lib/store/rate-limits";
import { revokeOtherSessions } from "@/lib/store/sessions";
import { changePasswordHash, findCredentials } from "@/lib/store/users";

type ChangePassword = {
  readonly userId: string;
  /** Folded, as the session has it. */
  readonly email: string;
  /** The session that asks: it stays, all others end. */
  readonly sessionId: string;
  readonly current: string;
  readonly next: string;
  readonly now: Date;
};

/**
 * Replaces a password, and ends every other session of the account.
 *
 * @throws AppError `wrong-credentials` when the current password is not right, or there is none; `invalid-input` on a
 *   new one that the form should have refused; `too-many-requests`
 */
export async function changePassword(wish: ChangePassword): Promise<void> {
  const { userId, email, sessionId, now } = wish;
  const fault = judgePassword(wish.next, email);
  if (fault) throw new AppError("invalid-input", `password ${fault}`);
  await requireNoDelay(email);
  const account = await findCredentials(email);
  const isRight = await isPassword(wish.current, account?.passwordHash ?? null);
  if (!isRight || account?.id !== userId) {
    await countFailure(email);
    throw new AppError("wrong-credentials", "change of password");
  }
  await forgetFailures(email);
  const passwordHash = await hashPassword(wish.next);
  await inTransaction(async (tx) => {
    await changePasswordHash(tx, userId, passwordHash);
    await revokeOtherSessions(tx, userId, sessionId, now);
  });
}
