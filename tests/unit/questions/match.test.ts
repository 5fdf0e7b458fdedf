import { describe, expect, test } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { partField, type OpenQuestion } from "@/lib/questions/question";
import { datedContent, SEEDS } from "./dated-events";

const open = (events: Readonly<Record<string, string>>): OpenQuestion =>
  kindNamed("match-dates").open(datedContent(events));
const four = open({ A: "1944", B: "1991", C: "1994", D: "2017" });

/** Gives each event, in the order A B C D, the date at this place. */
function pair(dates: readonly string[], seed = "a") {
  const { control } = four.show(seed);
  if (control.type !== "match") throw new Error("no pairs");
  const raw = Object.fromEntries(
    control.items.map(({ id, label }) => {
      const date = control.dates.find((option) => option.label === dates["ABCD".indexOf(label)]);
      return [partField(id), [date?.id ?? ""]];
    }),
  );
  return four.answer(raw, seed, null);
}

describe("pairs are marked one by one", () => {
  test.each([
    ["1944 1991 1994 2017", 1, "right"],
    ["1991 1944 1994 2017", 0.5, "partial"],
    ["1991 1994 1944 2017", 0.25, "partial"],
    ["2017 1994 1991 1944", 0, "wrong"],
  ])("%s: %d", (dates, score, verdict) => {
    expect(pair(dates.split(" ")).grade).toEqual({ status: "graded", score, verdict });
  });

  test.each([
    ["nothing is chosen", ["", "", "", ""], "unanswered"],
    ["a date is missing", ["1944", "1991", "1994", ""], "unreadable"],
    ["a date serves twice", ["1944", "1944", "1994", "2017"], "unreadable"],
  ])("it is asked again when %s", (_why, dates, status) => {
    expect(pair(dates)).toEqual({ grade: { status }, stored: null });
  });
});

describe("what is shown", () => {
  test("has the dates in the order of time and the events never so", () => {
    for (const seed of SEEDS) {
      const { control } = four.show(seed);
      if (control.type !== "match") throw new Error("no pairs");
      expect(control.dates.map(({ label }) => label)).toEqual(["1944", "1991", "1994", "2017"]);
      expect(control.items.map(({ label }) => label).join(" ")).not.toBe("A B C D");
    }
  });
});

test("the correction says of each event its date and the one that it was given", () => {
  const { stored } = pair(["1991", "1944", "1994", "2017"]);
  const { items, answerText } = four.reveal(stored, "a");
  expect(items.map(({ label, date, given, isRight }) => [label, date, given, isRight])).toEqual([
    ["A", "1944", "1991", false],
    ["B", "1991", "1944", false],
    ["C", "1994", "1994", true],
    ["D", "2017", "2017", true],
  ]);
  expect(answerText).toBe("A (1991)\u202f; B (1944)\u202f; C (1994)\u202f; D (2017)");
});

test("dates that share days cannot be paired: such content is refused", () => {
  expect(() => open({ A: "1992", B: "1992-03", C: "2001" })).toThrow();
});
