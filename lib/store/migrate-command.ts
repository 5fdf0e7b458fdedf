import { join } from "node:path";
import { listMigrations, migrate, type MigrationTarget } from "./migrations";

/** Brings the database of `DATABASE_URL` to the shape that this version needs; does nothing the second time. */
try {
  // Imported here, so that a faulty configuration is one line as well.
  const { env } = await import("@/lib/env");
  const target = await open(env.DATABASE_URL);
  try {
    const applied = await migrate(target, listMigrations(join("prisma/migrations", target.provider)));
    for (const name of applied) console.log(`Applied migration ${name}.`);
  } finally {
    await target.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function open(url: string): Promise<MigrationTarget> {
  if (url.startsWith("file:")) return (await import("./migrate-sqlite")).openSqliteTarget(url);
  return (await import("./migrate-postgresql")).openPostgresTarget(url);
}
