import { describe, expect, test } from "vitest";
import { activityOf } from "@/lib/progress/activity";
import type { ProgressAnswer } from "@/lib/progress/answers";
import { masteryOf } from "@/lib/progress/mastery";
import { nextAction, type LessonStanding } from "@/lib/progress/next-action";
import { comparedWith, scoresOf } from "@/lib/progress/scores";
import { weakestFacts } from "@/lib/progress/weakest";

/** One answer, as "fact score day". */
const answers = (...lines: string[]): ProgressAnswer[] =>
  lines.map((line) => {
    const [factId = "", score = "", day = ""] = line.split(" ");
    return {
      questionId: `${factId}/choice`,
      factId,
      sectionId: `section-of-${factId}`,
      lessonSlug: "lesson",
      isRecall: false,
      score: Number(score),
      verdict: score === "1" ? "right" : "wrong",
      certainty: null,
      day: Number(day),
    };
  });

describe("the weakest facts", () => {
  const names = (...lines: string[]) => weakestFacts(answers(...lines)).map(({ factId }) => factId);

  test("a fact never missed is not weak", () => {
    expect(names("a 1 1", "b 1 1")).toEqual([]);
  });

  test("four misses weigh more than one", () => {
    expect(names("once 0 1", "often 0 1", "often 0 2", "often 0 3", "often 0 4")).toEqual(["often", "once"]);
  });

  test("among equals the latest comes first", () => {
    expect(names("old 0 1", "new 0 9")).toEqual(["new", "old"]);
  });

  test("five are shown", () => {
    expect(names("a 0 1", "b 0 2", "c 0 3", "d 0 4", "e 0 5", "f 0 6")).toEqual(["f", "e", "d", "c", "b"]);
  });

  test("practice on the same day does not hide a miss", () => {
    expect(weakestFacts(answers("a 0 1", "a 1 1"))).toEqual([
      { factId: "a", sectionId: "section-of-a", lessonSlug: "lesson", answers: 1, estimate: 0 },
    ]);
  });
});

test("the days of activity count practice too, and leave empty days out", () => {
  expect(activityOf(answers("a 0 5", "a 1 5", "b 1 7"))).toEqual([
    { day: 5, answers: 2 },
    { day: 7, answers: 1 },
  ]);
});

describe("scores over time", () => {
  const attempt = (id: string, day: string, earned: number) => ({
    id,
    finishedAt: new Date(`2026-03-${day}T09:00:00Z`),
    earned,
    outOf: 10,
    lessonSlug: null,
  });
  const scores = scoresOf([attempt("third", "03", 7), attempt("first", "01", 9), attempt("second", "02", 4)]);

  test("run from the first to the last, as shares", () => {
    expect(scores.map(({ id, share }) => [id, share])).toEqual([
      ["first", 0.9],
      ["second", 0.4],
      ["third", 0.7],
    ]);
  });

  test("an attempt is compared with the one before and the best before", () => {
    const { last, best } = comparedWith("third", scores);
    expect([last?.id, best?.id]).toEqual(["second", "first"]);
  });

  test("the first attempt has nothing to be compared with", () => {
    expect(comparedWith("first", scores)).toEqual({ last: null, best: null });
  });
});

describe("what to do next", () => {
  const right = (count: number) => masteryOf(answers(...Array.from({ length: count }, (_, index) => `f${index} 1 1`)));
  const untouched: Omit<LessonStanding, "slug"> = {
    hasQuestions: true,
    isRead: false,
    isBegun: false,
    mastery: right(0),
  };
  const practised = { ...untouched, isRead: true, isBegun: true, mastery: right(4) };
  const next = (...lessons: Omit<LessonStanding, "slug">[]) =>
    nextAction({
      openAttempt: null,
      lessons: lessons.map((lesson, index) => ({ ...lesson, slug: `lesson-${index + 1}` })),
    });

  test("a quiz that was left comes first", () => {
    const openAttempt = { id: "attempt", answered: 4, total: 10 };
    expect(nextAction({ openAttempt, lessons: [{ ...untouched, slug: "one" }] })).toEqual({
      type: "resume-quiz",
      attemptId: "attempt",
      answered: 4,
      total: 10,
    });
  });

  test("a first visit starts at the first lesson", () => {
    expect(next(untouched, untouched)).toEqual({ type: "start", lessonSlug: "lesson-1" });
  });

  test("a lesson begun is read to its end, then practised, then the next one is read", () => {
    const begun = { ...untouched, isBegun: true };
    expect(next(begun, untouched)).toEqual({ type: "read", lessonSlug: "lesson-1" });
    expect(next({ ...begun, isRead: true }, untouched)).toEqual({ type: "practise", lessonSlug: "lesson-1" });
    expect(next(practised, untouched)).toEqual({ type: "read", lessonSlug: "lesson-2" });
  });

  test("a lesson without questions needs no practice", () => {
    expect(next({ ...practised, hasQuestions: false, mastery: right(0) }, untouched)).toEqual({
      type: "read",
      lessonSlug: "lesson-2",
    });
  });

  test("with all read and practised, the weakest lesson is practised, and in the end all together", () => {
    expect(next(practised, { ...practised, mastery: right(2) })).toEqual({ type: "practise", lessonSlug: "lesson-2" });
    const solid = { ...practised, mastery: { ...right(6), level: "solid" as const } };
    expect(next(solid, solid)).toEqual({ type: "mixed-quiz" });
  });

  test("a course without lessons offers nothing", () => {
    expect(next()).toBeNull();
  });
});
