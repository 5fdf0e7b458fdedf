import "server-only";
import { env } from "@/lib/env";
import type { PrismaClient } from "@/prisma/generated/sqlite/client";
import type { Connection, Tx } from "./connection";

export type { Tx } from "./connection";

/** Waiting for a turn to write, and working; publishing a large course is the longest work there is. */
const MAX_WAIT_MS = 30_000;
const TIMEOUT_MS = 60_000;

const isPostgres = /^postgres(ql)?:/.test(env.DATABASE_URL);

/** One connection per process: Next evaluates modules several times, and each time a server file changes. */
const kept = globalThis as { reperesConnection?: Promise<Connection> };
const connection = (kept.reperesConnection ??= connect());
const { reader, writer } = await connection;

/** For reading only; writing goes through `inTransaction`, and on SQLite this client refuses it. */
export const db: PrismaClient = reader;

/**
 * Does several writes as one: all are kept, or none.
 *
 * A refusal must be allowed to leave `work`: after a violated key PostgreSQL takes nothing more in this transaction.
 */
export const inTransaction = <Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  writer.$transaction(work, { maxWait: MAX_WAIT_MS, timeout: TIMEOUT_MS });

/** True if the error says that a row with this key was there already. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "P2002";

/** Ends the connection; for commands and tests, which want to end. */
export async function disconnect(): Promise<void> {
  await Promise.all([...new Set([reader, writer])].map((client) => client.$disconnect()));
  if (kept.reperesConnection === connection) delete kept.reperesConnection;
}

/** Imported here and not above, so that a process loads one database's driver and never the other's. */
async function connect(): Promise<Connection> {
  if (isPostgres) return (await import("./postgresql")).connectPostgres(env.DATABASE_URL);
  return (await import("./sqlite")).connectSqlite(env.DATABASE_URL);
}
