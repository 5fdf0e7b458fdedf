import { once } from "node:events";
import { expect, test } from "vitest";
import { countAnswers, listAnswers, listFinishedAttempts } from "@/lib/store/answers";
import { addAnswer, finishAttempt } from "@/lib/store/attempts";
import { db, inTransaction } from "@/lib/store/client";
import {
  anotherInstance,
  dealtTo,
  guest,
  minutesLater,
  requireAttempt,
  rightAnswer,
  sitting,
  startCommand,
} from "../stage";

const partly = {
  response: { typed: "1992" },
  grade: { status: "graded", score: 0.8, verdict: "partial" },
  certainty: null,
} as const;

const unknown = {
  response: null,
  grade: { status: "graded", score: 0, verdict: "unknown" },
  certainty: "guess",
} as const;

export function answersSuite(url: string): void {
  test("an answer comes back as it was given, 'je ne sais pas' included", async () => {
    const { learnerId, attemptId, place } = await sitting();
    await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer }));
    await inTransaction((tx) => addAnswer(tx, { ...place(2), ...unknown, answeredAt: minutesLater(1) }));
    const { questions } = await requireAttempt(attemptId, learnerId);
    expect(questions.slice(0, 3).map(({ answer }) => answer)).toEqual([
      rightAnswer,
      { ...unknown, answeredAt: minutesLater(1) },
      null,
    ]);
  });

  test("a second answer is refused and the first stays", async () => {
    const { learnerId, attemptId, place } = await sitting();
    await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer }));
    const second = inTransaction((tx) => addAnswer(tx, { ...place(1), ...partly, answeredAt: minutesLater(1) }));
    await expect(second).rejects.toMatchObject({ name: "AppError", code: "already-answered" });
    expect((await requireAttempt(attemptId, learnerId)).questions[0]?.answer).toEqual(rightAnswer);
  });

  test("of ten answers at once, from two instances, one is kept and nine are refused", async () => {
    const { attemptId, place } = await sitting();
    const other = await anotherInstance(async () => ({
      ...(await import("@/lib/store/attempts")),
      ...(await import("@/lib/store/client")),
    }));
    const answer = { ...place(1), ...rightAnswer };
    const attempts = Array.from({ length: 5 }, () => [
      inTransaction((tx) => addAnswer(tx, answer)),
      other.inTransaction((tx) => other.addAnswer(tx, answer)),
    ]);
    const ended = await Promise.allSettled(attempts.flat());
    await other.disconnect();

    const reasons = ended.map((end) => (end.status === "rejected" ? (end.reason as { code: string }).code : "kept"));
    expect(reasons.toSorted()).toEqual([...Array<string>(9).fill("already-answered"), "kept"]);
    expect(await db.answer.count({ where: { attemptId } })).toBe(1);
  });

  test("an answer is there after the process that kept it was killed", async () => {
    const { learnerId, attemptId } = await sitting();
    const child = startCommand("tests/store/answer-and-wait.ts", { DATABASE_URL: url }, attemptId, learnerId);
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    expect(await once(child, "close")).toEqual([null, "SIGKILL"]);
    expect((await requireAttempt(attemptId, learnerId)).questions[0]?.answer).toEqual(rightAnswer);
  });

  test("a learner's answers are listed oldest first, each with what it was about", async () => {
    const { courseSlug, learnerId, attemptId, place } = await sitting();
    await inTransaction((tx) => addAnswer(tx, { ...place(3), ...partly, answeredAt: minutesLater(1) }));
    await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer, answeredAt: minutesLater(2) }));
    expect(await listAnswers(learnerId, courseSlug)).toEqual([
      {
        attemptId,
        position: 3,
        questionId: "b/lisbonne/typed",
        factId: "b/lisbonne",
        sectionId: "b/suite",
        lessonSlug: "suite",
        kind: "typed",
        difficulty: 3,
        score: 0.8,
        verdict: "partial",
        certainty: null,
        answeredAt: minutesLater(1),
      },
      {
        attemptId,
        position: 1,
        questionId: "a/lisbonne/date",
        factId: "a/lisbonne",
        sectionId: "a/origines",
        lessonSlug: "origines",
        kind: "date",
        difficulty: 1,
        score: 1,
        verdict: "right",
        certainty: "certain",
        answeredAt: minutesLater(2),
      },
    ]);
    expect(await listAnswers(await guest(), courseSlug)).toEqual([]);
    expect(await countAnswers(learnerId)).toBe(2);
  });

  test("a finished attempt counts its points over all questions dealt; an open one is not listed", async () => {
    const { courseSlug, learnerId, attemptId, place } = await sitting();
    await dealtTo(learnerId, courseSlug);
    await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer }));
    await inTransaction((tx) => addAnswer(tx, { ...place(2), ...partly, answeredAt: minutesLater(1) }));
    await inTransaction((tx) => finishAttempt(tx, attemptId, learnerId, minutesLater(3)));
    const [finished, ...others] = await listFinishedAttempts(learnerId, courseSlug);
    expect(finished).toMatchObject({
      id: attemptId,
      earned: 1.8,
      outOf: 4,
      finishedAt: minutesLater(3),
      lessonSlug: null,
    });
    expect(others).toEqual([]);
    expect(await listFinishedAttempts(learnerId)).toEqual([finished]);
    expect(await listFinishedAttempts(learnerId, "un-autre-cours")).toEqual([]);
  });
}
