import type { Certainty, Graded, StoredResponse } from "@/lib/questions/question";

/** How a quiz goes: in training each answer is corrected at once, in an exam after submission. */
export type QuizMode = "training" | "exam";

/** A question in its place in an attempt, with what became of it. */
export type DealtQuestion = {
  /** Counted from 1. */
  readonly position: number;
  readonly questionId: string;
  readonly version: string;
  /** Decides the order of the options, and which one is left out; fixed when the quiz is dealt. */
  readonly seed: string;
  /** Most options that a choice of one shows; fixed when the quiz is dealt, null for all of them. */
  readonly optionCount: number | null;
  readonly isFlagged: boolean;
  /** A date given too coarsely, whose finer part was asked; null otherwise. */
  readonly pending: PendingAnswer | null;
  readonly answer: KeptAnswer | null;
};

/** An answer that was right as far as it went. How sure the learner was is asked once, with the first part. */
export type PendingAnswer = {
  readonly response: StoredResponse;
  /** What counts if the finer part is never given. */
  readonly fallback: Graded;
  readonly certainty: Certainty | null;
};

/** An answer that counts. It is never changed. */
export type KeptAnswer = {
  readonly response: StoredResponse | null;
  readonly grade: Graded;
  readonly certainty: Certainty | null;
  readonly answeredAt: Date;
};

/** One sitting of one learner. */
export type Attempt = {
  readonly id: string;
  readonly courseSlug: string;
  readonly mode: QuizMode;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** By position, at least one. */
  readonly questions: readonly DealtQuestion[];
};
