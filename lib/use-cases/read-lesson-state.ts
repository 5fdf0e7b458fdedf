import "server-only";
import type { ProgressAnswer } from "@/lib/progress/answers";
import { masteryOf, type Mastery } from "@/lib/progress/mastery";
import { listAskable } from "@/lib/store/questions";
import { findReading } from "@/lib/store/reading";
import { readAnswers } from "./read-course-state";

/** What a learner has beside a lesson. Plain JSON. */
export type LessonState = {
  readonly blockId: string | null;
  /** Of the whole course: the page looks up its own sections. */
  readonly readSectionIds: readonly string[];
  /** The last answer to a question on each sentence that has been asked; others are absent. */
  readonly sentences: Readonly<Record<string, ProgressAnswer["verdict"]>>;
  readonly mastery: Mastery;
};

/** What a learner has in a lesson; a first visit (null) or an unknown lesson has nothing. */
export async function readLessonState(
  learnerId: string | null,
  courseSlug: string,
  lessonSlug: string,
): Promise<LessonState> {
  if (learnerId === null) return { blockId: null, readSectionIds: [], sentences: {}, mastery: masteryOf([]) };
  const [reading, all, questions] = await Promise.all([
    findReading(learnerId, courseSlug),
    readAnswers(learnerId, courseSlug),
    listAskable(courseSlug, { lessonSlug }),
  ]);
  const answers = all.filter((answer) => answer.lessonSlug === lessonSlug);
  const position = reading.positions.find((own) => own.lessonSlug === lessonSlug);
  const sentenceOf = new Map(questions.map(({ questionId, sentenceId }) => [questionId, sentenceId]));
  return {
    blockId: position?.blockId ?? null,
    readSectionIds: reading.readSectionIds,
    sentences: Object.fromEntries(
      answers.flatMap(({ questionId, verdict }) => {
        const sentenceId = sentenceOf.get(questionId);
        return sentenceId === undefined ? [] : [[sentenceId, verdict]];
      }),
    ),
    mastery: masteryOf(answers, position !== undefined),
  };
}
