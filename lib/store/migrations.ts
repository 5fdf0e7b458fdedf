import "server-only";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A step of the database's shape: a file `<name>/migration.sql` in the folder of its provider. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** A line of `_prisma_migrations`, the table in which Prisma's own tools keep what was applied. */
export type AppliedMigration = {
  readonly name: string;
  readonly checksum: string;
  readonly isFinished: boolean;
  readonly isRolledBack: boolean;
};

/** A database that can be migrated. `work` runs in one transaction that no other starter's can overlap. */
export type MigrationTarget = {
  readonly provider: "sqlite" | "postgresql";
  readonly exclusively: (work: (log: MigrationLog) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What a migration does to the database, inside the transaction. */
export type MigrationLog = {
  /** The table is made when it is not there. */
  readonly list: () => Promise<readonly AppliedMigration[]>;
  readonly apply: (migration: Migration) => Promise<void>;
};

/** The migrations of a provider, in the order of their names. */
export function listMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, "migration.sql"));
      return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
    });
}

/**
 * Brings a database to the shape that this version of the program needs, one transaction a migration.
 *
 * Leaves the same record as `prisma migrate deploy`, so that either can go on where the other stopped. Two starters at
 * once wait for each other at each migration, and none is applied twice.
 *
 * @returns the names of the migrations that were applied now; empty the second time
 * @throws Error of one line when a migration's file was changed after it was applied, when the database knows one that
 *   we do not, when one was left half done by another tool, or when one fails
 */
export async function migrate(target: MigrationTarget, migrations: readonly Migration[]): Promise<string[]> {
  const appliedNow: string[] = [];
  for (const migration of migrations) {
    await target.exclusively(async (log) => {
      const applied = await log.list();
      refuseForeign(applied, migrations);
      if (applied.some(({ name, isRolledBack }) => name === migration.name && !isRolledBack)) return;
      await log.apply(migration).catch((cause: unknown) => {
        throw new Error(`Migration ${migration.name} failed: ${reasonOf(cause)}`, { cause });
      });
      appliedNow.push(migration.name);
    });
  }
  return appliedNow;
}

function refuseForeign(applied: readonly AppliedMigration[], migrations: readonly Migration[]): void {
  for (const { name, checksum, isFinished, isRolledBack } of applied) {
    if (isRolledBack) continue;
    const own = migrations.find((migration) => migration.name === name);
    if (!isFinished)
      throw new Error(`Migration ${name} was left half done: mend the database, then resolve it with prisma.`);
    if (!own) throw new Error(`The database is newer than this program: it knows the migration ${name}.`);
    if (own.checksum !== checksum)
      throw new Error(`Migration ${name} was changed after it was applied: undo the change.`);
  }
}

/** The driver's own words; Prisma's adapters keep them one level down. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const said = cause instanceof Object && "originalMessage" in cause ? cause.originalMessage : undefined;
  return typeof said === "string" ? said : error.message;
}
