import "server-only";
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { AppliedMigration, Migration, MigrationTarget } from "./migrations";

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3["connect"]>>;
type Argument = string | number;

/** Waiting for another starter's migration. */
const BUSY_MS = 60_000;

/** Prisma's own table, to the letter. */
const LOG_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** Opens a SQLite file for migration, and makes it when it is not there. */
export async function openSqliteTarget(url: string): Promise<MigrationTarget> {
  mkdirSync(dirname(url.replace(/^file:/, "")), { recursive: true });
  const adapter = await new PrismaBetterSqlite3({ url }).connect();
  // With foreign keys on, remaking a table would delete the rows that point at it. They are checked before the end.
  await adapter.executeScript(`PRAGMA busy_timeout=${BUSY_MS}; PRAGMA journal_mode=WAL; PRAGMA foreign_keys=OFF;`);
  return {
    provider: "sqlite",
    exclusively: async (work) => {
      await adapter.executeScript("BEGIN IMMEDIATE");
      try {
        await work({ list: () => listApplied(adapter), apply: (migration) => apply(adapter, migration) });
        await refuseOrphans(adapter);
        await adapter.executeScript("COMMIT");
      } catch (cause) {
        await adapter.executeScript("ROLLBACK");
        throw cause;
      }
    },
    close: () => adapter.dispose(),
  };
}

async function listApplied(adapter: Adapter): Promise<AppliedMigration[]> {
  await adapter.executeScript(LOG_TABLE);
  const { rows } = await query(
    adapter,
    `SELECT "migration_name", "checksum", "finished_at", "rolled_back_at" FROM "_prisma_migrations"`,
  );
  return rows.map(([name, checksum, finishedAt, rolledBackAt]) => ({
    name: String(name),
    checksum: String(checksum),
    isFinished: finishedAt !== null,
    isRolledBack: rolledBackAt !== null,
  }));
}

async function apply(adapter: Adapter, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = Date.now();
  await adapter.executeScript(sql);
  await query(
    adapter,
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
     VALUES (?, ?, ?, ?, ?, 1)`,
    [randomUUID(), checksum, Date.now(), name, startedAt],
  );
}

async function refuseOrphans(adapter: Adapter): Promise<void> {
  const { rows } = await query(adapter, "PRAGMA foreign_key_check");
  if (rows.length > 0) throw new Error(`A migration would leave ${rows.length} rows that point at nothing.`);
}

const query = (adapter: Adapter, sql: string, args: Argument[] = []) =>
  adapter.queryRaw({
    sql,
    args,
    argTypes: args.map((arg) => ({ scalarType: typeof arg === "number" ? "bigint" : "string", arity: "scalar" })),
  });
