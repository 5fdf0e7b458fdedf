import "server-only";
import { DbNull } from "@prisma/client/runtime/client";
import type { Prisma } from "@/prisma/generated/sqlite/client";

/** A value as a JSON column takes it. */
export const toJson = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

/** As `toJson`, for a column that may be empty: null becomes the database's own NULL. */
export const toJsonOrNull = (value: unknown): Prisma.InputJsonValue | typeof DbNull =>
  value === null ? DbNull : toJson(value);

/**
 * A JSON column back as what this room once wrote there. Nobody else writes these columns, so the shape is trusted;
 * what comes from a question kind stays unknown and is parsed by its kind.
 */
export const fromJson = <Value>(value: unknown): Value => value as Value;
