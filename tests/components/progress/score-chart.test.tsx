import { expect, test } from "vitest";
import { ScoreChart } from "@/components/progress/score-chart";
import { render } from "../render";

const score = (id: string, earned: number, outOf: number, day: number) => ({
  id,
  earned,
  outOf,
  share: earned / outOf,
  lessonSlug: null,
  finishedAt: new Date(Date.UTC(2026, 10, day, 12)),
});

test("the line of scores can be read without being seen, and quizzes of different lengths share a scale", () => {
  const html = render(<ScoreChart scores={[score("a", 3, 3, 1), score("b", 7.5, 10, 3)]} endsToday />);
  expect(html).toContain('aria-label="Scores\u202f: 3 / 3, 7,5 / 10"');
  const heights = [...html.matchAll(/cy="(\d+)"/g)].map(([, y]) => Number(y));
  expect(heights).toEqual([20, 55]);
  expect(html).toContain("1 nov.");
  expect(html).toContain("aujourd’hui · 7,5 / 10");
});

test("a single score stands at the right end, under the date of today", () => {
  const html = render(<ScoreChart scores={[score("a", 1, 2, 1)]} endsToday={false} />);
  expect(html).toContain('cx="94%" cy="90"');
  expect(html.match(/1 nov\./g)).toHaveLength(1);
});
