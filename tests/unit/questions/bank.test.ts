import { describe, expect, test } from "vitest";
import { sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import { french as fr } from "../../support/french";
import { kindNamed } from "@/lib/questions/kinds";
import { numberIn } from "@/lib/questions/controls/labels";
import type { Item, Question } from "@/lib/questions/question";
import { bankOf } from "./bank";
import { chiSquare, CHI_SQUARE_5_PERCENT } from "./bank-statistics";

const { questions, facts, documents } = bankOf();
const itemOf = ({ kind, content }: Question): Item => kindNamed(kind).open(content).item();
const dateItems = questions.filter(({ kind }) => kind === "date-choice").map(itemOf);

/** Where the key of each choice stands, as learners see it: where options are shuffled, for a hundred quizzes. */
function placesOfKeys(): readonly number[] {
  const places = questions.flatMap((question) => {
    const opened = kindNamed(question.kind).open(question.content);
    const { options, key } = opened.item();
    if (options.length !== 4) return [];
    return Array.from({ length: 100 }, (_, quiz) => {
      const { control } = opened.show(`${question.id} ${quiz}`);
      return control.type === "choice" ? control.options.findIndex(({ label }) => label === key) : -1;
    });
  });
  return [0, 1, 2, 3].map((place) => places.filter((each) => each === place).length / 100);
}

test("over the questions of the course, each place holds the key as often as another", () => {
  const counts = placesOfKeys();
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(60);
  expect(chiSquare(counts)).toBeLessThan(CHI_SQUARE_5_PERCENT);
});

test("the longest option is the key no more often than chance allows", () => {
  const choices = questions.map(itemOf).filter(({ options }) => options.length === 4);
  const longest = choices.filter(({ options, key }) =>
    options.every((label) => label === key || label.length < key.length),
  );
  expect(choices.length).toBeGreaterThan(40);
  expect(longest.length / choices.length).toBeLessThan(0.35);
});

describe("dates among options", () => {
  test("stand in the order of time, without a day in common", () => {
    for (const { options, stem } of dateItems) {
      const dates = options.map((label) => fr.readTypedDate(label)!);
      expect(
        dates.map(({ start }) => start),
        stem,
      ).toEqual(dates.map(({ start }) => start).toSorted((a, b) => a! - b!));
      for (const [index, date] of dates.entries()) {
        expect(
          dates.slice(index + 1).some((other) => sharesDays(date, other)),
          stem,
        ).toBe(false);
      }
    }
  });

  test("are never true of the same event by any document", () => {
    for (const question of questions.filter(({ kind }) => kind === "date-choice")) {
      const fact = facts.find(({ id }) => id === question.factId)!;
      if (fact.kind !== "event") throw new Error("a date is asked of an event");
      const { options, key } = itemOf(question);
      const told = facts.filter((other) => other.kind === "event" && other.eventId === fact.eventId);
      for (const label of options.filter((option) => option !== key)) {
        const date = fr.readTypedDate(label)!;
        expect(
          told.some((other) => other.kind === "event" && sharesDays(statedBound(other.timex.value), date)),
          question.id,
        ).toBe(false);
      }
    }
  });

  test("that are the date of something else keep the sentence which says so", () => {
    const reveals = questions
      .filter(({ kind }) => kind === "date-choice")
      .flatMap(({ kind, content }) => {
        const opened = kindNamed(kind).open(content);
        return opened.item().options.map((_, option) => opened.reveal({ option }, "a").whyNot);
      })
      .filter((whyNot) => whyNot !== null);
    expect(reveals.length).toBeGreaterThan(30);
    for (const { answer, evidence } of reveals) {
      const year = /\d{4}/.exec(answer)![0];
      expect(evidence.before + evidence.quote + evidence.after, answer).toMatch(new RegExp(year.slice(2)));
    }
  });
});

test("no percentage exceeds 100, and ranks and counts are whole numbers above 0", () => {
  const numbers = questions.filter(({ kind }) => kind === "cloze-quantity");
  expect(numbers.length).toBeGreaterThan(5);
  for (const question of numbers) {
    const fact = facts.find(({ id }) => id === question.factId)!;
    if (fact.kind !== "quantity") throw new Error("a number is asked of a quantity");
    for (const value of itemOf(question)
      .options.map(numberIn)
      .filter((number) => number !== null)) {
      expect(value, question.id).toBeGreaterThan(0);
      if (fact.quantity.type === "percent") expect(value, question.id).toBeLessThanOrEqual(100);
      if (["ordinal", "count"].includes(fact.quantity.type)) expect(Number.isInteger(value), question.id).toBe(true);
    }
  }
});

test("every proof is a quotation, exact to the character", () => {
  for (const { evidence, documentSlug } of questions) {
    const { source } = documents.find(({ info }) => info.slug === documentSlug)!;
    expect(source.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
    expect(source).toContain(evidence.before + evidence.quote + evidence.after);
  }
});
