import { expect, test } from "vitest";
import { strengthOf } from "@/components/account/password-strength";

test.each([
  ["", "empty", 0],
  ["1234567", "short", 7],
  ["12345678", "fair", 8],
  ["quatorze signe", "fair", 14],
  ["un trait sur la ligne du temps", "good", 30],
  ["🌱🌱🌱🌱🌱🌱🌱", "short", 7],
] as const)("“%s” is %s with %i characters", (password, level, length) => {
  expect(strengthOf(password)).toMatchObject({ level, length });
});

test("the line ends and never runs over", () => {
  expect(strengthOf("x".repeat(40)).reached).toBe("100%");
  expect(strengthOf("x".repeat(128)).reached).toBe("100%");
});
