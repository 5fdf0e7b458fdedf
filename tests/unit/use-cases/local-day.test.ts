import { describe, expect, test } from "vitest";
import { isTimeZone, localDay } from "@/lib/use-cases/local-day";

const dayOf = (isoDate: string) => Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000;

describe("the learner's day turns at four in the morning", () => {
  test.each([
    ["2026-03-01T02:59:59Z", "Europe/Paris", "2026-02-28"],
    ["2026-03-01T03:00:00Z", "Europe/Paris", "2026-03-01"],
    ["2026-03-01T23:30:00Z", "Europe/Paris", "2026-03-01"],
    ["2026-07-01T01:59:59Z", "Europe/Paris", "2026-06-30"],
    ["2026-07-01T02:00:00Z", "Europe/Paris", "2026-07-01"],
    ["2026-03-01T22:59:59Z", "Asia/Almaty", "2026-03-01"],
    ["2026-03-01T23:00:00Z", "Asia/Almaty", "2026-03-02"],
    ["2026-03-01T13:59:59Z", "Pacific/Honolulu", "2026-02-28"],
    ["2026-01-01T02:00:00Z", "Europe/Paris", "2025-12-31"],
  ])("%s in %s is %s", (instant, timeZone, day) => {
    expect(localDay(new Date(instant), timeZone)).toBe(dayOf(day));
  });

  test.each([
    // Clocks go from 02:00 to 03:00: the night has an hour less, the day still turns at four.
    ["2026-03-29T01:59:59Z", "2026-03-28"],
    ["2026-03-29T02:00:00Z", "2026-03-29"],
    // Clocks go from 03:00 back to 02:00.
    ["2026-10-25T02:59:59Z", "2026-10-24"],
    ["2026-10-25T03:00:00Z", "2026-10-25"],
  ])("also in the night in which clocks change: %s in Paris is %s", (instant, day) => {
    expect(localDay(new Date(instant), "Europe/Paris")).toBe(dayOf(day));
  });
});

test("a time zone is one that this machine knows", () => {
  expect(isTimeZone("Europe/Paris")).toBe(true);
  expect(isTimeZone("Europe/Atlantide")).toBe(false);
  expect(isTimeZone("")).toBe(false);
});
