import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/lib/errors";
import { db, inTransaction, type Tx } from "./client";

/** So many points in a window of so many seconds, for each key. */
type Limit = { readonly points: number; readonly duration: number };

const LIMITS = {
  /** Key: network address. */
  "sign-in": { points: 5, duration: 60 },
  /** Key: network address. */
  registration: { points: 3, duration: 3_600 },
  /** Key: network address. Wide, since a whole school may share one. */
  guest: { points: 300, duration: 3_600 },
  /** Key: learner id. */
  answer: { points: 120, duration: 60 },
  /** Key: user id. */
  export: { points: 2, duration: 86_400 },
} as const satisfies Record<string, Limit>;

/** What is limited. */
export type LimitName = keyof typeof LIMITS;

/** Wrong passwords of one account within a day; the first ones cost no time. */
const FAILURES: Limit = { points: 3, duration: 86_400 };
/** Seconds that an account waits, doubled by every further failure. */
const FIRST_DELAY = 2;
const LONGEST_DELAY = 900;
const DELAY: Limit = { points: 0, duration: LONGEST_DELAY };

/**
 * Uses up one point of a limit. The windows are kept in the database, so they hold across several instances.
 *
 * @param key whom it limits: an address, a learner, an account
 * @throws AppError `too-many-requests` when the window is used up
 */
export async function consumeLimit(name: LimitName, key: string): Promise<void> {
  const refusal = await inTransaction(async (tx) => {
    // Where strangers leave keys behind; an answer should not wait for it.
    if (name !== "answer") await tx.rateLimit.deleteMany({ where: { expire: { lt: new Date() } } });
    return limiter(tx, name, LIMITS[name])
      .consume(key)
      .then(() => null, refusalOrThrow);
  });
  if (refusal) throw new AppError("too-many-requests", `${name}: again in ${refusal.msBeforeNext} ms`);
}

/** @throws AppError `too-many-requests` while an account waits after wrong passwords; ask before checking one */
export async function requireNoDelay(email: string): Promise<void> {
  const wait = await limiter(db, "sign-in-delay", DELAY).get(email);
  if (wait && wait.msBeforeNext > 0)
    throw new AppError("too-many-requests", `sign-in: again in ${wait.msBeforeNext} ms`);
}

/** Counts a wrong password, for known and unknown addresses alike; from the fourth of a day on the account waits. */
export async function countFailure(email: string): Promise<void> {
  await inTransaction(async (tx) => {
    const { consumedPoints } = await limiter(tx, "sign-in-failure", FAILURES).penalty(email);
    const extra = consumedPoints - FAILURES.points;
    if (extra < 1) return;
    await limiter(tx, "sign-in-delay", DELAY).block(email, Math.min(FIRST_DELAY * 2 ** (extra - 1), LONGEST_DELAY));
  });
}

/** Forgets an account's wrong passwords, after a right one. */
export async function forgetFailures(email: string): Promise<void> {
  await inTransaction(async (tx) => {
    await limiter(tx, "sign-in-failure", FAILURES).delete(email);
    await limiter(tx, "sign-in-delay", DELAY).delete(email);
  });
}

const limiter = (tx: Tx, keyPrefix: string, limit: Limit) =>
  new RateLimiterPrisma({ storeClient: tx, tableName: "rateLimit", keyPrefix, clearExpiredByTimeout: false, ...limit });

/** The library rejects with its result when a limit is used up, and with an error when the database fails. */
function refusalOrThrow(thrown: unknown): RateLimiterRes {
  if (thrown instanceof RateLimiterRes) return thrown;
  throw thrown;
}
