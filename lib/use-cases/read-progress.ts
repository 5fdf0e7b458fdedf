import "server-only";
import { AppError } from "@/lib/errors";
import { activityOf, type ActiveDay } from "@/lib/progress/activity";
import { scoresOf, type ScorePoint } from "@/lib/progress/scores";
import { weakestFacts, type WeakFact } from "@/lib/progress/weakest";
import { listDue, nextDueDay } from "@/lib/review/due";
import { listAnswers, listFinishedAttempts } from "@/lib/store/answers";
import { findOpenAttempt } from "@/lib/store/attempts";
import type { LessonCard, SectionLabel } from "@/lib/store/course-page";
import { findCourse } from "@/lib/store/courses";
import { listFacts } from "@/lib/store/questions";
import { findReading } from "@/lib/store/reading";
import { listReviews } from "@/lib/store/reviews";
import { localDay } from "./local-day";
import { timeZoneOf, toProgressAnswers } from "./progress-answers";
import { foldCourse, type CourseState } from "./read-course-state";

/** All that the progress page of a course shows. */
export type CourseProgress = CourseState & {
  readonly course: {
    readonly slug: string;
    readonly title: string;
    /** By number, and in the order of the course. */
    readonly lessonCards: readonly LessonCard[];
    readonly sectionLabels: readonly SectionLabel[];
  };
  /** The learner's day number of `now`. */
  readonly today: number;
  /** Finished attempts, oldest first. */
  readonly scores: readonly ScorePoint[];
  /** Days with answers, oldest first. */
  readonly activity: readonly ActiveDay[];
  /** At most five, weakest first; may be empty. */
  readonly weakest: readonly (WeakFact & { readonly label: string; readonly sentenceId: string })[];
  /** Facts that wait to be reviewed, and the day on which the next one does. */
  readonly due: { readonly facts: number; readonly nextDay: number | null };
  readonly openAttempt: { readonly id: string; readonly answered: number; readonly total: number } | null;
};

/**
 * A learner's progress in a course: nothing of it is stored, all is folded from answers, reading and memory.
 *
 * @throws AppError `not-found` for an unknown course
 */
export async function readProgress(learnerId: string, courseSlug: string, now: Date): Promise<CourseProgress> {
  const [course, rows, timeZone, reading, openAttempt, attempts, reviews] = await Promise.all([
    findCourse(courseSlug),
    listAnswers(learnerId, courseSlug),
    timeZoneOf(learnerId),
    findReading(learnerId, courseSlug),
    findOpenAttempt(learnerId, courseSlug),
    listFinishedAttempts(learnerId, courseSlug),
    listReviews(learnerId, courseSlug),
  ]);
  if (!course) throw new AppError("not-found", `course ${courseSlug}`);
  const answers = toProgressAnswers(rows, timeZone);
  const today = localDay(now, timeZone);
  return {
    ...foldCourse(course, answers, reading, openAttempt),
    answers: answers.length,
    course: {
      slug: course.slug,
      title: course.title,
      lessonCards: course.lessons,
      sectionLabels: course.sections,
    },
    today,
    scores: scoresOf(attempts),
    activity: activityOf(answers),
    weakest: await named(courseSlug, weakestFacts(answers)),
    due: { facts: listDue(reviews, today).length, nextDay: nextDueDay(reviews, today) },
    openAttempt,
  };
}

/** Weak facts with their names; one that is no longer taught is left out. */
async function named(courseSlug: string, weak: readonly WeakFact[]): Promise<CourseProgress["weakest"]> {
  const labels = await listFacts(
    courseSlug,
    weak.map(({ factId }) => factId),
  );
  return weak.flatMap((fact) => {
    const found = labels.find(({ factId, isTaught }) => factId === fact.factId && isTaught);
    return found ? [{ ...fact, label: found.label, sentenceId: found.sentenceId }] : [];
  });
}
