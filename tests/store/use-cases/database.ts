import { afterAll } from "vitest";
import { sqlitePlace } from "../databases";

/**
 * A fresh SQLite database for a test file. The store reads its address when it is first imported: call this before
 * anything of it is loaded.
 */
export async function openDatabase(): Promise<void> {
  const place = sqlitePlace();
  const url = await place.create();
  process.env["DATABASE_URL"] = url;
  process.env["NEXTAUTH_SECRET"] = "a secret that only this test knows";
  process.env["LOG_LEVEL"] = "silent";
  const { migrateNow, migrationsOf } = await import("../suites/migrate-now");
  await migrateNow(url, migrationsOf(place.provider));
  afterAll(async () => {
    const { disconnect } = await import("@/lib/store/client");
    await disconnect();
    place.remove();
  });
}
