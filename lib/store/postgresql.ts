import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/postgresql/client";
import type { PrismaClient as MasterClient } from "@/prisma/generated/sqlite/client";
import type { Connection } from "./client";

/** Connects to PostgreSQL, where transactions keep apart by themselves and one client serves reads and writes. */
export function connectPostgres(url: string): Connection {
  const client = new PrismaClient({ adapter: new PrismaPg(url) });
  // The two clients are generated from one set of models and differ in their names only.
  const master = client as unknown as MasterClient;
  return { reader: master, writer: master };
}
