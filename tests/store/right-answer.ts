/** A right answer, to give at any place. */
export const rightAnswer = {
  response: { option: 1 },
  grade: { status: "graded", score: 1, verdict: "right" },
  certainty: "certain",
  answeredAt: new Date("2026-03-01T09:00:00.000Z"),
} as const;
