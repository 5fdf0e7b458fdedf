import { join } from "node:path";
import { listMigrations, migrate, type Migration, type MigrationTarget } from "@/lib/store/migrations";
import { openPostgresTarget } from "@/lib/store/migrate-postgresql";
import { openSqliteTarget } from "@/lib/store/migrate-sqlite";

export const migrationsOf = (provider: MigrationTarget["provider"]): Migration[] =>
  listMigrations(join("prisma/migrations", provider));

/** Migrates a database and gives the names of what was applied. */
export async function migrateNow(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const target = await (url.startsWith("file:") ? openSqliteTarget(url) : openPostgresTarget(url));
  try {
    return await migrate(target, migrations);
  } finally {
    await target.close();
  }
}
