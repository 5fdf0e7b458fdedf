import { expect, test } from "vitest";
import { newGuestId, openGuestCookie, sealGuestId } from "@/lib/auth/guest-cookie";

const SECRET = "a secret of a test";

test("an id is 128 random bits", () => {
  const ids = Array.from({ length: 100 }, newGuestId);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

test("what was sealed opens, with the same secret only", () => {
  const id = newGuestId();
  expect(openGuestCookie(sealGuestId(id, SECRET), SECRET)).toBe(id);
  expect(openGuestCookie(sealGuestId(id, SECRET), "another secret")).toBeNull();
});

test.each([
  "",
  ".",
  "abc",
  `${"0".repeat(32)}.`,
  `${"0".repeat(32)}.${"A".repeat(43)}`,
  `${"0".repeat(32)}.${"A".repeat(99)}`,
])("%j opens nothing", (value) => {
  expect(openGuestCookie(value, SECRET)).toBeNull();
});
