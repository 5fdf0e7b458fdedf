import "server-only";
import type { Prisma, PrismaClient } from "@/prisma/generated/sqlite/client";

/** What a unit of work may use: the models, inside one transaction. */
export type Tx = Prisma.TransactionClient;

/** Reads and writes are apart because SQLite's one connection would show a reader the middle of someone's transaction. */
export type Connection = { readonly reader: PrismaClient; readonly writer: PrismaClient };
