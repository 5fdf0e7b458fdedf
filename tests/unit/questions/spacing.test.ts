import { describe, expect, test } from "vitest";
import { oddness } from "@/lib/questions/distractors/spacing";

const YEAR = 1;

describe("an option stands apart", () => {
  test.each([
    ["thirteen years before three that are close", [1809, 1822, 1823, 1826]],
    ["eleven years before three that are close", [970, 981, 984, 987]],
    ["behind three that are close", [15, 30, 46, 79]],
    ["two and two, with a gap between them", [1626, 1627, 1634, 1635]],
  ])("%s", (_why, years) => expect(oddness(years, YEAR)).toBeGreaterThan(1));
});

describe("no option stands apart", () => {
  test.each([
    ["years side by side", [1997, 1998, 1999, 2001]],
    ["years as far from one another", [1809, 1813, 1816, 1821]],
    ["whatever their order", [1821, 1809, 1816, 1813]],
    ["two that are close among others", [1803, 1808, 1809, 1813]],
  ])("%s", (_why, years) => expect(oddness(years, YEAR)).toBeLessThanOrEqual(1));
});
