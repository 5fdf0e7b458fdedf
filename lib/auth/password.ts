import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { normalizePassword, PASSWORD_MAX } from "./password-rules";

/** Argon2id with 19 MiB, 2 passes, 1 lane. Source: OWASP Password Storage Cheat Sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash in PHC form, with its own salt and cost. The library's default algorithm is argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(normalizePassword(password), COST);

/**
 * True if the password opens the account.
 *
 * Takes the same time for an account that does not exist or has no password: then a stand-in is checked and refused.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  // A longer one was never accepted: what is left of it cannot be right, and hashing megabytes would be a gift.
  const tried = [...normalizePassword(password)].length > PASSWORD_MAX ? "" : normalizePassword(password);
  const isRight = await verify(passwordHash ?? (await standIn), tried);
  return isRight && passwordHash !== null && tried !== "";
}

/** Made with the cost of today, so that checking it takes as long as checking a real one. */
const standIn: Promise<string> = hashPassword("nobody has this password");
