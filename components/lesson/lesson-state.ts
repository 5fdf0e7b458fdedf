import type { Mastery } from "@/lib/progress/mastery";
import type { Graded } from "@/lib/questions/question";

/** What a learner has beside a lesson: `GET /api/cours/[course]/lecons/[lesson]`. */
export type LessonState = {
  /** Block at which reading stopped; null if the lesson was never read. */
  readonly blockId: string | null;
  readonly readSectionIds: readonly string[];
  /** The last answer to a question on a sentence, by the sentence's id. */
  readonly sentences: Readonly<Record<string, Graded["verdict"]>>;
  readonly mastery: Mastery;
};

/** Where the state of a lesson is read, and where reading is kept. */
export const lessonStateAddress = (courseSlug: string, lessonSlug: string): string =>
  `/api/cours/${encodeURIComponent(courseSlug)}/lecons/${encodeURIComponent(lessonSlug)}`;
