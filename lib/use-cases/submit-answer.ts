import "server-only";
import { AppError } from "@/lib/errors";
import type { Certainty, Grade, RawResponse, StoredResponse } from "@/lib/questions/question";
import { openDealt } from "@/lib/quizzes/open-dealt";
import {
  findAttempt,
  finishAttempt,
  setPending,
  type AttemptQuestion,
  type AttemptWithQuestions,
} from "@/lib/store/attempts";
import { inTransaction } from "@/lib/store/client";
import { findLearner, type Learner } from "@/lib/store/learners";
import { consumeLimit } from "@/lib/store/rate-limits";
import { keepAnswer } from "./keep-answer";

type SubmitAnswer = {
  readonly learnerId: string;
  readonly attemptId: string;
  /** From 1. */
  readonly position: number;
  readonly raw: RawResponse;
  readonly certainty: Certainty | null;
  readonly now: Date;
};

type Submitted = {
  readonly grade: Grade;
  /** True if the answer was there already: `grade` is then the first one. */
  readonly isRepeat: boolean;
};

/**
 * Grades one answer, keeps it, and replans the review of its fact: one transaction, so that all of it is kept or none.
 *
 * The first answer counts: a second submission, or two at once, give back the first grade. A training is over with its
 * last answer; an exam when it is handed in. An exam asks no follow-up, which would tell that the year was right.
 *
 * @throws AppError `not-found` when the learner has no such attempt or question; `not-allowed` when the attempt is over;
 *   `too-many-requests`
 */
export async function submitAnswer(submission: SubmitAnswer): Promise<Submitted> {
  const [{ attempt, dealt }, learner] = await Promise.all([
    requireQuestion(submission),
    findLearner(submission.learnerId),
    consumeLimit("answer", submission.learnerId),
  ]);
  if (!learner) throw new AppError("not-found", `learner ${submission.learnerId}`);
  if (dealt.answer) return { grade: dealt.answer.grade, isRepeat: true };
  if (attempt.finishedAt) throw new AppError("not-allowed", `attempt ${attempt.id} is over`);

  const { grade, stored, isRepeat } = answerTo(attempt, dealt, submission.raw);
  if (isRepeat || grade.status === "unanswered" || grade.status === "unreadable") return { grade, isRepeat };
  try {
    await keep(learner, attempt, dealt, { grade, stored }, submission);
    return { grade, isRepeat: false };
  } catch (error) {
    if (error instanceof AppError && error.code === "already-answered") return firstGrade(submission, error);
    throw error;
  }
}

/** @throws AppError `not-found` */
async function requireQuestion({ attemptId, learnerId, position }: SubmitAnswer) {
  const attempt = await findAttempt(attemptId, learnerId);
  const dealt = attempt?.questions.find((question) => question.position === position);
  if (!attempt || !dealt) throw new AppError("not-found", `attempt ${attemptId}, question ${position}`);
  return { attempt, dealt };
}

/** What came of a response: its grade, and whether it only says again what waits for its finer part. */
function answerTo(attempt: AttemptWithQuestions, dealt: AttemptQuestion, raw: RawResponse) {
  const { seed, pending } = dealt;
  const open = openDealt(dealt);
  const first = open.answer(raw, seed, null);
  if (pending && first.grade.status === "follow-up" && isSame(first.stored, pending.response)) {
    return { ...first, isRepeat: true };
  }
  const { grade, stored } = pending ? open.answer(raw, seed, pending.response) : first;
  const isFinal = attempt.mode === "exam" && grade.status === "follow-up";
  return { grade: isFinal ? grade.fallback : grade, stored, isRepeat: false };
}

type Marked = {
  readonly grade: Exclude<Grade, { status: "unanswered" | "unreadable" }>;
  readonly stored: StoredResponse | null;
};

async function keep(
  learner: Learner,
  attempt: AttemptWithQuestions,
  dealt: AttemptQuestion,
  { grade, stored }: Marked,
  submission: SubmitAnswer,
) {
  const { learnerId, attemptId, position, now } = submission;
  const certainty = dealt.pending ? dealt.pending.certainty : submission.certainty;
  if (grade.status === "follow-up") {
    const pending = stored && { response: stored, fallback: grade.fallback, certainty };
    return inTransaction((tx) => setPending(tx, { attemptId, learnerId, position }, pending));
  }
  const left = attempt.questions.filter((other) => other.answer === null && other.position !== position);
  const isTraining = attempt.mode === "training";
  await inTransaction(async (tx) => {
    await keepAnswer(tx, { learner, attempt, dealt, response: stored, grade, certainty, now });
    if (isTraining && left.length === 0) await finishAttempt(tx, attemptId, learnerId, now);
  });
  if (isTraining && left.length === 1) await finishIfComplete(submission);
}

/** The last two answers may come at once, from two tabs, and neither know that the other is being kept. */
async function finishIfComplete({ attemptId, learnerId, now }: SubmitAnswer): Promise<void> {
  const attempt = await findAttempt(attemptId, learnerId);
  if (!attempt || attempt.finishedAt || attempt.questions.some(({ answer }) => answer === null)) return;
  await inTransaction((tx) => finishAttempt(tx, attemptId, learnerId, now));
}

/** Someone was faster: what they answered stands. */
async function firstGrade(submission: SubmitAnswer, cause: AppError): Promise<Submitted> {
  const { dealt } = await requireQuestion(submission);
  if (!dealt.answer) throw new Error("an answer that was refused as the second has no first", { cause });
  return { grade: dealt.answer.grade, isRepeat: true };
}

/** Stored responses hold values and lists of numbers: they are the same when each field is written alike. */
function isSame(a: StoredResponse | null, b: StoredResponse): boolean {
  if (!a) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]))
  );
}
