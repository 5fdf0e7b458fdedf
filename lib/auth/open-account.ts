import "server-only";
import type { Tx } from "@/lib/store/client";
import { claimLearner, createLearner } from "@/lib/store/learners";
import { createUser } from "@/lib/store/users";

/** A new account, before it has an id. */
export type NewAccount = {
  readonly email: string;
  /** Null for an account that only signs in by another provider. */
  readonly passwordHash: string | null;
  /** The guest whose learner becomes the account's, in place; null for none. */
  readonly guestId: string | null;
  readonly timeZone?: string;
  readonly now: Date;
};

/**
 * Adds an account with its learner: the guest itself when there is one, so that all it did stays where it is.
 *
 * @throws AppError `email-taken`
 */
export async function openAccount(tx: Tx, { guestId, ...account }: NewAccount): Promise<{ userId: string }> {
  const userId = await createUser(tx, account);
  const isClaimed = guestId !== null && (await claimLearner(tx, guestId, userId));
  if (!isClaimed) await createLearner(tx, { userId, now: account.now });
  return { userId };
}
