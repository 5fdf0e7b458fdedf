import { expect, test } from "vitest";
import type { Certainty, Graded } from "@/lib/questions/question";
import { resultOf, type ResultQuestion } from "@/lib/quizzes/result";

const answeredAt = new Date("2026-03-01T09:00:00Z");

function answered(
  position: number,
  score: number,
  certainty: Certainty | null = null,
  sectionId = "a",
): ResultQuestion {
  const verdict: Graded["verdict"] = score === 1 ? "right" : score > 0 ? "partial" : "wrong";
  const grade = { status: "graded", score, verdict } as const;
  return { position, sectionId, isFlagged: false, answer: { response: null, grade, certainty, answeredAt } };
}
const empty = (position: number, sectionId = "a"): ResultQuestion => ({
  position,
  sectionId,
  isFlagged: false,
  answer: null,
});

test("points add up in hundredths, without the dust of binary fractions", () => {
  expect(resultOf([answered(1, 0.1), answered(2, 0.2), answered(3, 0.4)]).earned).toBe(0.7);
});

test("a question left empty earns nothing, and is no mistake", () => {
  const result = resultOf([answered(1, 1), empty(2)]);
  expect(result).toMatchObject({ earned: 1, outOf: 2, mistakes: [], unanswered: [2] });
});

test("each section has its score, in the order in which it was first asked", () => {
  const result = resultOf([answered(1, 1, null, "b"), answered(2, 0.5, null, "a"), answered(3, 0, null, "b")]);
  expect(result.sections).toEqual([
    { sectionId: "b", earned: 1, outOf: 2 },
    { sectionId: "a", earned: 0.5, outOf: 1 },
  ]);
});

test("sure and wrong comes first among the mistakes", () => {
  const result = resultOf([
    answered(1, 0, "guess"),
    answered(2, 0, "fairly-sure"),
    answered(3, 0.5, "certain"),
    answered(4, 0),
  ]);
  expect(result.mistakes).toEqual([3, 2, 1, 4]);
});

test("a right guess is uncertain, a wrong guess is a mistake", () => {
  expect(resultOf([answered(1, 1, "guess"), answered(2, 0, "guess")])).toMatchObject({ uncertain: [1], mistakes: [2] });
});

test("flagged questions are listed, answered or not", () => {
  expect(resultOf([answered(1, 1), { ...empty(2), isFlagged: true }]).flagged).toEqual([2]);
});
