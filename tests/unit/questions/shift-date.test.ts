import { describe, expect, test } from "vitest";
import { civilOf, dayNumberOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import { centuryDate, dayDate, decadeDate, monthDate, yearDate, yearPartDate } from "@/lib/calendar/make-date";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { randomFrom } from "@/lib/random";
import { leastGap, shifterOf, type Firsts } from "@/lib/questions/distractors/shift-date";

const DAYS_PER_YEAR = 365.25;
const YEARS = 40;

const KEYS: readonly (readonly [name: string, key: DateValue, farthest: number])[] = [
  ["a day", dayDate(1871, 3, 18)!, YEARS],
  ["a leap day", dayDate(1904, 2, 29)!, YEARS],
  ["a first of January", dayDate(1946, 1, 1)!, YEARS],
  ["a day before Christ", dayDate(-43, 3, 15)!, YEARS],
  ["a month", monthDate(1992, 3)!, YEARS + 1],
  ["a December", monthDate(2001, 12)!, YEARS + 1],
  ["a year", yearDate(1789), YEARS + 1],
  ["a year before Christ", yearDate(-51), YEARS + 1],
  ["a decade", decadeDate(1970), YEARS * 2 + 10],
  ["a century", centuryDate(16), YEARS * 5 + 100],
  ["some days of a month", readEdtf("2015-11-04/2015-11-06")!, YEARS],
];

/** Everything that many draws on both sides of a date give. */
function drawn(key: DateValue, firsts: Firsts = "all") {
  const shifter = shifterOf(key, firsts)!;
  const random = randomFrom(`${key.edtf}/${firsts}`);
  return Array.from({ length: 400 }, (_, index) => {
    const side = index % 2 === 0 ? -1 : 1;
    return { side, shifter, first: shifter.draw(side, YEARS, random) };
  }).flatMap(({ first, ...draw }) => (first === null ? [] : [{ ...draw, first }]));
}

describe.each(KEYS)("%s, moved by chance", (_, key, farthest) => {
  test("is the date of the calendar that has those days", () => {
    for (const { shifter, first } of drawn(key)) {
      const { edtf, start, end, precision } = shifter.dateFrom(first);
      expect({ start, end, precision }).toEqual({
        start: first,
        end: shifter.lastDay(first),
        precision: key.precision,
      });
      expect(readEdtf(edtf)).toEqual({ edtf, start, end, precision });
    }
  });

  test("lies on its side, and no farther away than asked", () => {
    for (const { side, first } of drawn(key)) {
      const away = side * (first - key.start!);
      expect(away).toBeGreaterThanOrEqual(0);
      expect(away).toBeLessThanOrEqual((farthest + 1) * DAYS_PER_YEAR);
    }
  });
});

test("what stands for a law begins on the first of a month; of births, some do and some do not", () => {
  const key = dayDate(1946, 1, 1)!;
  const days = (firsts: Firsts): readonly number[] => drawn(key, firsts).map(({ first }) => civilOf(first).day);
  expect(new Set(days("all"))).toEqual(new Set([1]));
  const share = days("some").filter((day) => day === 1).length / days("some").length;
  expect(share).toBeGreaterThan(0.35);
  expect(share).toBeLessThan(0.6);
});

test("a range that would run over the end of its month is left out of the draw", () => {
  const key = readEdtf("1966-01-03/1966-01-30")!;
  const firsts = drawn(key).map(({ first }) => civilOf(first).day);
  expect(firsts.length).toBeGreaterThan(0);
  expect(Math.max(...firsts)).toBeLessThanOrEqual(4);
});

test("seasons, long ranges, open dates and centuries before Christ are not moved", () => {
  const none = [
    yearPartDate(2010, { kind: "season", index: 2 }),
    readEdtf("1939/1945")!,
    readEdtf("1992/..")!,
    centuryDate(2, "BC"),
  ];
  expect(none.map((key) => shifterOf(key))).toEqual([null, null, null, null]);
});

test("two days of one fortnight would look like a slip of the pen, two neighbouring years would not", () => {
  expect((["day", "interval", "month", "year", "century"] as const).map(leastGap)).toEqual([20, 20, 40, 0, 0]);
});

test("a moved month begins on its first day", () => {
  const { draw } = shifterOf(monthDate(2000, 1)!)!;
  expect(draw(-1, 1, () => 0)).toBe(dayNumberOf({ year: 1999, month: 12, day: 1 }));
  expect(draw(1, 1, () => 0.999)).toBe(dayNumberOf({ year: 2001, month: 1, day: 1 }));
});
