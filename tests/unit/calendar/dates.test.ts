import edtf from "edtf";
import { describe, expect, test } from "vitest";
import {
  compareDates,
  daysBetween,
  isFiner,
  overlapShare,
  relationOf,
  statedBound,
  statedPrecision,
} from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import * as make from "@/lib/calendar/make-date";
import { readEdtf } from "@/lib/calendar/read-edtf";

const date = (text: string): DateValue => readEdtf(text)!;

const values: readonly { name: string; value: DateValue; edtf: string; precision: string }[] = [
  { name: "2 mars 1992", value: make.dayDate(1992, 3, 2)!, edtf: "1992-03-02", precision: "day" },
  { name: "mars 1992", value: make.monthDate(1992, 3)!, edtf: "1992-03", precision: "month" },
  { name: "1992", value: make.yearDate(1992), edtf: "1992", precision: "year" },
  { name: "800", value: make.yearDate(800), edtf: "0800", precision: "year" },
  { name: "146 av. J.-C.", value: make.yearDate(make.yearBeforeChrist(146)), edtf: "-0145", precision: "year" },
  { name: "1 av. J.-C.", value: make.yearDate(make.yearBeforeChrist(1)), edtf: "0000", precision: "year" },
  { name: "10 001 av. J.-C.", value: make.yearDate(-10000), edtf: "Y-10000", precision: "year" },
  { name: "années 1970", value: make.decadeDate(1970), edtf: "197X", precision: "decade" },
  { name: "XIXe siècle", value: make.centuryDate(19), edtf: "18XX", precision: "century" },
  { name: "IXe siècle", value: make.centuryDate(9), edtf: "08XX", precision: "century" },
  { name: "Ve siècle av. J.-C.", value: make.centuryDate(5, "BC"), edtf: "-04XX", precision: "century" },
  { name: "IIe millénaire", value: make.millenniumDate(2), edtf: "1XXX", precision: "millennium" },
  { name: "vers 1515", value: make.approximately(make.yearDate(1515)), edtf: "1515~", precision: "year" },
  {
    name: "printemps 2010",
    value: make.yearPartDate(2010, { kind: "season", index: 1 }),
    edtf: "2010-21",
    precision: "season",
  },
  {
    name: "3e trimestre 2010",
    value: make.yearPartDate(2010, { kind: "quarter", index: 3 }),
    edtf: "2010-35",
    precision: "season",
  },
  {
    name: "second semestre 2010",
    value: make.yearPartDate(2010, { kind: "half", index: 2 }),
    edtf: "2010-41",
    precision: "season",
  },
  {
    name: "4 et 5 décembre 2014",
    value: make.intervalDate(make.dayDate(2014, 12, 4)!, make.dayDate(2014, 12, 5)!)!,
    edtf: "2014-12-04/2014-12-05",
    precision: "interval",
  },
];

const openRanges = [
  { name: "depuis 1992", value: make.openFrom(make.yearDate(1992)), edtf: "1992/..", precision: "interval" },
  { name: "d'ici 2030", value: make.openUntil(make.yearDate(2030)), edtf: "../2030", precision: "interval" },
  { name: "Ier siècle av. J.-C.", value: make.centuryDate(1, "BC"), edtf: "-0099/0000", precision: "century" },
  {
    name: "IIe millénaire av. J.-C.",
    value: make.millenniumDate(2, "BC"),
    edtf: "-1999/-1000",
    precision: "millennium",
  },
];

describe.each([...values, ...openRanges])("$name", ({ value, edtf: text, precision }) => {
  test(`is ${text}`, () => expect(value).toMatchObject({ edtf: text, precision }));
  test("reads back as itself", () => expect(readEdtf(text)).toEqual(value));
  test("is valid for the edtf library", () => expect(() => edtf(text)).not.toThrow());
});

test.each(values.filter(({ precision }) => precision !== "season"))(
  "$name covers the days that the edtf library says",
  ({ value }) => {
    const { min, max } = edtf(value.edtf);
    expect({ start: value.start! * 86_400_000, end: (value.end! + 1) * 86_400_000 - 1 }).toEqual({
      start: min,
      end: max,
    });
  },
);

test("the first century BC runs from 100 to 1 BC", () => {
  expect(make.centuryDate(1, "BC")).toMatchObject({ start: make.yearDate(-99).start, end: make.yearDate(0).end });
});

test("a winter runs into the next year", () => {
  const winter = make.yearPartDate(2009, { kind: "season", index: 4 });
  expect(winter).toMatchObject({ start: date("2009-12-01").start, end: date("2010-02-28").end });
});

test.each([
  "1992-13",
  "1992-02-30",
  "92",
  "1992/1990",
  "../..",
  "",
  "1992-03-02T10:00",
  "1992/1993/1994",
  "12345",
  "hier",
])("%s is not a date", (text) => expect(readEdtf(text)).toBeNull());

describe("relation of two dates", () => {
  test.each([
    ["1992-03-02", "1992-03-02", "same"],
    ["1992-03", "1992-03-01/1992-03-31", "same"],
    ["1515", "1515~", "same"],
    ["1992-03-02", "1992-03", "inside"],
    ["1992", "1992-03", "contains"],
    ["1992/..", "2010", "contains"],
    ["2010", "../2015", "inside"],
    ["1990/1995", "1994/1999", "overlaps"],
    ["1992/..", "../1995", "overlaps"],
    ["1992", "1993", "disjoint"],
    ["../1991", "1992/..", "disjoint"],
    ["-0145", "0145", "disjoint"],
  ])("%s and %s: %s", (a, b, relation) => expect(relationOf(date(a), date(b))).toBe(relation));
});

test("share of the overlap is days in common over days covered", () => {
  expect(overlapShare(date("2015-11-04/2015-11-06"), date("2015-11-05/2015-11-08"))).toBe(2 / 5);
  expect(overlapShare(date("1992"), date("1993"))).toBe(0);
  expect(overlapShare(date("1992/.."), date("1992/.."))).toBe(1);
  expect(overlapShare(date("1992/.."), date("2000"))).toBe(0);
});

test("distance in days counts from the nearer ends", () => {
  expect(daysBetween(date("1992-03-02"), date("1992-03-05"))).toBe(3);
  expect(daysBetween(date("1992"), date("1993"))).toBe(1);
  expect(daysBetween(date("1992-03"), date("1992"))).toBe(0);
  expect(daysBetween(date("2000"), date("../1991"))).toBe(2923);
});

test("dates sort by first day, the shorter first, open beginnings before all", () => {
  const sorted = ["1992", "1992-01-01", "-0145", "1991-12", "../1980", "1992/.."].map(date).sort(compareDates);
  expect(sorted.map((value) => value.edtf)).toEqual(["../1980", "-0145", "1991-12", "1992-01-01", "1992", "1992/.."]);
});

test("a day is finer than its month, and anything is finer than an open range", () => {
  expect(isFiner(date("1992-03-02"), date("1992-03"))).toBe(true);
  expect(isFiner(date("1992/.."), date("18XX"))).toBe(false);
});

test("an open range states one side", () => {
  expect(statedBound(date("1992/..")).edtf).toBe("1992");
  expect(statedBound(date("../2015-06")).edtf).toBe("2015-06");
  expect(statedBound(date("1990/1999")).edtf).toBe("1990/1999");
  expect(statedPrecision(date("1992/.."))).toBe("year");
});

test("no interval leads from a date to itself", () => {
  const century = make.centuryDate(19);
  expect(make.intervalDate(century, century)).toBeNull();
  expect(make.intervalDate(make.yearDate(1800), century)).toBeNull();
  expect(make.intervalDate(century, make.centuryDate(20))?.edtf).toBe("18XX/19XX");
});
