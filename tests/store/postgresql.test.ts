import { expect, test } from "vitest";
import { findPostgres } from "../support/tools";
import { postgresPlace } from "./databases";
import { testStoreOn } from "./suite";

const programs = findPostgres();

if (programs) await testStoreOn(postgresPlace(programs));
else {
  // Said once by the set-up of the tests; where tests must be complete, its absence is a failure.
  test.skipIf(process.env["CI"] !== "true")("PostgreSQL is installed", () => expect(programs).not.toBeNull());
}
