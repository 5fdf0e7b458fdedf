import { expect, test } from "vitest";
import { signOf, variantOf } from "@/components/quiz/feedback";

test("the wording of a verdict depends on its seed alone, and all four come up", () => {
  const seeds = Array.from({ length: 60 }, (_, index) => `graine ${index}`);
  const first = seeds.map(variantOf);
  expect(seeds.map(variantOf)).toEqual(first);
  expect(new Set(first)).toEqual(new Set(["1", "2", "3", "4"]));
});

test.each([
  ["right", "✔"],
  ["partial", "✔"],
  ["near", "✘"],
  ["wrong", "✘"],
  ["unknown", null],
] as const)("%s is signed %s", (verdict, sign) => {
  expect(signOf({ status: "graded", score: 0, verdict })).toBe(sign);
});
