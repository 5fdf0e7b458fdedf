import { afterAll, describe } from "vitest";
import type { DatabasePlace } from "./databases";

/**
 * Every test of the store, on one kind of database. The store reads its address when it is first imported, so all that
 * imports it is loaded after the address is set.
 */
export async function testStoreOn(place: DatabasePlace): Promise<void> {
  const url = await place.create();
  process.env["DATABASE_URL"] = url;
  const { migrateNow, migrationsOf } = await import("./suites/migrate-now");
  await migrateNow(url, migrationsOf(place.provider));

  const { SUITES } = await import("./suites");
  for (const [name, suite] of Object.entries(SUITES)) describe(name, () => suite(url, place));
  afterAll(async () => {
    const { disconnect } = await import("@/lib/store/client");
    await disconnect();
    place.remove();
  });
}
