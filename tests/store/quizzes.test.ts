import { beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "./use-cases/database";

await openDatabase();
const { playableCourse, playableQuestions, retire, typed, DOES_NOT_KNOW } = await import("./use-cases/playable-course");
const { guest, minutesLater, NOW, requireAttempt } = await import("./stage");
const { openDealt } = await import("@/lib/quizzes/open-dealt");
const { startQuiz } = await import("@/lib/use-cases/start-quiz");
const { redoMistakes } = await import("@/lib/use-cases/redo-mistakes");
const { submitAnswer } = await import("@/lib/use-cases/submit-answer");
const { finishAttempt } = await import("@/lib/use-cases/finish-attempt");
const { flagQuestion } = await import("@/lib/use-cases/flag-question");
const { reportQuestion } = await import("@/lib/use-cases/report-question");
const { readResult } = await import("@/lib/use-cases/read-result");
const { listAnswers, listFinishedAttempts } = await import("@/lib/store/answers");
const { listReviewLog } = await import("@/lib/store/reviews");
const { db, inTransaction } = await import("@/lib/store/client");

type Wish = Parameters<typeof startQuiz>[0];

let courseSlug = "";
beforeAll(async () => {
  courseSlug = await playableCourse();
});

const RIGHT_OPTION = "2";
const WRONG_OPTION = "3";
const right = { status: "graded", score: 1, verdict: "right" };

/** A quiz on the whole course for a learner of its own, with what may be done in it. */
async function sitting(more: Partial<Wish> = {}) {
  const learnerId = await guest();
  const wish: Wish = {
    learnerId,
    courseSlug,
    scope: {},
    size: "all",
    ease: "mixed",
    mode: "training",
    onlyMistakes: false,
    now: NOW,
    seed: "seed",
    ...more,
  };
  const { attemptId } = await startQuiz(wish);
  const { questions } = await requireAttempt(attemptId, learnerId);
  const typedAt = questions.find(({ question }) => question.kind === "date-typed")?.position ?? 0;
  const choices = questions.filter(({ question }) => question.kind === "date-choice").map(({ position }) => position);
  const answer = (position: number, raw: Parameters<typeof submitAnswer>[0]["raw"], minutes = 1) =>
    submitAnswer({ learnerId, attemptId, position, raw, certainty: null, now: minutesLater(minutes) });
  return { learnerId, attemptId, questions, typedAt, choices, answer, wish };
}

/** A quiz on the typed date alone. */
const typedSitting = (mode: Wish["mode"] = "training") => sitting({ scope: { factIds: ["b/lisbonne"] }, mode });

const logOf = (learnerId: string, factId: string) => listReviewLog(db, { learnerId, courseSlug, factId });

describe("starting a quiz", () => {
  test("asks each event once, though two documents tell it", async () => {
    const { questions } = await sitting();
    const lisbon = questions.filter(({ question }) => question.factId.endsWith("/lisbonne"));
    expect([questions.length, lisbon.length]).toEqual([3, 1]);
  });

  test("keeps order and seeds: what is read again is the same", async () => {
    const { attemptId, learnerId, questions } = await sitting();
    expect((await requireAttempt(attemptId, learnerId)).questions).toEqual(questions);
    expect(new Set(questions.map(({ seed }) => seed)).size).toBe(3);
  });

  test("shows three options of four until a fact was answered rightly, then all; the result shows what was shown", async () => {
    const slug = await playableCourse(playableQuestions(["1991", "1992", "1993", "1994"]));
    const first = await sitting({ courseSlug: slug, scope: { factIds: ["b/traite"] } });
    const [dealt] = first.questions;
    expect(dealt?.optionCount).toBe(3);
    const { control } = openDealt(dealt!).show(dealt!.seed);
    const shown = control.type === "choice" ? control.options : [];
    expect(shown).toHaveLength(3);

    expect((await first.answer(1, { response: ["4"] })).grade).toEqual({ status: "unreadable" });
    const key = shown.find(({ label }) => label === "1992")!;
    expect((await first.answer(1, { response: [key.id] })).grade).toEqual(right);
    const result = await readResult(first.attemptId, first.learnerId);
    expect(result?.items[0]?.reveal?.options.map(({ label }) => label)).toEqual(shown.map(({ label }) => label));

    const { attemptId } = await startQuiz({ ...first.wish, learnerId: first.learnerId, now: minutesLater(5) });
    const [again] = (await requireAttempt(attemptId, first.learnerId)).questions;
    expect(again?.optionCount).toBe(4);
    const { control: known } = openDealt(again!).show(again!.seed);
    expect(known.type === "choice" && known.options).toHaveLength(4);
  });

  test("an attempt of before options were counted shows all of them", async () => {
    const slug = await playableCourse(playableQuestions(["1991", "1992", "1993", "1994"]));
    const { attemptId, learnerId } = await sitting({ courseSlug: slug, scope: { factIds: ["b/traite"] } });
    await inTransaction((tx) => tx.attemptQuestion.updateMany({ where: { attemptId }, data: { optionCount: null } }));
    const [dealt] = (await requireAttempt(attemptId, learnerId)).questions;
    const { control } = openDealt(dealt!).show(dealt!.seed);
    expect(control.type === "choice" && control.options).toHaveLength(4);
  });

  test("keeps what questions tell, and never asks two that tell the same", async () => {
    const shared = playableQuestions(["1991", "1992", "1993"]).map((question) => ({ ...question, tells: ["event x"] }));
    const { questions } = await sitting({ courseSlug: await playableCourse(shared) });
    expect(questions.map(({ question }) => question.tells)).toEqual([["event x"]]);
  });

  test("keeps to the lesson, and to the kinds that were chosen", async () => {
    const { questions } = await sitting({ scope: { lessonSlug: "origines" } });
    expect(questions.map(({ lesson }) => lesson.slug)).toEqual(["origines", "origines"]);
    const { questions: onlyTyped } = await sitting({ kinds: ["date-typed"] });
    expect(onlyTyped.map(({ question }) => question.kind)).toEqual(["date-typed"]);
  });

  test("with nothing to ask says so, an unknown course included", async () => {
    await expect(sitting({ scope: { sentenceId: "no such" } })).rejects.toMatchObject({ code: "nothing-to-ask" });
    await expect(sitting({ courseSlug: "no-such-course" })).rejects.toMatchObject({ code: "nothing-to-ask" });
    await expect(sitting({ onlyMistakes: true })).rejects.toMatchObject({ code: "nothing-to-ask" });
  });

  test("on mistakes only, asks what was last missed", async () => {
    const { answer, choices, wish, questions } = await sitting();
    await answer(choices[0]!, { response: [WRONG_OPTION] });
    await answer(choices[1]!, { response: [RIGHT_OPTION] });
    const { attemptId } = await startQuiz({ ...wish, onlyMistakes: true });
    const again = await requireAttempt(attemptId, wish.learnerId);
    expect(again.questions.map(({ question }) => question.factId)).toEqual([
      questions[choices[0]! - 1]?.question.factId,
    ]);
  });
});

describe("answering", () => {
  test("keeps answer, memory and log together", async () => {
    const { learnerId, answer, choices, questions } = await sitting();
    expect(await answer(choices[0]!, { response: [RIGHT_OPTION] })).toEqual({ grade: right, isRepeat: false });
    const [kept] = await listAnswers(learnerId, courseSlug);
    expect(kept).toMatchObject({ score: 1, verdict: "right", certainty: null, answeredAt: minutesLater(1) });
    // 1 March 2026 is day 20513 since 1970.
    expect(await logOf(learnerId, questions[choices[0]! - 1]!.question.factId)).toMatchObject([
      { rating: "good", day: 20513, dueDay: 20515, retention: 0.9 },
    ]);
  });

  test("a second answer gives back the first grade and changes nothing", async () => {
    const { learnerId, answer, choices } = await sitting();
    await answer(choices[0]!, { response: [RIGHT_OPTION] });
    expect(await answer(choices[0]!, { response: [WRONG_OPTION] }, 2)).toEqual({ grade: right, isRepeat: true });
    expect(await listAnswers(learnerId, courseSlug)).toHaveLength(1);
  });

  test("of two answers at once one counts, and both are told the same grade", async () => {
    const { learnerId, answer, choices } = await sitting();
    const both = await Promise.all([
      answer(choices[0]!, { response: [RIGHT_OPTION] }),
      answer(choices[0]!, { response: [WRONG_OPTION] }),
    ]);
    const [kept] = await listAnswers(learnerId, courseSlug);
    expect(both.map(({ isRepeat }) => isRepeat).toSorted()).toEqual([false, true]);
    expect(both.map(({ grade }) => "score" in grade && grade.score)).toEqual([kept?.score, kept?.score]);
  });

  test("an empty or unreadable answer is not kept", async () => {
    const { learnerId, answer, typedAt } = await typedSitting();
    expect((await answer(typedAt, {})).grade).toEqual({ status: "unanswered" });
    expect((await answer(typedAt, typed("le 45 mars"))).grade).toEqual({ status: "unreadable" });
    expect(await listAnswers(learnerId, courseSlug)).toEqual([]);
  });

  test("'je ne sais pas' is kept, and is a miss", async () => {
    const { learnerId, answer, typedAt } = await typedSitting();
    expect((await answer(typedAt, DOES_NOT_KNOW)).grade).toEqual({ status: "graded", score: 0, verdict: "unknown" });
    expect(await logOf(learnerId, "b/lisbonne")).toMatchObject([{ rating: "again" }]);
  });

  test("a right answer declared a guess is remembered as hard", async () => {
    const { learnerId, attemptId, typedAt } = await typedSitting();
    const place = { learnerId, attemptId, position: typedAt };
    await submitAnswer({ ...place, raw: typed("23 mai 1992"), certainty: "guess", now: NOW });
    expect(await logOf(learnerId, "b/lisbonne")).toMatchObject([{ rating: "hard" }]);
  });

  test("only the first answer of a day moves memory", async () => {
    const { learnerId, answer, typedAt, wish } = await typedSitting();
    await answer(typedAt, typed("1850"));
    const { attemptId } = await startQuiz({ ...wish, now: minutesLater(5) });
    const again = { learnerId, attemptId, position: 1, raw: typed("23 mai 1992"), certainty: null };
    await submitAnswer({ ...again, now: minutesLater(6) });
    expect(await logOf(learnerId, "b/lisbonne")).toMatchObject([{ rating: "again", day: 20513 }]);
    expect(await listAnswers(learnerId, courseSlug)).toHaveLength(2);
  });

  test("someone else's attempt is not there", async () => {
    const { attemptId, choices } = await sitting();
    const stranger = await guest();
    const theirs = { learnerId: stranger, attemptId, position: choices[0]!, raw: typed("1992"), certainty: null };
    await expect(submitAnswer({ ...theirs, now: NOW })).rejects.toMatchObject({ code: "not-found" });
    await expect(finishAttempt({ learnerId: stranger, attemptId, now: NOW })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(redoMistakes({ learnerId: stranger, attemptId, now: NOW, seed: "s" })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await readResult(attemptId, stranger)).toBeNull();
  });

  test("a place that was not dealt is not there", async () => {
    const { answer } = await sitting();
    await expect(answer(9, { response: [RIGHT_OPTION] })).rejects.toMatchObject({ code: "not-found" });
  });

  test("a training is over with its last answer", async () => {
    const { learnerId, attemptId, answer } = await sitting({ scope: { factIds: ["a/membre", "b/traite"] } });
    await answer(2, { response: [RIGHT_OPTION] });
    expect((await requireAttempt(attemptId, learnerId)).finishedAt).toBeNull();
    await answer(1, { response: [WRONG_OPTION] }, 7);
    const { finishedAt } = await requireAttempt(attemptId, learnerId);
    expect(finishedAt).toEqual(minutesLater(7));
  });

  test("a training is over also when its last two answers come at once, from two tabs", async () => {
    const { learnerId, attemptId, answer } = await sitting({ scope: { factIds: ["a/membre", "b/traite"] } });
    await Promise.all([answer(1, { response: [RIGHT_OPTION] }), answer(2, { response: [RIGHT_OPTION] })]);
    expect((await requireAttempt(attemptId, learnerId)).finishedAt).toEqual(minutesLater(1));
  });

  test("more than 120 answers a minute are refused", async () => {
    const { answer, choices } = await sitting();
    const results = await Promise.allSettled(
      Array.from({ length: 125 }, () => answer(choices[0]!, { response: [RIGHT_OPTION] })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(120);
  });
});

describe("a date that is right as far as it goes", () => {
  const half = { status: "graded", score: 0.5, verdict: "partial" };

  test("is asked once more, and completed for full marks", async () => {
    const { learnerId, answer, typedAt } = await typedSitting();
    expect((await answer(typedAt, typed("1992"))).grade).toMatchObject({
      status: "follow-up",
      ask: "day",
      fallback: half,
    });
    expect(await listAnswers(learnerId, courseSlug)).toEqual([]);
    expect(await answer(typedAt, typed("23 mai"), 2)).toEqual({ grade: right, isRepeat: false });
  });

  test("sent twice by a double click, still waits for its finer part", async () => {
    const { learnerId, answer, typedAt } = await typedSitting();
    const first = await answer(typedAt, typed("1992"));
    expect(await answer(typedAt, typed("1992"))).toEqual({ ...first, isRepeat: true });
    expect(await listAnswers(learnerId, courseSlug)).toEqual([]);
  });

  test("waits through a reload, with how sure the learner was", async () => {
    const { learnerId, attemptId, typedAt } = await typedSitting();
    const place = { learnerId, attemptId, position: typedAt };
    await submitAnswer({ ...place, raw: typed("1992"), certainty: "guess", now: NOW });
    expect((await requireAttempt(attemptId, learnerId)).questions[0]?.pending).toMatchObject({ fallback: half });
    await submitAnswer({ ...place, raw: typed("23 mai 1992"), certainty: null, now: minutesLater(1) });
    expect(await listAnswers(learnerId, courseSlug)).toMatchObject([{ score: 1, certainty: "guess" }]);
  });

  test("counts for what it was worth when the rest is not known", async () => {
    const { answer, typedAt } = await typedSitting();
    await answer(typedAt, typed("1992"));
    expect((await answer(typedAt, DOES_NOT_KNOW, 2)).grade).toEqual(half);
  });

  test("counts for what it was worth when the attempt is closed", async () => {
    const { learnerId, attemptId, answer, typedAt } = await typedSitting();
    await answer(typedAt, typed("1992"));
    await finishAttempt({ learnerId, attemptId, now: minutesLater(2) });
    expect(await listFinishedAttempts(learnerId)).toMatchObject([{ earned: 0.5, outOf: 1 }]);
    expect(await logOf(learnerId, "b/lisbonne")).toMatchObject([{ rating: "again" }]);
  });

  test("is not asked again in an exam, which would tell that the year was right", async () => {
    const { learnerId, answer, typedAt } = await typedSitting("exam");
    expect(await answer(typedAt, typed("1992"))).toEqual({ grade: half, isRepeat: false });
    expect(await listAnswers(learnerId, courseSlug)).toMatchObject([{ score: 0.5 }]);
  });
});

describe("closing an attempt", () => {
  test("an exam waits to be handed in, then takes no more answers", async () => {
    const { learnerId, attemptId, answer, choices } = await sitting({ mode: "exam" });
    await answer(choices[0]!, { response: [RIGHT_OPTION] });
    await finishAttempt({ learnerId, attemptId, now: minutesLater(3) });
    await expect(answer(choices[1]!, { response: [RIGHT_OPTION] })).rejects.toMatchObject({ code: "not-allowed" });
    expect(await listFinishedAttempts(learnerId)).toMatchObject([{ earned: 1, outOf: 3 }]);
  });

  test("the first closing counts", async () => {
    const { learnerId, attemptId } = await sitting();
    await finishAttempt({ learnerId, attemptId, now: minutesLater(3) });
    await finishAttempt({ learnerId, attemptId, now: minutesLater(9) });
    expect((await requireAttempt(attemptId, learnerId)).finishedAt).toEqual(minutesLater(3));
  });
});

describe("the result", () => {
  test("an exam in progress tells no key, no proof and no answer", async () => {
    const { learnerId, attemptId, answer, choices } = await sitting({ mode: "exam" });
    await answer(choices[0]!, { response: [WRONG_OPTION] });
    const open = await readResult(attemptId, learnerId);
    expect(open?.items.map(({ reveal, evidence }) => [reveal, evidence])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    await finishAttempt({ learnerId, attemptId, now: NOW });
    const closed = await readResult(attemptId, learnerId);
    expect(closed?.items[choices[0]! - 1]).toMatchObject({ reveal: { keyText: "1992", answerText: "1993" } });
  });

  test("is compared with the attempts before it", async () => {
    const { learnerId, answer, typedAt, wish } = await typedSitting();
    await answer(typedAt, typed("23 mai 1992"));
    const { attemptId } = await startQuiz({ ...wish, now: minutesLater(2) });
    await submitAnswer({
      learnerId,
      attemptId,
      position: 1,
      raw: typed("1850"),
      certainty: null,
      now: minutesLater(3),
    });
    expect(await readResult(attemptId, learnerId)).toMatchObject({
      result: { earned: 0, outOf: 1, mistakes: [1] },
      last: { share: 1 },
      best: { share: 1 },
    });
  });

  test("its mistakes are asked again, the same question in an order of its own", async () => {
    const { learnerId, attemptId, answer, choices, questions } = await sitting();
    await answer(choices[0]!, { response: [WRONG_OPTION] });
    const redo = await redoMistakes({ learnerId, attemptId, now: minutesLater(2), seed: "again" });
    const again = await requireAttempt(redo.attemptId, learnerId);
    const before = questions[choices[0]! - 1]!;
    expect(again.questions.map(({ questionId }) => questionId)).toEqual([before.questionId]);
    expect(again.questions[0]?.seed).not.toBe(before.seed);
  });

  test("a mistake whose question was retired is asked no more", async () => {
    const own = await playableCourse();
    const { learnerId, attemptId, questions, answer } = await sitting({
      courseSlug: own,
      scope: { factIds: ["b/traite"] },
    });
    await answer(1, { response: [WRONG_OPTION] });
    await retire(own, questions[0]!.questionId);
    await expect(redoMistakes({ learnerId, attemptId, now: NOW, seed: "s" })).rejects.toMatchObject({
      code: "nothing-to-ask",
    });
  });
});

describe("reporting and flagging", () => {
  test("a report flags the question in the learner's result", async () => {
    const { learnerId, attemptId } = await sitting();
    await reportQuestion({ learnerId, attemptId, position: 2, reason: " La date est fausse. ", now: NOW });
    expect((await readResult(attemptId, learnerId))?.result.flagged).toEqual([2]);
    await flagQuestion({ learnerId, attemptId, position: 2, isFlagged: false });
    expect((await readResult(attemptId, learnerId))?.result.flagged).toEqual([]);
  });

  test("an empty or endless reason is refused", async () => {
    const { learnerId, attemptId } = await sitting();
    const report = (reason: string) => reportQuestion({ learnerId, attemptId, position: 1, reason, now: NOW });
    await expect(report("  ")).rejects.toMatchObject({ code: "invalid-input" });
    await expect(report("x".repeat(501))).rejects.toMatchObject({ code: "invalid-input" });
  });
});
