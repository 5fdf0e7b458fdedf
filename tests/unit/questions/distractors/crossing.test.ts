import { describe, expect, test } from "vitest";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { isCrossing, isOddOne } from "@/lib/questions/distractors/crossing";

const crosses = (key: string, ...others: string[]): boolean =>
  isCrossing(
    readEdtf(key)!,
    others.map((edtf) => readEdtf(edtf)!),
  );

const isOdd = (key: string, ...others: string[]): boolean =>
  isOddOne(
    readEdtf(key)!,
    others.map((edtf) => readEdtf(edtf)!),
  );

describe("the right date does not stand apart by a part", () => {
  test("where the others are all of one month, one year or one day of the month", () => {
    expect(isOdd("1948-12-01", "1947-09-01", "1948-09-01", "1949-09-01")).toBe(true);
    expect(isOdd("1948-12", "1947-03", "1947-09", "1947-10")).toBe(true);
    expect(isOdd("1948-12-15", "1947-03-01", "1948-09-01", "1949-10-01")).toBe(true);
  });

  test("one date of another month among many is nothing", () => {
    expect(isOdd("1948-12-01", "1947-09-01", "1948-09-01", "1949-02-01")).toBe(false);
    expect(isOdd("1948-12-01", "1947-12-01", "1949-12-01", "1950-12-01")).toBe(false);
    expect(isOdd("1948", "1946", "1947", "1949")).toBe(false);
  });
});

describe("the right date is not found by its parts", () => {
  test("a key whose month and whose year come again, alone among the options, gives itself away", () => {
    expect(crosses("1965-10", "1963-10", "1965-03", "1966-12")).toBe(true);
    expect(crosses("1965-10-02", "1963-10-15", "1965-03-20", "1966-12-07")).toBe(true);
  });

  test("one part that comes again, or a wrong date put together likewise, tells nothing", () => {
    expect(crosses("1965-10", "1963-10", "1964-03", "1966-12")).toBe(false);
    expect(crosses("1965-10", "1963-10", "1965-03", "1963-03")).toBe(false);
    expect(crosses("1965-10", "1963-10", "1963-03", "1965-03")).toBe(false);
  });

  test("years are in one part", () => {
    expect(crosses("1965", "1963", "1964", "1966")).toBe(false);
  });
});
