import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/postgresql/client";
import type { PrismaClient as MasterClient } from "@/prisma/generated/sqlite/client";
import { digestOf } from "@/lib/random";
import type { Connection } from "./connection";

/** Queries with more values than this come from lists; each length would be a statement of its own. */
const MOST_VALUES = 8;

/**
 * Connects to PostgreSQL, where transactions keep apart by themselves and one client serves reads and writes.
 *
 * Statements are named, so that a connection plans each of them once: planning the eight tables of an attempt anew
 * takes ten times as long as reading them. A list of values gets no name, since its statement may never come again.
 */
export function connectPostgres(url: string): Connection {
  const adapter = new PrismaPg(url, {
    statementNameGenerator: ({ sql, args }) => (args.length > MOST_VALUES ? "" : digestOf(sql)),
  });
  // The two clients are generated from one set of models and differ in their names only.
  const client = new PrismaClient({ adapter }) as unknown as MasterClient;
  return { reader: client, writer: client };
}
