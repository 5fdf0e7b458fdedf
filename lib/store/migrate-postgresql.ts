import "server-only";
import { randomUUID } from "node:crypto";
import pg from "pg";
import type { AppliedMigration, Migration, MigrationTarget } from "./migrations";

/** The advisory lock under which Prisma's own tools migrate: `prisma migrate` in its documentation. */
const LOCK = 72_707_369;

/** Prisma's own table, to the letter. */
const LOG_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

/** Opens a PostgreSQL database for migration; the database itself must be there. */
export async function openPostgresTarget(url: string): Promise<MigrationTarget> {
  const client = new pg.Client(url);
  await client.connect();
  return {
    provider: "postgresql",
    exclusively: async (work) => {
      await client.query("BEGIN");
      try {
        await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
        await work({ list: () => listApplied(client), apply: (migration) => apply(client, migration) });
        await client.query("COMMIT");
      } catch (cause) {
        await client.query("ROLLBACK");
        throw cause;
      }
    },
    close: () => client.end(),
  };
}

type LogRow = { migration_name: string; checksum: string; finished_at: Date | null; rolled_back_at: Date | null };

async function listApplied(client: pg.Client): Promise<AppliedMigration[]> {
  await client.query(LOG_TABLE);
  const { rows } = await client.query<LogRow>(
    "SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations",
  );
  return rows.map((row) => ({
    name: row.migration_name,
    checksum: row.checksum,
    isFinished: row.finished_at !== null,
    isRolledBack: row.rolled_back_at !== null,
  }));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = new Date();
  await client.query(sql);
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, $5, 1)`,
    [randomUUID(), checksum, new Date(), name, startedAt],
  );
}
