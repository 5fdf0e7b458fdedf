import { defineConfig } from "prisma/config";

const url = process.env["DATABASE_URL"] || "file:./data/reperes.db";
const provider = /^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite";

/** Prisma's own tools: `prisma migrate`, `prisma studio`. The second schema is derived from the first by `prisma/generate.ts`. */
export default defineConfig({
  schema: provider === "sqlite" ? "prisma/schema.prisma" : "prisma/generated/postgresql.prisma",
  migrations: { path: `prisma/migrations/${provider}` },
  datasource: { url },
});
