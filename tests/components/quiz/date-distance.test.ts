import { describe, expect, test } from "vitest";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { distanceBetween, layOut } from "@/components/quiz/date-distance";

const date = (edtf: string) => {
  const value = readEdtf(edtf);
  if (!value) throw new Error(`not EDTF: ${edtf}`);
  return value;
};

describe("distanceBetween says how far a wrong date is", () => {
  test.each([
    ["1996", "2001", { unit: "year", count: 5, isRounded: false }],
    ["2001", "1996", { unit: "year", count: 5, isRounded: false }],
    ["1996-05-23", "1992-05-23", { unit: "year", count: 4, isRounded: false }],
    ["1992-01-28", "1992-05-23", { unit: "month", count: 4, isRounded: false }],
    ["1991-03", "1992-05", { unit: "month", count: 14, isRounded: false }],
    ["1992-03", "1993-12", { unit: "month", count: 21, isRounded: false }],
    ["1996", "1992-05-23", { unit: "year", count: 4, isRounded: false }],
    ["1992-05-23", "1996-09-01", { unit: "year", count: 4, isRounded: true }],
    ["1992-05-22", "1992-05-23", { unit: "day", count: 1, isRounded: false }],
    ["1992-05-01", "1992-05-23", { unit: "day", count: 22, isRounded: false }],
    ["1789-07-14", "1992-05-23", { unit: "year", count: 203, isRounded: true }],
  ] as const)("%s and %s", (given, key, expected) => {
    expect(distanceBetween(date(given), date(key))).toEqual(expected);
  });
});

describe("layOut puts two dates on one line", () => {
  test("at their true distance: five years are five ticks apart", () => {
    const line = layOut(date("1996"), date("2001"))!;
    const [first = 0, second = 0] = line.ticks;
    const tick = second - first;
    expect((line.key.x - line.given.x) / tick).toBeCloseTo(5, 1);
    expect(line.key.width / tick).toBeCloseTo(1, 1);
  });

  test("the earlier on the left, whichever was given", () => {
    expect(layOut(date("2001"), date("1996"))!.key.x).toBe(12);
    expect(layOut(date("1996"), date("2001"))!.given.x).toBe(12);
  });

  test("always within the line, from one day to two thousand years", () => {
    for (const [given, key] of [
      ["1992-05-22", "1992-05-23"],
      ["-0052", "1992"],
      ["1992-01", "1992-05-23"],
    ] as const) {
      const { given: a, key: b, ticks } = layOut(date(given), date(key))!;
      for (const mark of [a, b]) {
        expect(mark.x).toBeGreaterThanOrEqual(12);
        expect(mark.x + mark.width).toBeLessThanOrEqual(88.001);
      }
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(40);
    }
  });

  test("no line for dates that share a day", () => {
    expect(layOut(date("1992"), date("1992-05-23"))).toBeNull();
  });
});
