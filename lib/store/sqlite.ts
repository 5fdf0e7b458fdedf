import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "@/prisma/generated/sqlite/client";
import type { Connection } from "./connection";

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3["connect"]>>;

/** Tries to begin writing while another process writes, such as the app while a course is published: 20 s in all. */
const TRIES = 1_000;
const PAUSE_MS = 20;
const READER_WAIT_MS = 5_000;

/**
 * With a write-ahead log readers never wait. FULL syncs the log at each commit, so that an answer that was confirmed
 * survives a power cut too, and not only the end of the process as with NORMAL; it costs about a millisecond. SQLite's own
 * waiting is off, because it would stop the whole process while it waits.
 */
const WRITER = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=0;";
const READER = `PRAGMA busy_timeout=${READER_WAIT_MS}; PRAGMA query_only=ON;`;

/**
 * Connects to SQLite twice. The adapter has a single connection on which queries run in the order they come, also in
 * between the steps of a transaction: with one client for all, a reader would see what is rolled back later.
 */
export const connectSqlite = (url: string): Connection => ({
  reader: new PrismaClient({ adapter: new PragmaSqlite({ url }, READER) }),
  writer: new PrismaClient({ adapter: new PragmaSqlite({ url }, WRITER) }),
});

class PragmaSqlite extends PrismaBetterSqlite3 {
  constructor(
    config: { url: string },
    private readonly pragmas: string,
  ) {
    super(config);
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    await adapter.executeScript(this.pragmas);
    return beginningImmediately(adapter);
  }
}

/**
 * Makes transactions take the right to write when they begin. The adapter begins them without it, and a transaction
 * that reads first and writes later is then refused at once, whatever the timeout, if another process wrote in between.
 */
function beginningImmediately(adapter: Adapter): Adapter {
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolation) => {
    const transaction = await start(isolation);
    const run = (sql: string) => transaction.executeRaw({ sql, args: [], argTypes: [] });
    try {
      await run("COMMIT");
      await retryWhileBusy(() => run("BEGIN IMMEDIATE"));
      return transaction;
    } catch (cause) {
      // Gives the adapter's lock back; there is nothing to undo.
      await transaction.rollback();
      throw cause;
    }
  };
  return adapter;
}

async function retryWhileBusy(begin: () => Promise<unknown>): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      await begin();
      return;
    } catch (cause) {
      if (tried === TRIES || !isBusy(cause)) throw cause;
      await pause(PAUSE_MS);
    }
  }
}

/** The adapter's name for SQLITE_BUSY. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Object &&
  "kind" in error.cause &&
  error.cause.kind === "SocketTimeout";
