import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Migration } from "@/lib/store/migrations";
import type { DatabasePlace } from "../databases";
import { runCommand } from "../stage";
import { migrateNow, migrationsOf } from "./migrate-now";

const RECORD = `SELECT migration_name, checksum, applied_steps_count FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL AND logs IS NULL ORDER BY migration_name`;

const step = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash("sha256").update(sql).digest("hex"),
});

const FIRST = step("1_first", 'CREATE TABLE "Fruit" ("name" TEXT NOT NULL PRIMARY KEY);');
const SECOND = step(
  "2_second",
  `ALTER TABLE "Fruit" ADD COLUMN "colour" TEXT; INSERT INTO "Fruit" VALUES ('poire', NULL);`,
);

export function migrationsSuite(_url: string, place: DatabasePlace): void {
  const shipped = migrationsOf(place.provider);

  test("an empty database gets every migration, in order, and the record that Prisma keeps", async () => {
    const url = await place.create();
    expect(await migrateNow(url, shipped)).toEqual(shipped.map(({ name }) => name));

    const sha256 = (name: string) =>
      createHash("sha256")
        .update(readFileSync(`prisma/migrations/${place.provider}/${name}/migration.sql`))
        .digest("hex");
    const record = await place.run(url, RECORD);
    expect(record.map(([name, checksum, steps]) => [name, checksum, Number(steps)])).toEqual(
      shipped.map(({ name }) => [name, sha256(name), 1]),
    );
  });

  test("the second time there is nothing to do", async () => {
    const url = await place.create();
    await migrateNow(url, shipped);
    const before = await place.run(url, "SELECT * FROM _prisma_migrations");
    expect(await migrateNow(url, shipped)).toEqual([]);
    expect(await place.run(url, "SELECT * FROM _prisma_migrations")).toEqual(before);
  });

  test("a new migration is applied to a database that has data", async () => {
    const url = await place.create();
    expect(await migrateNow(url, [FIRST])).toEqual(["1_first"]);
    expect(await migrateNow(url, [FIRST, SECOND])).toEqual(["2_second"]);
    expect(await place.run(url, 'SELECT "name", "colour" FROM "Fruit"')).toEqual([["poire", null]]);
  });

  test("a file that was changed after it was applied is refused in one line", async () => {
    const url = await place.create();
    await migrateNow(url, [FIRST]);
    const changed = step(FIRST.name, `${FIRST.sql} -- a thought`);
    await expect(migrateNow(url, [changed, SECOND])).rejects.toThrow(
      /^Migration 1_first was changed after it was applied: undo the change\.$/,
    );
    expect(await place.run(url, RECORD)).toHaveLength(1);
  });

  test("a database that knows a migration which we do not have is refused in one line", async () => {
    const url = await place.create();
    await migrateNow(url, [FIRST, SECOND]);
    await expect(migrateNow(url, [FIRST])).rejects.toThrow(
      /^The database is newer than this program: it knows the migration 2_second\.$/,
    );
  });

  test("a migration that fails half-way leaves nothing behind, and can be tried again", async () => {
    const url = await place.create();
    const faulty = step("2_second", 'CREATE TABLE "Half" ("id" TEXT); INSERT INTO "Nowhere" VALUES (1);');
    await expect(migrateNow(url, [FIRST, faulty])).rejects.toThrow(/^Migration 2_second failed: .*Nowhere/);
    await expect(place.run(url, 'SELECT * FROM "Half"')).rejects.toThrow();
    expect(await migrateNow(url, [FIRST, SECOND])).toEqual(["2_second"]);
  });

  test("two starters at once: both succeed, each migration is applied once", async () => {
    const url = await place.create();
    const start = () => runCommand("lib/store/migrate-command.ts", { DATABASE_URL: url });
    const ended = await Promise.all([start(), start(), start()]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    const lines = ended.flatMap(({ output }) => output.split("\n").filter(Boolean));
    // Each migration takes the lock for itself, so that two starters may share the work: who tells what is left open.
    expect(lines.toSorted()).toEqual(shipped.map(({ name }) => `Applied migration ${name}.`).toSorted());
    const order = RECORD.replace("ORDER BY migration_name", "ORDER BY finished_at");
    expect((await place.run(url, order)).map(([name]) => name)).toEqual(shipped.map(({ name }) => name));
  });
}
