import type { Attempt, DealtQuestion } from "./attempt";

/** What the page of an attempt shows. Positions count from 1. */
export type Step =
  | { readonly type: "ask"; readonly position: number }
  /** The date was right as far as it went; its finer part is asked, once. */
  | { readonly type: "follow-up"; readonly position: number }
  /** `next` is the position that "Continuer" leads to, or null when only the result is left. */
  | { readonly type: "correction"; readonly position: number; readonly next: number | null }
  /** Every question has its answer: an exam waits to be handed in, a training shows its result. */
  | { readonly type: "finish" };

/**
 * What may happen next in an attempt. Total: every attempt and every wish has exactly one step.
 *
 * A training is walked in order and corrects at once: whoever wishes to see a question that has no answer yet is sent
 * to the first open one. An exam may be walked in any order and shows no correction before it is finished.
 *
 * @param wished the position asked for by the address, or null; one that does not exist counts as null
 */
export function nextStep(attempt: Pick<Attempt, "mode" | "finishedAt" | "questions">, wished: number | null): Step {
  const { mode, finishedAt, questions } = attempt;
  const question = questions.find(({ position }) => position === wished);
  const open = finishedAt ? [] : questions.filter(({ answer }) => answer === null);
  const isCorrected =
    question !== undefined && question.answer !== null && (mode === "training" || finishedAt !== null);
  if (isCorrected) {
    return { type: "correction", position: question.position, next: open[0]?.position ?? null };
  }
  if (mode === "exam" && question && open.includes(question)) return askStep(question);
  // In an exam, an answered question leads to the next open one behind it.
  const behind = mode === "exam" ? open.find(({ position }) => position > (wished ?? 0)) : undefined;
  const next = behind ?? open[0];
  return next ? askStep(next) : { type: "finish" };
}

const askStep = ({ position, pending }: DealtQuestion): Step => ({ type: pending ? "follow-up" : "ask", position });
