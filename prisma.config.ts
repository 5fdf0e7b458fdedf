import { existsSync } from "node:fs";
import { defineConfig } from "prisma/config";

if (existsSync(".env")) process.loadEnvFile(".env");
const url = process.env["DATABASE_URL"] || "file:./data/reperes.db";
const provider = url.startsWith("file:") ? "sqlite" : "postgresql";

/** For Prisma's own tools (`prisma migrate`, `prisma studio`). The second schema is derived by `prisma/generate.ts`. */
export default defineConfig({
  schema: provider === "sqlite" ? "prisma/schema.prisma" : "prisma/generated/postgresql.prisma",
  migrations: { path: `prisma/migrations/${provider}` },
  datasource: { url },
});
