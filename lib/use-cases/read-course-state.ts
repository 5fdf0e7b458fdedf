import "server-only";
import { AppError } from "@/lib/errors";
import { masteryOf, type Mastery } from "@/lib/progress/mastery";
import { nextAction, type NextAction } from "@/lib/progress/next-action";
import type { ProgressAnswer } from "@/lib/progress/answers";
import { listAnswers } from "@/lib/store/answers";
import { findOpenAttempt } from "@/lib/store/attempts";
import type { CoursePage } from "@/lib/store/course-page";
import { findCourse } from "@/lib/store/courses";
import { findReading, type Reading } from "@/lib/store/reading";
import { timeZoneOf, toProgressAnswers } from "./progress-answers";

/** What a learner has beside a course page. Plain JSON. */
export type CourseState = {
  /** Digest of the content that is published now: a page that shows another one is old. */
  readonly version: string;
  /** All answers of the learner in the course, practice included. */
  readonly answers: number;
  readonly mastery: Mastery;
  readonly lessons: Readonly<Record<string, LessonStateOfCourse>>;
  readonly sections: Readonly<Record<string, Mastery>>;
  readonly readSectionIds: readonly string[];
  /** Where reading was left last, or null. */
  readonly position: { readonly lessonSlug: string; readonly blockId: string } | null;
  readonly next: NextAction | null;
};

/** A lesson in a course's list. */
export type LessonStateOfCourse = {
  readonly mastery: Mastery;
  readonly isRead: boolean;
  readonly readSections: number;
  readonly sections: number;
};

const NOTHING_READ: Reading = { positions: [], readSectionIds: [] };

/**
 * What a learner has in a course, folded from answers and reading; a first visit (null) has nothing yet.
 *
 * @throws AppError `not-found` for an unknown course
 */
export async function readCourseState(learnerId: string | null, courseSlug: string): Promise<CourseState> {
  const [course, answers, reading, openAttempt] = await Promise.all([
    findCourse(courseSlug),
    learnerId === null ? [] : readAnswers(learnerId, courseSlug),
    learnerId === null ? NOTHING_READ : findReading(learnerId, courseSlug),
    learnerId === null ? null : findOpenAttempt(learnerId, courseSlug),
  ]);
  if (!course) throw new AppError("not-found", `course ${courseSlug}`);
  return { ...foldCourse(course, answers, reading, openAttempt), answers: answers.length };
}

/** A learner's answers in a course, in the learner's days; oldest first. */
export async function readAnswers(learnerId: string, courseSlug: string): Promise<ProgressAnswer[]> {
  const [rows, timeZone] = await Promise.all([listAnswers(learnerId, courseSlug), timeZoneOf(learnerId)]);
  return toProgressAnswers(rows, timeZone);
}

type OpenAttempt = { readonly id: string; readonly answered: number; readonly total: number } | null;

/** The course in the light of what the learner did; shared with the progress page. */
export function foldCourse(
  course: CoursePage,
  answers: readonly ProgressAnswer[],
  reading: Reading,
  openAttempt: OpenAttempt,
): Omit<CourseState, "answers"> {
  const read = new Set(reading.readSectionIds);
  const standings = course.lessons.map(({ slug, sectionIds, questionCount }) => {
    const own = answers.filter(({ lessonSlug }) => lessonSlug === slug);
    const readSections = sectionIds.filter((id) => read.has(id)).length;
    const isRead = sectionIds.length > 0 && readSections === sectionIds.length;
    const mastery = masteryOf(own, readSections > 0);
    const isBegun = own.length > 0 || readSections > 0;
    return {
      slug,
      hasQuestions: questionCount > 0,
      isRead,
      isBegun,
      mastery,
      readSections,
      sections: sectionIds.length,
    };
  });
  const [position] = reading.positions;
  return {
    version: course.version,
    mastery: masteryOf(answers, read.size > 0),
    lessons: Object.fromEntries(
      standings.map(({ slug, mastery, isRead, readSections, sections }) => [
        slug,
        { mastery, isRead, readSections, sections },
      ]),
    ),
    sections: Object.fromEntries(
      course.sections.map(({ id }) => [
        id,
        masteryOf(
          answers.filter(({ sectionId }) => sectionId === id),
          read.has(id),
        ),
      ]),
    ),
    readSectionIds: reading.readSectionIds,
    position: position ? { lessonSlug: position.lessonSlug, blockId: position.blockId } : null,
    next: nextAction({ openAttempt, lessons: standings }),
  };
}
