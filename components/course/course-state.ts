import type { Mastery } from "@/lib/progress/mastery";
import type { NextAction } from "@/lib/progress/next-action";

/** What a learner has beside a course page: `GET /api/cours/[course]`. */
export type CourseState = {
  /** Digest of the content that is published now; a page that shows another one is old. */
  readonly version: string;
  /** By slug of the lesson. */
  readonly lessons: Readonly<
    Record<string, { readonly mastery: Mastery; readonly isRead: boolean; readonly readSections: number }>
  >;
  /** Where reading stopped last; null if nothing was read. */
  readonly position: { readonly lessonSlug: string } | null;
  readonly next: NextAction | null;
};

/** Where the state of a course is read. */
export const courseStateAddress = (courseSlug: string): string => `/api/cours/${encodeURIComponent(courseSlug)}`;
