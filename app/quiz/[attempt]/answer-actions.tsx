"use server";

import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import type { AnswerOutcome } from "@/components/quiz/answer-form";
import { verdictOf } from "@/components/quiz/feedback";
import { packParts } from "@/components/quiz/part-fields";
import { findLearner } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { RESPONSE_FIELD, type Grade } from "@/lib/questions/question";
import { findAttempt } from "@/lib/store/attempts";
import { submitAnswer } from "@/lib/use-cases/submit-answer";
import { readAnswerFields } from "./answer-fields";
import { CorrectedQuestion } from "./corrected-question";
import { followUpOf } from "./follow-up";
import { openQuestion, questionAt } from "./load-attempt";

/** Keeps an answer and says what came of it; the correction is rendered only once the answer is kept. */
export async function answerInPlace(form: FormData): Promise<AnswerOutcome> {
  const { learnerId, submission, status } = await submit(form);
  if (status === "too-many" || status === "unanswered" || status === "unreadable") return { status };

  const attempt = await findAttempt(submission.attemptId, learnerId);
  if (!attempt) notFound();
  const dealt = questionAt(attempt, submission.position);
  if (!dealt.answer) {
    const followUp = followUpOf(dealt);
    return followUp ? { status: "follow-up", followUp } : { status: "unanswered" };
  }
  const t = await getTranslations("quiz");
  const open = openQuestion(dealt);
  const { keyText, items } = open.reveal(dealt.answer.response, dealt.seed);
  const verdict = t(verdictOf(open.show(dealt.seed).control.type, dealt.answer.grade, dealt.seed), { answer: keyText });
  return {
    status: "kept",
    correction: <CorrectedQuestion attempt={attempt} position={dealt.position} />,
    title: t("titleCorrection", { position: dealt.position, total: attempt.questions.length }),
    announcement: items.length > 0 ? `${verdict} ${keyText}` : verdict,
  };
}

/** The same for a plain form: it leads to the correction, or back to the question with what is to be said. */
export async function submitAnswerAction(form: FormData): Promise<void> {
  const { submission, status } = await submit(form);
  const address = `/quiz/${submission.attemptId}`;
  if (status === "graded") redirect(`${address}?question=${submission.position}`);
  if (status === "follow-up") redirect(address);
  const typed = submission.raw[RESPONSE_FIELD]?.[0] ?? packParts(submission.raw);
  const text = status === "unanswered" ? "" : `&texte=${encodeURIComponent(typed.slice(0, 80))}`;
  redirect(`${address}?suite=${status}${text}`);
}

type Submitted = {
  readonly learnerId: string;
  readonly submission: NonNullable<ReturnType<typeof readAnswerFields>>;
  readonly status: Grade["status"] | "too-many";
};

/** Reads the form, knows the learner, and hands the answer in. What is not the learner's is not found. */
async function submit(form: FormData): Promise<Submitted> {
  const submission = readAnswerFields(form);
  const learner = await findLearner();
  if (!submission || !learner) notFound();
  const known = { learnerId: learner.id, submission };
  try {
    const { grade } = await submitAnswer({ ...submission, learnerId: learner.id, now: new Date() });
    return { ...known, status: grade.status };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "too-many-requests") return { ...known, status: "too-many" };
    notFound();
  }
}
