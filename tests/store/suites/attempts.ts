import { expect, test } from "vitest";
import {
  addAnswer,
  createAttempt,
  findAttempt,
  findOpenAttempt,
  finishAttempt,
  setFlag,
  setPending,
} from "@/lib/store/attempts";
import { db, inTransaction, type Tx } from "@/lib/store/client";
import { saveReport } from "@/lib/store/reports";
import { guest, minutesLater, NOW, publishedCourse, requireAttempt, rightAnswer, sitting } from "../stage";

const pending = {
  response: { typed: "1992" },
  fallback: { status: "graded", score: 0.5, verdict: "partial" },
  certainty: "fairly-sure",
} as const;

export function attemptsSuite(): void {
  test("an attempt comes back as it was dealt: same order, same seeds, nothing answered", async () => {
    const { courseSlug, learnerId, attemptId } = await sitting();
    const attempt = await requireAttempt(attemptId, learnerId);
    expect(attempt).toMatchObject({ id: attemptId, courseSlug, lessonSlug: null, mode: "training", startedAt: NOW });
    expect(attempt.finishedAt).toBeNull();
    expect(attempt.questions.map(({ position, questionId, seed }) => [position, questionId, seed])).toEqual([
      [1, "a/lisbonne/date", "seed 1"],
      [2, "a/membre/cloze", "seed 2"],
      [3, "b/lisbonne/typed", "seed 3"],
      [4, "b/traite/date", "seed 4"],
    ]);
    expect(attempt.questions.map(({ answer, pending, isFlagged }) => ({ answer, pending, isFlagged }))).toEqual(
      Array(4).fill({ answer: null, pending: null, isFlagged: false }),
    );
  });

  test("a dealt question has its content, its proof and its place in the course", async () => {
    const { learnerId, attemptId } = await sitting();
    const [, , third] = (await requireAttempt(attemptId, learnerId)).questions;
    expect(third).toMatchObject({
      question: {
        id: "b/lisbonne/typed",
        kind: "typed",
        factId: "b/lisbonne",
        sectionId: "b/suite",
        documentSlug: "b",
        difficulty: 3,
        content: { stem: "Question b/lisbonne/typed ?", options: ["1991", "1992", "1993"], key: 1 },
        evidence: { sentenceId: "b/s1", quote: "en 1992", after: "." },
        reasons: ["dated-list"],
      },
      section: { id: "b/suite", title: "La suite" },
      lesson: { number: 2, slug: "suite", title: "La suite" },
      document: { letter: "B", slug: "b", title: "Document b", licence: "CC0" },
    });
  });

  test("a whole quiz is dealt or none of it", async () => {
    const [courseSlug, learnerId] = [await publishedCourse(), await guest()];
    const questions = [
      { questionId: "a/lisbonne/date", version: "v1", seed: "1", optionCount: 3 },
      { questionId: "a/lisbonne/date", version: "never published", seed: "2", optionCount: 4 },
    ];
    const fields = { learnerId, courseSlug, lessonSlug: null, mode: "training", questions, now: NOW } as const;
    await expect(inTransaction((tx) => createAttempt(tx, fields))).rejects.toThrow();
    expect(await db.attempt.count({ where: { learnerId } })).toBe(0);
  });

  test("someone else's attempt is absent, and cannot be written to", async () => {
    const { attemptId } = await sitting();
    const stranger = await guest();
    const place = { attemptId, learnerId: stranger, position: 1 };
    expect(await findAttempt(attemptId, stranger)).toBeNull();
    const writes: ((tx: Tx) => Promise<void>)[] = [
      (tx) => addAnswer(tx, { ...place, ...rightAnswer }),
      (tx) => setFlag(tx, place, true),
      (tx) => setPending(tx, place, pending),
      (tx) => finishAttempt(tx, attemptId, stranger, NOW),
      (tx) => saveReport(tx, { ...place, reason: "autre", now: NOW }),
    ];
    for (const write of writes) await expect(inTransaction(write)).rejects.toMatchObject({ code: "not-found" });
    expect(await db.answer.count({ where: { attemptId } })).toBe(0);
  });

  test("a question that was not dealt cannot be answered", async () => {
    const { place } = await sitting();
    const write = inTransaction((tx) => addAnswer(tx, { ...place(5), ...rightAnswer }));
    await expect(write).rejects.toMatchObject({ code: "not-found" });
  });

  test("a follow-up waits until it is answered", async () => {
    const { learnerId, attemptId, place } = await sitting();
    await inTransaction((tx) => setPending(tx, place(3), pending));
    const waiting = await requireAttempt(attemptId, learnerId);
    expect(waiting.questions[2]?.pending).toEqual(pending);
    expect(waiting.questions[2]?.answer).toBeNull();

    await inTransaction((tx) => addAnswer(tx, { ...place(3), ...rightAnswer, response: { typed: "mai 1992" } }));
    const answered = await requireAttempt(attemptId, learnerId);
    expect(answered.questions[2]?.pending).toBeNull();
    expect(answered.questions[2]?.answer?.response).toEqual({ typed: "mai 1992" });
  });

  test("a flag can be set and taken off", async () => {
    const { learnerId, attemptId, place } = await sitting();
    const flags = async () => (await requireAttempt(attemptId, learnerId)).questions.map(({ isFlagged }) => isFlagged);
    await inTransaction((tx) => setFlag(tx, place(2), true));
    expect(await flags()).toEqual([false, true, false, false]);
    await inTransaction((tx) => setFlag(tx, place(2), false));
    expect(await flags()).toEqual([false, false, false, false]);
  });

  test("finishing twice keeps the first end", async () => {
    const { learnerId, attemptId } = await sitting();
    await inTransaction((tx) => finishAttempt(tx, attemptId, learnerId, minutesLater(5)));
    await inTransaction((tx) => finishAttempt(tx, attemptId, learnerId, minutesLater(9)));
    expect((await requireAttempt(attemptId, learnerId)).finishedAt).toEqual(minutesLater(5));
  });

  test("the attempt to resume is the latest that is not finished", async () => {
    const { courseSlug, learnerId, attemptId, place } = await sitting();
    await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer }));
    expect(await findOpenAttempt(learnerId, courseSlug)).toEqual({
      id: attemptId,
      lessonSlug: null,
      startedAt: NOW,
      answered: 1,
      total: 4,
    });
    await inTransaction((tx) => finishAttempt(tx, attemptId, learnerId, NOW));
    expect(await findOpenAttempt(learnerId, courseSlug)).toBeNull();
  });

  test("a report is kept once for a place, with the last reason", async () => {
    const { attemptId, place } = await sitting();
    for (const reason of ["ambigu", "faux"]) {
      await inTransaction((tx) => saveReport(tx, { ...place(1), reason, now: NOW }));
    }
    expect(await db.report.findMany({ where: { attemptId } })).toMatchObject([
      { questionId: "a/lisbonne/date", version: "v1", reason: "faux" },
    ]);
  });
}
