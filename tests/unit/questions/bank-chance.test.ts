import { describe, expect, test } from "vitest";
import { civilOf } from "@/lib/calendar/civil";
import { kindNamed } from "@/lib/questions/kinds";
import {
  aloneIn,
  chiSquare,
  CHI_SQUARE_1_PERCENT,
  CHI_SQUARE_5_PERCENT,
  GUESSES,
  ranksOf,
  shareRight,
} from "./bank-statistics";
import { generatedDatePoints, generatedDates, generatedNumberPoints } from "./generated-bank";

const counting = (from: number, step: number, howMany: number): readonly number[] =>
  Array.from({ length: howMany }, (_, index) => Math.round((from + index * step) * 10) / 10);

const cycling = (values: readonly number[], howMany: number): readonly number[] =>
  Array.from({ length: howMany }, (_, index) => values[index % values.length]!);

/** Five hundred questions of each sort, and more. */
const BANKS = {
  "years of the 20th century": generatedDatePoints(600, "year"),
  "months of the 20th century": generatedDatePoints(600, "month"),
  "days of the 20th century": generatedDatePoints(600, "day"),
  "days of the 17th century": generatedDatePoints(600, "day", 16),
  "counts from 21 up": generatedNumberPoints("count", counting(21, 4, 600)),
  "round amounts": generatedNumberPoints("money", cycling(counting(200, 100, 90), 600)),
  "multiples of five": generatedNumberPoints("count", cycling(counting(40, 5, 60), 600)),
  "amounts with a decimal": generatedNumberPoints("money", cycling(counting(1.1, 0.1, 90), 600)),
  "ranks from 21 up": generatedNumberPoints("ordinal", counting(21, 1, 600)),
};

describe.each(Object.entries(BANKS))("%s", (_name, bank) => {
  test("every question has three wrong options", () => {
    expect(bank.filter(({ others }) => others.length !== 3)).toEqual([]);
  });

  test("the key has no rank of its own", () => {
    expect(chiSquare(ranksOf(bank))).toBeLessThan(CHI_SQUARE_1_PERCENT);
  });

  test.each(Object.entries(GUESSES))("guessing %s is right one time in four, hardly more", (_guess, guess) => {
    expect(shareRight(bank, guess)).toBeLessThan(0.33);
    expect(shareRight(bank, guess)).toBeGreaterThan(0.17);
  });
});

test("over thousands of questions, the key has no rank of its own either", () => {
  expect(chiSquare(ranksOf(generatedDatePoints(3000, "year")))).toBeLessThan(CHI_SQUARE_5_PERCENT);
  expect(chiSquare(ranksOf(generatedNumberPoints("count", counting(31, 2, 3000))))).toBeLessThan(CHI_SQUARE_5_PERCENT);
});

test("a year is alone in its decade or its century no more often as the key than as a wrong option", () => {
  const years = (bank: (typeof BANKS)["years of the 20th century"]) =>
    bank.map(({ key, others }) => ({ key: civilOf(key).year, others: others.map((day) => civilOf(day).year) }));
  for (const name of ["years of the 20th century", "days of the 20th century", "days of the 17th century"] as const) {
    for (const span of [10, 100]) {
      const { key, other } = aloneIn(years(BANKS[name]), (year) => Math.floor(year / span));
      expect(key - other, `${name}, ${span} years`).toBeLessThan(0.06);
    }
  }
});

test("a multiple of five is never the only one", () => {
  for (const name of ["multiples of five", "round amounts"] as const) {
    const only = BANKS[name].filter(({ others }) => others.every((other) => other % 5 !== 0));
    expect(only, name).toEqual([]);
  }
});

test("made-up days fall on every day of a month, even and odd", () => {
  const days = generatedDates(600, "day").flatMap(([, ...others]) => others.map(({ start }) => civilOf(start!).day));
  const odd = days.filter((day) => day % 2 === 1).length;
  expect(new Set(days).size).toBe(31);
  expect(odd / days.length).toBeGreaterThan(0.45);
  expect(odd / days.length).toBeLessThan(0.57);
});

test("over 600 shuffled questions, each place holds the key as often as another", () => {
  const content = {
    stem: "Que signifie le sigle « OCS » ?",
    context: null,
    options: ["a", "b", "c", "d"].map((label) => ({ label, whyNot: null })),
    key: 0,
  };
  const opened = kindNamed("acronym-expansion").open(content);
  const places = Array.from({ length: 600 }, (_, seed) => {
    const { control } = opened.show(`quiz-${seed}`);
    return control.type === "choice" ? control.options.findIndex(({ label }) => label === "a") : -1;
  });
  const counts = [0, 1, 2, 3].map((place) => places.filter((each) => each === place).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(600);
  expect(chiSquare(counts)).toBeLessThan(CHI_SQUARE_5_PERCENT);
});
