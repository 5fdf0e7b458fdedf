import { describe, expect, test } from "vitest";
import type { DealtQuestion, QuizMode } from "@/lib/quizzes/attempt";
import { nextStep } from "@/lib/quizzes/next-step";

const at = new Date("2026-03-01T09:00:00Z");
const right = { status: "graded", score: 1, verdict: "right" } as const;
const half = { status: "graded", score: 0.5, verdict: "partial" } as const;

/** One letter a question: `a` answered, `p` waiting for its finer part, `-` open. */
const attempt = (letters: string, mode: QuizMode, finishedAt: Date | null = null) => ({
  mode,
  finishedAt,
  questions: [...letters].map((letter, index): DealtQuestion => ({
    position: index + 1,
    questionId: `q${index + 1}`,
    version: "v1",
    seed: "s",
    optionCount: 3,
    isFlagged: false,
    pending: letter === "p" ? { response: { edtf: "1992" }, fallback: half, certainty: null } : null,
    answer: letter === "a" ? { response: { option: "0" }, grade: right, certainty: null, answeredAt: at } : null,
  })),
});

describe("in training", () => {
  test.each([
    ["---", null, { type: "ask", position: 1 }],
    ["a--", null, { type: "ask", position: 2 }],
    ["a--", 1, { type: "correction", position: 1, next: 2 }],
    ["a--", 3, { type: "ask", position: 2 }],
    ["a-a", 3, { type: "correction", position: 3, next: 2 }],
    ["ap-", null, { type: "follow-up", position: 2 }],
    ["ap-", 2, { type: "follow-up", position: 2 }],
    ["aaa", 3, { type: "correction", position: 3, next: null }],
    ["aaa", null, { type: "finish" }],
    ["a--", 99, { type: "ask", position: 2 }],
    ["a--", 0, { type: "ask", position: 2 }],
  ] as const)("%s, question %s: %o", (letters, wished, step) => {
    expect(nextStep(attempt(letters, "training"), wished)).toEqual(step);
  });

  test("what is over is corrected, and leads to the result", () => {
    expect(nextStep(attempt("a--", "training", at), 1)).toEqual({ type: "correction", position: 1, next: null });
    expect(nextStep(attempt("a--", "training", at), 2)).toEqual({ type: "finish" });
    expect(nextStep(attempt("a--", "training", at), null)).toEqual({ type: "finish" });
  });
});

describe("in an exam", () => {
  test.each([
    ["---", null, { type: "ask", position: 1 }],
    ["---", 3, { type: "ask", position: 3 }],
    ["-a-", 2, { type: "ask", position: 3 }],
    ["--a", 3, { type: "ask", position: 1 }],
    ["aaa", 2, { type: "finish" }],
  ] as const)("%s, question %s: %o, and no correction", (letters, wished, step) => {
    expect(nextStep(attempt(letters, "exam"), wished)).toEqual(step);
  });

  test("corrections open once it is handed in", () => {
    expect(nextStep(attempt("a-a", "exam", at), 3)).toEqual({ type: "correction", position: 3, next: null });
  });
});
