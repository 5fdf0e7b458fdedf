import { expect, test } from "vitest";
import { recompute } from "@/lib/review/recompute";
import { schedule } from "@/lib/review/schedule";
import { inTransaction } from "@/lib/store/client";
import { findReview, listReviewLog, listReviews, replaceReview, saveReview } from "@/lib/store/reviews";
import { publishCourse } from "@/lib/use-cases/publish-course";
import { builtCourse, without } from "../course";
import { guest, NOW, sitting } from "../stage";
import { memoryOn } from "./memory";

const DAY = 20_000;

async function remembering() {
  const { courseSlug, learnerId } = await sitting();
  const key = { learnerId, courseSlug, factId: "b/traite" };
  await inTransaction((tx) => saveReview(tx, key, memoryOn(DAY)));
  return { courseSlug, learnerId, key };
}

export function reviewsSuite(): void {
  test("a fact never answered has no memory", async () => {
    const { courseSlug, learnerId } = await sitting();
    const found = inTransaction((tx) => findReview(tx, { learnerId, courseSlug, factId: "b/traite" }));
    expect(await found).toBeNull();
    expect(await listReviews(learnerId)).toEqual([]);
  });

  test("a memory comes back to the last digit, and its log says by which algorithm", async () => {
    const { key, courseSlug, learnerId } = await remembering();
    const { state, entry } = memoryOn(DAY);
    await inTransaction(async (tx) => {
      expect(await findReview(tx, key)).toEqual(state);
      expect(await listReviewLog(tx, key)).toEqual([entry]);
    });
    expect(entry.algorithm).toMatch(/FSRS-6/);
    expect(await listReviews(learnerId, courseSlug)).toEqual([{ courseSlug, factId: "b/traite", state }]);
  });

  test("another day adds to the log; the state can be computed from it again", async () => {
    const { key } = await remembering();
    const next = schedule(memoryOn(DAY).state, "again", DAY + 5)!;
    await inTransaction((tx) => saveReview(tx, key, next));
    await inTransaction(async (tx) => {
      const log = await listReviewLog(tx, key);
      expect(log.map(({ day, rating }) => [day, rating])).toEqual([
        [DAY, "good"],
        [DAY + 5, "again"],
      ]);
      expect(recompute(log)).toEqual(await findReview(tx, key));
    });
  });

  test("two answers of one day at once move the memory once", async () => {
    const { courseSlug, learnerId } = await sitting();
    const key = { learnerId, courseSlug, factId: "b/traite" };
    await Promise.all(
      (["good", "again"] as const).map((rating) => inTransaction((tx) => saveReview(tx, key, memoryOn(DAY, rating)))),
    );
    await inTransaction(async (tx) => {
      const log = await listReviewLog(tx, key);
      expect(log).toHaveLength(1);
      expect(await findReview(tx, key)).toEqual(recompute(log));
    });
  });

  test("a state can be replaced without touching the log", async () => {
    const { key } = await remembering();
    const other = { ...memoryOn(DAY).state, stability: 12.5, dueDay: DAY + 12 };
    await inTransaction((tx) => replaceReview(tx, key, other));
    await inTransaction(async (tx) => {
      expect(await findReview(tx, key)).toEqual(other);
      expect(await listReviewLog(tx, key)).toHaveLength(1);
    });
  });

  test("a fact that is not taught any more is not reviewed, and its memory is kept", async () => {
    const { key, courseSlug, learnerId } = await remembering();
    const facts = builtCourse(courseSlug).facts.filter(({ id }) => id !== key.factId);
    await publishCourse(builtCourse(courseSlug, { facts, questions: without("b/traite/date") }), NOW);
    expect(await listReviews(learnerId)).toEqual([]);
    expect(await inTransaction((tx) => findReview(tx, key))).not.toBeNull();
  });

  test("memories are each learner's own", async () => {
    const { key } = await remembering();
    const stranger = await guest();
    expect(await inTransaction((tx) => findReview(tx, { ...key, learnerId: stranger }))).toBeNull();
    expect(await listReviews(stranger)).toEqual([]);
  });
}
