import type { Mastery } from "./mastery";

/** The one thing that a course page offers to do next. */
export type NextAction =
  | { readonly type: "start"; readonly lessonSlug: string }
  | { readonly type: "resume-quiz"; readonly attemptId: string; readonly answered: number; readonly total: number }
  | { readonly type: "read"; readonly lessonSlug: string }
  | { readonly type: "practise"; readonly lessonSlug: string }
  | { readonly type: "mixed-quiz" };

/** Where a learner stands in a course. Lessons in the order of the course, at least one. */
export type Standing = {
  readonly openAttempt: { readonly id: string; readonly answered: number; readonly total: number } | null;
  readonly lessons: readonly LessonStanding[];
};

/** Where a learner stands in a lesson. */
export type LessonStanding = {
  readonly slug: string;
  readonly hasQuestions: boolean;
  readonly isRead: boolean;
  /** True once something of it was read or answered. */
  readonly isBegun: boolean;
  readonly mastery: Mastery;
};

/**
 * What to do next: finish what was begun, then read and practise lesson by lesson, then the weakest, then all together.
 *
 * @returns null for a course without lessons
 */
export function nextAction({ openAttempt, lessons }: Standing): NextAction | null {
  if (openAttempt) {
    return { type: "resume-quiz", attemptId: openAttempt.id, answered: openAttempt.answered, total: openAttempt.total };
  }
  const [first] = lessons;
  if (!first) return null;
  if (!lessons.some(({ isBegun }) => isBegun)) return { type: "start", lessonSlug: first.slug };
  const unfinished = lessons.find((lesson) => !lesson.isRead || isUnpractised(lesson));
  if (unfinished) return { type: unfinished.isRead ? "practise" : "read", lessonSlug: unfinished.slug };
  const weak = lessons
    .filter(({ hasQuestions, mastery }) => hasQuestions && mastery.level !== "solid")
    .toSorted((a, b) => a.mastery.lower - b.mastery.lower)[0];
  return weak ? { type: "practise", lessonSlug: weak.slug } : { type: "mixed-quiz" };
}

const isUnpractised = ({ hasQuestions, mastery }: LessonStanding): boolean => hasQuestions && mastery.answers === 0;
