import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** Writes the Prisma client for both databases into `prisma/generated`; the schema for PostgreSQL is derived on the way. */
const MASTER = "prisma/schema.prisma";
const DERIVED = "prisma/generated/postgresql.prisma";

mkdirSync("prisma/generated", { recursive: true });
writeFileSync(DERIVED, forPostgres(readFileSync(MASTER, "utf8")));
for (const schema of [MASTER, DERIVED]) generate(schema);

/** The same models with another provider, and an output beside the derived file. */
function forPostgres(master: string): string {
  const provider = /provider\s*=\s*"sqlite"/;
  const output = /output\s*=\s*"\.\/generated\/sqlite"/;
  if (!provider.test(master) || !output.test(master)) throw new Error(`${MASTER} has no provider or output to change.`);
  return master.replace(provider, 'provider = "postgresql"').replace(output, 'output = "./postgresql"');
}

function generate(schema: string): void {
  const prisma = ["node_modules/prisma/build/index.js", "generate", "--schema", schema];
  // Generating needs no engine, but looks for one and would download it: any file that exists will do.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, ...process.env };
  const { status } = spawnSync(process.execPath, prisma, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}
