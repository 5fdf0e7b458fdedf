import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listDue, nextDueDay } from "@/lib/review/due";
import { recompute } from "@/lib/review/recompute";
import {
  ratingOf,
  recallOn,
  schedule,
  type ReviewEntry,
  type ReviewRating,
  type ReviewState,
} from "@/lib/review/schedule";

const MONDAY = 20_000;

/** The state after some ratings, each on the day on which the fact came back. */
function after(...ratings: ReviewRating[]): ReviewState {
  let state: ReviewState | null = null;
  for (const rating of ratings) {
    const planned = schedule(state, rating, state?.dueDay ?? MONDAY);
    if (planned) state = planned.state;
  }
  if (!state) throw new Error("no rating given");
  return state;
}

describe("what an answer says of memory", () => {
  const right = { status: "graded", score: 1, verdict: "right" } as const;
  const partial = { status: "graded", score: 0.8, verdict: "partial" } as const;
  const unknown = { status: "graded", score: 0, verdict: "unknown" } as const;

  test.each([
    [right, null, "good"],
    [right, "certain", "good"],
    [right, "fairly-sure", "good"],
    [right, "guess", "hard"],
    [partial, "certain", "again"],
    [unknown, null, "again"],
  ] as const)("%o declared %s is %s", (grade, certainty, rating) => {
    expect(ratingOf(grade, certainty)).toBe(rating);
  });
});

describe("when a fact comes back", () => {
  test.each([
    { ratings: ["again"], days: 1 },
    { ratings: ["hard"], days: 1 },
    { ratings: ["good"], days: 2 },
    { ratings: ["good", "good"], days: 11 },
    { ratings: ["good", "good", "good"], days: 46 },
    { ratings: ["good", "good", "good", "again"], days: 3 },
  ] as const)("after $ratings it rests $days days", ({ ratings, days }) => {
    const { dueDay, lastDay } = after(...ratings);
    expect(dueDay - lastDay).toBe(days);
  });

  test("a higher retention brings it back sooner", () => {
    const before = after("good", "good");
    const days = [0.8, 0.9, 0.95].map((retention) => schedule(before, "good", before.dueDay, retention)!.state.dueDay);
    expect(days.map((day) => day - before.dueDay)).toEqual([153, 46, 19]);
  });

  test("only the first answer of a day moves it", () => {
    const { state } = schedule(null, "good", MONDAY)!;
    expect(schedule(state, "again", MONDAY)).toBeNull();
  });

  test("a journey to the west, where it is yesterday again, moves nothing", () => {
    const { state } = schedule(null, "good", MONDAY)!;
    expect(schedule(state, "again", MONDAY - 1)).toBeNull();
  });

  test("a miss of something known is a lapse, a first miss is not", () => {
    expect(after("again")).toMatchObject({ reviews: 1, lapses: 0 });
    expect(after("good", "again")).toMatchObject({ reviews: 2, lapses: 1 });
  });

  test("no chance is drawn: the same answers always give the same plan", () => {
    expect(after("good", "good", "hard", "good")).toEqual(after("good", "good", "hard", "good"));
  });

  test("the log names the formula", () => {
    expect(schedule(null, "good", MONDAY)!.entry.algorithm).toMatch(/^v5\.\d+\.\d+ using FSRS-6\.0$/);
  });
});

test("recall falls to the wanted 90 % after as many days as memory is stable", () => {
  const state = { ...after("good"), stability: 10 };
  expect(recallOn(state, state.lastDay)).toBe(1);
  expect(recallOn(state, state.lastDay + 10)).toBeCloseTo(0.9, 6);
});

test("the state is a fold over the log, in whatever order the log is read", () => {
  const rating = fc.constantFrom<ReviewRating>("again", "hard", "good");
  const answers = fc.array(fc.record({ rating, wait: fc.nat(60) }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(answers, (given) => {
      let state: ReviewState | null = null;
      const log: ReviewEntry[] = [];
      let day = MONDAY;
      for (const { rating, wait } of given) {
        day += wait;
        const planned = schedule(state, rating, day);
        if (!planned) continue;
        state = planned.state;
        log.unshift(planned.entry);
      }
      expect(recompute(log)).toEqual(state);
    }),
  );
});

test("an empty log leaves no memory", () => {
  expect(recompute([])).toBeNull();
});

describe("what is due", () => {
  const review = (factId: string, dueDay: number) => ({ factId, state: { ...after("good"), dueDay } });
  const reviews = [review("b", MONDAY), review("later", MONDAY + 1), review("a", MONDAY), review("old", MONDAY - 9)];

  test("the longest wait comes first, and tomorrow is not yet due", () => {
    expect(listDue(reviews, MONDAY).map(({ factId }) => factId)).toEqual(["old", "a", "b"]);
  });

  test("the next day is today while something waits", () => {
    expect(nextDueDay(reviews, MONDAY)).toBe(MONDAY);
    expect(nextDueDay([review("later", MONDAY + 1)], MONDAY)).toBe(MONDAY + 1);
    expect(nextDueDay([], MONDAY)).toBeNull();
  });
});
