import "server-only";
import { AppError } from "@/lib/errors";
import type { QuizMode } from "@/lib/quizzes/attempt";
import { kinds } from "@/lib/questions/kinds";
import { deal, type Dealable, type FactMemory } from "@/lib/quizzes/deal";
import { optionCountFor } from "@/lib/quizzes/option-count";
import { digestOf } from "@/lib/random";
import { listAnswers, type AnswerRow } from "@/lib/store/answers";
import { createAttempt } from "@/lib/store/attempts";
import { inTransaction } from "@/lib/store/client";
import { listAskable, type QuestionFilter } from "@/lib/store/questions";

/** How many questions a quiz may have. */
export const QUIZ_SIZES = [3, 5, 10, 20, "all"] as const;

/** One of them. */
export type QuizSize = (typeof QUIZ_SIZES)[number];

/** What a learner chose before starting. */
export type StartQuiz = {
  readonly learnerId: string;
  readonly courseSlug: string;
  /** Left empty, the whole course. */
  readonly scope: QuestionFilter;
  readonly size: QuizSize;
  readonly ease: "easy-first" | "mixed";
  readonly mode: QuizMode;
  /** Question kinds to ask; absent or empty for all. */
  readonly kinds?: readonly string[];
  /** Only facts whose last answer fell short. */
  readonly onlyMistakes: boolean;
  readonly now: Date;
  readonly seed: string;
};

/**
 * Deals a quiz and keeps it as it was dealt: versions, order and seeds.
 *
 * @throws AppError `nothing-to-ask` when no published question matches, an unknown course included
 */
export async function startQuiz(wish: StartQuiz): Promise<{ attemptId: string }> {
  const { learnerId, courseSlug, scope, size, ease, seed } = wish;
  const [askable, answers] = await Promise.all([listAskable(courseSlug, scope), listAnswers(learnerId, courseSlug)]);
  const memory = memoryOf(answers);
  const wanted = askable.filter(
    ({ kind, factId }) =>
      (!wish.kinds?.length || wish.kinds.includes(kind)) &&
      !(isOfOneLesson(scope) && ASKS_PLACE.has(kind)) &&
      (!wish.onlyMistakes || memory.get(factId)?.lastWasRight === false),
  );
  return keepQuiz({
    ...wish,
    lessonSlug: scope.lessonSlug ?? null,
    questions: deal(wanted, { size, ease, memory, seed }),
    memory,
  });
}

/** Kinds that ask for a place of the course. */
const ASKS_PLACE: ReadonlySet<string> = new Set(kinds.filter(({ asksPlace }) => asksPlace).map(({ kind }) => kind));

/** True for a quiz on one lesson or less: whoever chose it knows the place of all that is asked. */
const isOfOneLesson = ({ lessonSlug, sectionId, sentenceId }: QuestionFilter): boolean =>
  lessonSlug !== undefined || sectionId !== undefined || sentenceId !== undefined;

/** The last answer to each fact. @param answers oldest first */
export const memoryOf = (answers: readonly AnswerRow[]): Map<string, FactMemory> =>
  new Map(answers.map(({ factId, score, kind }) => [factId, { lastWasRight: score === 1, lastKind: kind }]));

/** Keeps what was dealt. @throws AppError `nothing-to-ask` when that is nothing */
export async function keepQuiz(quiz: {
  readonly learnerId: string;
  readonly courseSlug: string;
  readonly lessonSlug: string | null;
  readonly mode: QuizMode;
  readonly questions: readonly Dealable[];
  /** By fact id; it decides how many options are shown. */
  readonly memory: ReadonlyMap<string, FactMemory>;
  readonly now: Date;
  readonly seed: string;
}): Promise<{ attemptId: string }> {
  const { learnerId, courseSlug, lessonSlug, mode, now } = quiz;
  if (quiz.questions.length === 0) throw new AppError("nothing-to-ask", `course ${courseSlug}`);
  const questions = quiz.questions.map(({ questionId, version, factId }) => ({
    questionId,
    version,
    seed: digestOf(`${quiz.seed} ${questionId}`),
    optionCount: optionCountFor(quiz.memory.get(factId)),
  }));
  const attemptId = await inTransaction((tx) =>
    createAttempt(tx, { learnerId, courseSlug, lessonSlug, mode, questions, now }),
  );
  return { attemptId };
}
