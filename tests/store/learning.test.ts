import { beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./use-cases/database";

await openDatabase();
const { playableCourse, retire } = await import("./use-cases/playable-course");
const { guest, minutesLater, NOW } = await import("./stage");
const { readCourseState } = await import("@/lib/use-cases/read-course-state");
const { readLessonState } = await import("@/lib/use-cases/read-lesson-state");
const { readProgress } = await import("@/lib/use-cases/read-progress");
const { saveReading } = await import("@/lib/use-cases/save-reading");
const { startQuiz } = await import("@/lib/use-cases/start-quiz");
const { submitAnswer } = await import("@/lib/use-cases/submit-answer");

let courseSlug = "";
let learnerId = "";
beforeEach(async () => {
  courseSlug = await playableCourse();
  learnerId = await guest();
});

const read = (lessonSlug: string, blockId: string, readSectionIds: string[], minutes = 0) =>
  saveReading({ learnerId, courseSlug, lessonSlug, blockId, readSectionIds, now: minutesLater(minutes) });

/** Starts a quiz on some facts and answers its first questions: "2" is right, "3" is wrong. */
async function quiz(factIds: string[], ...options: string[]) {
  const wish = { learnerId, courseSlug, scope: { factIds }, size: "all", ease: "mixed", mode: "training" } as const;
  const { attemptId } = await startQuiz({ ...wish, onlyMistakes: false, now: NOW, seed: "s" });
  for (const [index, option] of options.entries()) {
    const raw = { response: [option] };
    await submitAnswer({ learnerId, attemptId, position: index + 1, raw, certainty: null, now: minutesLater(index) });
  }
  return attemptId;
}

describe("a course, as a learner has it", () => {
  test("is all to be discovered on a first visit, and starts at its first lesson", async () => {
    const state = await readCourseState(null, courseSlug);
    expect(state).toMatchObject({
      answers: 0,
      mastery: { level: "new" },
      position: null,
      next: { type: "start", lessonSlug: "origines" },
    });
    expect(Object.values(state.sections).map(({ level }) => level)).toEqual(["new", "new", "new"]);
  });

  test("goes on where it was left: reading, then practice, then the quiz that was begun", async () => {
    await read("origines", "a/origines/1", ["a/origines"]);
    expect(await readCourseState(learnerId, courseSlug)).toMatchObject({
      position: { lessonSlug: "origines", blockId: "a/origines/1" },
      lessons: { origines: { isRead: false, readSections: 1, sections: 2 } },
      sections: { "a/origines": { level: "seen" }, "a/essor": { level: "new" } },
      next: { type: "read", lessonSlug: "origines" },
    });
    await read("origines", "a/essor/1", ["a/essor"], 1);
    expect((await readCourseState(learnerId, courseSlug)).next).toEqual({ type: "practise", lessonSlug: "origines" });
    const attemptId = await quiz(["a/membre", "b/traite"], "2");
    expect((await readCourseState(learnerId, courseSlug)).next).toEqual({
      type: "resume-quiz",
      attemptId,
      answered: 1,
      total: 2,
    });
  });

  test("is plain JSON: what the browser gets is what was read", async () => {
    await quiz(["a/membre"], "2");
    const state = await readCourseState(learnerId, courseSlug);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test("that does not exist is not found", async () => {
    await expect(readCourseState(learnerId, "no-such")).rejects.toMatchObject({ code: "not-found" });
    await expect(readProgress(learnerId, "no-such", NOW)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a lesson, as a learner has it", () => {
  test("marks each sentence with its last answer, and only this lesson's", async () => {
    await quiz(["a/membre"], "3");
    await quiz(["b/traite"], "2");
    expect(await readLessonState(learnerId, courseSlug, "origines")).toMatchObject({
      sentences: { "a/s2": "wrong" },
      mastery: { level: "seen", answers: 1, estimate: 0 },
    });
  });

  test("keeps the last position, and what was read stays read", async () => {
    await read("origines", "a/essor/1", ["a/origines", "a/essor"]);
    await read("origines", "a/origines/1", [], 5);
    expect(await readLessonState(learnerId, courseSlug, "origines")).toMatchObject({
      blockId: "a/origines/1",
      readSectionIds: expect.arrayContaining(["a/origines", "a/essor"]) as string[],
    });
  });

  test("keeps no section or block that it does not have", async () => {
    await read("origines", "a/essor/1", ["b/suite", "invented"]);
    expect((await readLessonState(learnerId, courseSlug, "origines")).readSectionIds).toEqual([]);
    await expect(read("origines", "b/suite/1", [])).rejects.toMatchObject({ code: "invalid-input" });
    await expect(read("no-such", "a/essor/1", [])).rejects.toMatchObject({ code: "not-found" });
  });

  test("is empty for a first visit", async () => {
    expect(await readLessonState(null, courseSlug, "origines")).toMatchObject({ blockId: null, sentences: {} });
  });
});

describe("progress", () => {
  test("is folded from answers: scores, days, weak facts, what is due", async () => {
    await quiz(["a/membre", "b/traite"], "3", "2");
    const progress = await readProgress(learnerId, courseSlug, NOW);
    expect(progress).toMatchObject({
      answers: 2,
      today: 20513,
      scores: [{ earned: 1, outOf: 2, share: 0.5 }],
      activity: [{ day: 20513, answers: 2 }],
      due: { facts: 0, nextDay: 20514 },
      openAttempt: null,
    });
    expect(progress.weakest).toHaveLength(1);
    expect(progress.weakest[0]).toMatchObject({ answers: 1, estimate: 0 });
  });

  test("a day later the missed fact is due", async () => {
    await quiz(["a/membre", "b/traite"], "3", "2");
    const tomorrow = new Date(NOW.getTime() + 86_400_000);
    expect((await readProgress(learnerId, courseSlug, tomorrow)).due.facts).toBe(1);
  });

  test("retiring a question changes no old score and loses no answer", async () => {
    await quiz(["a/membre", "b/traite"], "3", "3");
    const before = await readProgress(learnerId, courseSlug, NOW);
    await retire(courseSlug, "b/traite/date");
    const after = await readProgress(learnerId, courseSlug, NOW);
    expect(after.scores).toEqual(before.scores);
    expect(after.answers).toBe(2);
  });
});
