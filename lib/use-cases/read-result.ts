import "server-only";
import { comparedWith, scoresOf, type ScorePoint } from "@/lib/progress/scores";
import type { Evidence, Reveal } from "@/lib/questions/question";
import { openDealt } from "@/lib/quizzes/open-dealt";
import { resultOf, type QuizResult } from "@/lib/quizzes/result";
import { listFinishedAttempts } from "@/lib/store/answers";
import { findAttempt, type AttemptQuestion, type AttemptWithQuestions } from "@/lib/store/attempts";

/** A question of a finished attempt, laid open. */
export type ResultItem = Pick<
  AttemptQuestion,
  "position" | "answer" | "isFlagged" | "section" | "lesson" | "document"
> & {
  readonly stem: string;
  readonly context: string | null;
  readonly factId: string;
  /** The proof and the answer; null for a question that the learner may still answer. */
  readonly evidence: Evidence | null;
  readonly reveal: Reveal | null;
};

/** All that the result page shows. */
export type AttemptResult = {
  readonly attempt: Omit<AttemptWithQuestions, "questions">;
  readonly result: QuizResult;
  /** By position. */
  readonly items: readonly ResultItem[];
  /** Earlier finished attempts on the same matter (this lesson, or the whole course). */
  readonly last: ScorePoint | null;
  readonly best: ScorePoint | null;
};

/** An attempt's result, or null when the learner has no such attempt. It need not be finished: see `reveal`. */
export async function readResult(attemptId: string, learnerId: string): Promise<AttemptResult | null> {
  const found = await findAttempt(attemptId, learnerId);
  if (!found) return null;
  const { questions, ...attempt } = found;
  const finished = await listFinishedAttempts(learnerId, attempt.courseSlug);
  const alike = scoresOf(finished.filter(({ lessonSlug }) => lessonSlug === attempt.lessonSlug));
  return {
    attempt,
    result: resultOf(questions.map((dealt) => ({ ...dealt, sectionId: dealt.section.id }))),
    items: questions.map((dealt) => toItem(dealt, mayReveal(attempt, dealt))),
    ...comparedWith(attemptId, alike),
  };
}

/** The key leaves this room only when it cannot be used any more. */
const mayReveal = ({ mode, finishedAt }: AttemptResult["attempt"], { answer }: AttemptQuestion): boolean =>
  finishedAt !== null || (mode === "training" && answer !== null);

function toItem(dealt: AttemptQuestion, isOpen: boolean): ResultItem {
  const { position, answer, isFlagged, section, lesson, document, question, seed } = dealt;
  const open = openDealt(dealt);
  const { stem, context } = open.show(seed);
  const reveal = isOpen ? open.reveal(answer?.response ?? null, seed) : null;
  const evidence = isOpen ? question.evidence : null;
  return {
    position,
    answer,
    isFlagged,
    section,
    lesson,
    document,
    stem,
    context,
    factId: question.factId,
    evidence,
    reveal,
  };
}
