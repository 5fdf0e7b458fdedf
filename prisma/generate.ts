import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const MASTER = "prisma/schema.prisma";
const DERIVED = "prisma/generated/postgresql.prisma";

/** The same models for PostgreSQL: another provider, and an output beside the derived file. */
const derive = (schema: string): string =>
  schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('output              = "./generated/sqlite"', 'output              = "./postgresql"');

mkdirSync("prisma/generated", { recursive: true });
const master = readFileSync(MASTER, "utf8");
const derived = derive(master);
writeFileSync(DERIVED, derived);
for (const schema of [MASTER, DERIVED]) {
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/prisma/build/index.js", "generate", "--schema", schema],
    {
      stdio: "inherit",
      // Generating needs no engine, but looks for one and would download it: any file that exists will do.
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, ...process.env },
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
