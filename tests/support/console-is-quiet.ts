import { afterEach, beforeEach, expect } from "vitest";

/**
 * A test that writes to console.error or console.warn fails: React, Prisma and Next report there what they do not throw.
 *
 * A test that expects such a line spies on the console itself; its spy then takes the call and this file sees nothing.
 */
const speak = { error: console.error, warn: console.warn };
let said: string[] = [];

beforeEach(() => {
  said = [];
  const hear = (...words: unknown[]) => void said.push(words.map(String).join(" "));
  console.error = hear;
  console.warn = hear;
});

afterEach(() => {
  Object.assign(console, speak);
  expect(said, "lines written to the console during this test").toEqual([]);
});
