import { expect, test } from "vitest";
import { optionCountFor } from "@/lib/quizzes/option-count";

test("a fact that was never asked has three options", () => {
  expect(optionCountFor(undefined)).toBe(3);
});

test("a fact that was answered rightly the last time has four", () => {
  expect(optionCountFor({ lastWasRight: true, lastKind: "date-choice" })).toBe(4);
});

test("a fact that was missed the last time has three again", () => {
  expect(optionCountFor({ lastWasRight: false, lastKind: "date-choice" })).toBe(3);
});
