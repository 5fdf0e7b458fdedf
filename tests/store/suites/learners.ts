import { expect, test } from "vitest";
import { listAnswers } from "@/lib/store/answers";
import { addAnswer } from "@/lib/store/attempts";
import { inTransaction } from "@/lib/store/client";
import { absorbGuest, claimLearner, createLearner, findLearner, findLearnerIdOf } from "@/lib/store/learners";
import { findReading, saveReading } from "@/lib/store/reading";
import { findReview, listReviewLog, saveReview } from "@/lib/store/reviews";
import { changeSettings, createUser } from "@/lib/store/users";
import { dealtTo, fresh, guest, minutesLater, NOW, requireAttempt, rightAnswer, sitting } from "../stage";
import { memoryOn } from "./memory";

const account = () =>
  inTransaction((tx) => createUser(tx, { email: `${fresh("lea")}@exemple.fr`, passwordHash: null, now: NOW }));

export function learnersSuite(): void {
  test("a guest is a learner without a user", async () => {
    const id = await guest();
    expect(await findLearner(id)).toEqual({
      id,
      userId: null,
      isGuest: true,
      email: null,
      settings: { timeZone: "Europe/Paris", weeklyGoal: 3, retention: 0.9 },
    });
    expect(await findLearner("personne")).toBeNull();
  });

  test("a guest who signs up keeps everything, in place", async () => {
    const { courseSlug, learnerId, place } = await sitting();
    await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer }));
    const userId = await account();
    expect(await inTransaction((tx) => claimLearner(tx, learnerId, userId))).toBe(true);

    expect(await findLearnerIdOf(userId)).toBe(learnerId);
    expect(await findLearner(learnerId)).toMatchObject({ isGuest: false, userId });
    expect(await listAnswers(learnerId, courseSlug)).toHaveLength(1);
  });

  test("an account's learner cannot be claimed by another account", async () => {
    const [learnerId, owner, thief] = [await guest(), await account(), await account()];
    await inTransaction((tx) => claimLearner(tx, learnerId, owner));
    expect(await inTransaction((tx) => claimLearner(tx, learnerId, thief))).toBe(false);
    expect(await findLearnerIdOf(thief)).toBeNull();
  });

  test("an account's settings are its learner's", async () => {
    const userId = await account();
    const learnerId = await inTransaction((tx) => createLearner(tx, { userId, now: NOW }));
    await inTransaction((tx) => changeSettings(tx, userId, { timeZone: "Asia/Almaty", weeklyGoal: 5 }));
    expect((await findLearner(learnerId))?.settings).toEqual({
      timeZone: "Asia/Almaty",
      weeklyGoal: 5,
      retention: 0.9,
    });
  });

  test("reading is kept by lesson, the latest first; what was read stays read", async () => {
    const { courseSlug, learnerId } = await sitting();
    const read = (lessonSlug: string, blockId: string, readSectionIds: string[], now: Date) =>
      inTransaction((tx) => saveReading(tx, { learnerId, courseSlug, lessonSlug, blockId, readSectionIds, now }));
    await read("origines", "a/origines/1", ["a/origines"], NOW);
    await read("suite", "b/suite/1", [], minutesLater(1));
    await read("origines", "a/essor/1", ["a/origines", "a/essor", "a/essor"], minutesLater(2));
    expect(await findReading(learnerId, courseSlug)).toEqual({
      positions: [
        { lessonSlug: "origines", blockId: "a/essor/1", updatedAt: minutesLater(2) },
        { lessonSlug: "suite", blockId: "b/suite/1", updatedAt: minutesLater(1) },
      ],
      readSectionIds: ["a/origines", "a/essor"],
    });
    expect(await findReading(await guest(), courseSlug)).toEqual({ positions: [], readSectionIds: [] });
  });

  test("a guest's work can be added to an account that has its own", async () => {
    const { courseSlug, learnerId: own, place } = await sitting();
    await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer }));
    const userId = await account();
    await inTransaction((tx) => claimLearner(tx, own, userId));
    const brought = await guest();
    const attemptId = await dealtTo(brought, courseSlug);
    await inTransaction((tx) =>
      addAnswer(tx, { attemptId, learnerId: brought, position: 2, ...rightAnswer, answeredAt: minutesLater(1) }),
    );
    const memory = (learnerId: string, factId: string, day: number) =>
      inTransaction((tx) => saveReview(tx, { learnerId, courseSlug, factId }, memoryOn(day)));
    await memory(own, "a/membre", 20_000);
    await memory(brought, "a/membre", 20_003);
    await memory(brought, "b/traite", 20_003);
    const read = (learnerId: string, blockId: string, now: Date) =>
      inTransaction((tx) =>
        saveReading(tx, { learnerId, courseSlug, lessonSlug: "suite", blockId, readSectionIds: ["b/suite"], now }),
      );
    await read(own, "b/suite/1", NOW);
    await read(brought, "b/suite/2", minutesLater(1));

    const shared = await inTransaction((tx) => absorbGuest(tx, brought, own));
    expect(shared).toEqual([{ courseSlug, factId: "a/membre" }]);
    expect((await listAnswers(own, courseSlug)).map(({ questionId }) => questionId)).toEqual([
      "a/lisbonne/date",
      "a/membre/cloze",
    ]);
    expect(await requireAttempt(attemptId, own)).toMatchObject({ id: attemptId });
    expect(await findReading(own, courseSlug)).toEqual({
      positions: [{ lessonSlug: "suite", blockId: "b/suite/2", updatedAt: minutesLater(1) }],
      readSectionIds: ["b/suite"],
    });
    await inTransaction(async (tx) => {
      const log = await listReviewLog(tx, { learnerId: own, courseSlug, factId: "a/membre" });
      expect(log.map(({ day }) => day)).toEqual([20_000, 20_003]);
      expect(await findReview(tx, { learnerId: own, courseSlug, factId: "b/traite" })).toMatchObject({
        lastDay: 20_003,
      });
    });
    expect(await findLearner(brought)).toBeNull();
  });

  test("an account's learner is nobody's guest: it cannot be absorbed", async () => {
    const [learnerId, other, userId] = [await guest(), await guest(), await account()];
    await inTransaction((tx) => claimLearner(tx, learnerId, userId));
    expect(await inTransaction((tx) => absorbGuest(tx, learnerId, other))).toBeNull();
    expect(await findLearner(learnerId)).toMatchObject({ userId });
  });
}
