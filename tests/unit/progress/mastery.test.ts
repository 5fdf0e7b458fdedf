import { describe, expect, test } from "vitest";
import { firstAnswers, type ProgressAnswer } from "@/lib/progress/answers";
import { masteryOf } from "@/lib/progress/mastery";
import { wilsonInterval } from "@/lib/progress/wilson";

/** An answer on a fact on a day; right and chosen among options unless said otherwise. */
const answer = (factId: string, day: number, more: Partial<ProgressAnswer> = {}): ProgressAnswer => ({
  questionId: `${factId}/choice`,
  factId,
  sectionId: "section",
  lessonSlug: "lesson",
  isRecall: false,
  score: 1,
  verdict: "right",
  certainty: null,
  day,
  ...more,
});

/** Right answers on facts a, b, c…: as many a day as each number says, the first one typed. */
const rightAnswers = (...perDay: number[]) =>
  perDay.flatMap((count, day) =>
    Array.from({ length: count }, (_, index) => answer(`${"abcdefghij"[index]}`, day, { isRecall: index === 0 })),
  );

describe("the 95 % interval of a share", () => {
  // Values of R's prop.test(points, count, correct = FALSE)$conf.int
  test.each([
    { points: 0, count: 0, lower: 0, upper: 1 },
    { points: 1, count: 1, lower: 0.2065, upper: 1 },
    { points: 0, count: 1, lower: 0, upper: 0.7935 },
    { points: 5, count: 5, lower: 0.5655, upper: 1 },
    { points: 6, count: 6, lower: 0.6097, upper: 1 },
    { points: 8, count: 10, lower: 0.4902, upper: 0.9433 },
    { points: 50, count: 100, lower: 0.4038, upper: 0.5962 },
  ])("$points of $count: from $lower to $upper", ({ points, count, lower, upper }) => {
    const interval = wilsonInterval(points, count);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });
});

describe("first answers count", () => {
  test("trying again on the same day is practice", () => {
    const answers = [answer("a", 1, { score: 0 }), answer("a", 1), answer("b", 1), answer("a", 2)];
    expect(firstAnswers(answers).map(({ factId, day, score }) => [factId, day, score])).toEqual([
      ["a", 1, 0],
      ["b", 1, 1],
      ["a", 2, 1],
    ]);
  });
});

describe("the four words of mastery", () => {
  test.each([
    { what: "nothing read, nothing answered", answers: [], isRead: false, level: "new" },
    { what: "read, not yet answered", answers: [], isRead: true, level: "seen" },
    { what: "two answers", answers: rightAnswers(2), isRead: false, level: "seen" },
    { what: "three answers", answers: rightAnswers(3), isRead: false, level: "learning" },
    {
      what: "five right on two days: the bound is still 0.57",
      answers: rightAnswers(3, 2),
      isRead: true,
      level: "learning",
    },
    { what: "six right on two days", answers: rightAnswers(3, 3), isRead: false, level: "solid" },
    { what: "six right on one day", answers: rightAnswers(6), isRead: true, level: "learning" },
  ] as const)("$what: $level", ({ answers, isRead, level }) => {
    expect(masteryOf(answers, isRead).level).toBe(level);
  });

  test("six right on two days, all by choice: not solid, nothing was recalled", () => {
    const chosen = rightAnswers(3, 3).map((given) => ({ ...given, isRecall: false }));
    expect(masteryOf(chosen).level).toBe("learning");
  });

  test("a miss among ten costs the word, more answers win it back", () => {
    const missed = (answers: ProgressAnswer[]) => [...answers.slice(0, -1), { ...answers.at(-1)!, score: 0 }];
    expect(masteryOf(missed(rightAnswers(4, 3)))).toMatchObject({ level: "learning", answers: 7 });
    expect(masteryOf(missed(rightAnswers(5, 5)))).toMatchObject({ level: "learning", answers: 10 });
    expect(masteryOf(missed(rightAnswers(5, 6)))).toMatchObject({ level: "solid", answers: 11 });
  });

  test("says how sure it is, and half points count half", () => {
    const mastery = masteryOf([answer("a", 1), answer("b", 1, { score: 0.5, verdict: "partial" })]);
    expect(mastery).toMatchObject({ level: "seen", answers: 2, estimate: 0.75 });
    expect(mastery.lower).toBeCloseTo(0.1979, 4);
    expect(mastery.upper).toBeCloseTo(0.9733, 4);
  });

  test("without an answer there is no estimate, and anything is possible", () => {
    expect(masteryOf([])).toEqual({ level: "new", answers: 0, estimate: null, lower: 0, upper: 1 });
  });
});
