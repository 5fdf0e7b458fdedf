import "server-only";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Comparison, CourseEvent } from "@/lib/facts/fact";
import type { Lesson } from "@/lib/lessons/lesson";

/** A document as pages name it. */
export type DocumentLabel = {
  readonly slug: string;
  /** "A", "B"… by its place in `course.yml`. */
  readonly letter: string;
  readonly title: string;
  /** Null when unknown. */
  readonly publisher: string | null;
  /** EDTF; null when undated. */
  readonly date: string | null;
  readonly licence: string;
  /** BCP 47. */
  readonly language: string;
};

/** A lesson as a list shows it. */
export type LessonCard = {
  readonly slug: string;
  readonly title: string;
  /** From 1, in the order of the course. */
  readonly number: number;
  readonly minutes: number;
  readonly documentSlug: string;
  readonly sectionIds: readonly string[];
  readonly questionCount: number;
};

/** A section as progress names it. */
export type SectionLabel = {
  readonly id: string;
  readonly title: string | null;
  readonly lessonSlug: string;
  readonly documentSlug: string;
  readonly questionCount: number;
};

/** One place that tells an event: the sentence as the lesson shows it, and the date as this document gives it. */
export type Telling = {
  readonly factId: string;
  readonly documentSlug: string;
  readonly lessonSlug: string;
  readonly sectionId: string;
  readonly sentenceId: string;
  readonly sentence: string;
  readonly value: DateValue;
};

/** An event with all that its mark on the line opens. */
export type TimelineEvent = CourseEvent & {
  /** Without repetition, in the order of the course. */
  readonly documentSlugs: readonly string[];
  /** At least one, in the order of the course. */
  readonly tellings: readonly Telling[];
};

/** One place of a comparison; what is stated without a date has none. */
export type ComparedTelling = Omit<Telling, "value"> & { readonly value: DateValue | null };

/** Two or more places on one event or membership, side by side. */
export type ComparedEvent = Comparison & { readonly label: string; readonly tellings: readonly ComparedTelling[] };

/** A course in a list of courses. */
export type CourseCard = {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly summary: string;
  readonly documentCount: number;
  readonly lessonCount: number;
  readonly questionCount: number;
  /** All lessons together. */
  readonly minutes: number;
  /** At most 8, in the order of time: those that most documents tell. */
  readonly keyEvents: readonly CourseEvent[];
};

/** All of a course that does not depend on the learner. */
export type CoursePage = {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly summary: string;
  /** Digest of the published content. */
  readonly version: string;
  /** In the order of `course.yml`. */
  readonly documents: readonly DocumentLabel[];
  /** By number. */
  readonly lessons: readonly LessonCard[];
  /** In the order of the course. */
  readonly sections: readonly SectionLabel[];
  /** In the order of time. */
  readonly events: readonly TimelineEvent[];
  readonly comparisons: readonly ComparedEvent[];
  readonly questionCount: number;
  /** How many questions may be asked on a sentence; a sentence without any is absent. */
  readonly questionsBySentence: Readonly<Record<string, number>>;
};

/** All of a lesson that does not depend on the learner. */
export type LessonPage = {
  readonly course: { readonly slug: string; readonly title: string; readonly language: string };
  readonly number: number;
  readonly lesson: Lesson;
  readonly document: DocumentLabel;
  readonly next: LessonLink | null;
  readonly previous: LessonLink | null;
  /** How many questions may be asked on a sentence; a sentence without any is absent. */
  readonly questionsBySentence: Readonly<Record<string, number>>;
  /** Acronyms that this lesson's own text spells out, in its order; those that it only uses stand in its pieces. */
  readonly acronyms: readonly StatedAcronym[];
};

/** An acronym and the sentence that says what it means. */
export type StatedAcronym = { readonly acronym: string; readonly expansion: string; readonly sentenceId: string };

/** A lesson to go on to. */
export type LessonLink = { readonly slug: string; readonly title: string };

/** "A" for the first document of a course, "AA" for the 27th. */
export const letterOf = (position: number): string =>
  (position > 26 ? letterOf(Math.floor((position - 1) / 26)) : "") + String.fromCharCode(65 + ((position - 1) % 26));
