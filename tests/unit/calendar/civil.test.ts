import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, dayNumberOf, daysInMonth, isCivil, isLeapYear } from "@/lib/calendar/civil";

describe("day numbers", () => {
  test.each([
    { year: 1970, month: 1, day: 1, number: 0 },
    { year: 1969, month: 12, day: 31, number: -1 },
    { year: 1992, month: 3, day: 2, number: 8096 },
    { year: 2000, month: 2, day: 29, number: 11016 },
    { year: 1600, month: 3, day: 1, number: -135080 },
    { year: 1, month: 1, day: 1, number: -719162 },
    { year: 0, month: 12, day: 31, number: -719163 },
    { year: -145, month: 1, day: 1, number: -772488 },
  ])("$year-$month-$day is day $number", ({ number, ...civil }) => {
    expect(dayNumberOf(civil)).toBe(number);
    expect(civilOf(number)).toEqual(civil);
  });

  test("agree with the engine's own calendar over twenty thousand years", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_650_000, max: 3_650_000 }), (number) => {
        const engine = new Date(number * 86_400_000);
        const civil = civilOf(number);
        expect(civil).toEqual({
          year: engine.getUTCFullYear(),
          month: engine.getUTCMonth() + 1,
          day: engine.getUTCDate(),
        });
        expect(dayNumberOf(civil)).toBe(number);
      }),
    );
  });
});

describe("leap years", () => {
  test.each([
    [2000, true],
    [1900, false],
    [1992, true],
    [1991, false],
    [0, true],
    [-4, true],
    [-1, false],
  ])("%i", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });
});

test.each([
  { year: 1991, month: 2, day: 31 },
  { year: 1991, month: 2, day: 29 },
  { year: 1991, month: 13, day: 1 },
  { year: 1991, month: 0, day: 1 },
  { year: 1991, month: 4, day: 0 },
  { year: 1991.5, month: 4, day: 1 },
])("$day/$month/$year is not a day", (civil) => expect(isCivil(civil)).toBe(false));
