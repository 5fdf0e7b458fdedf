import type { SourceDocument } from "@/lib/documents/document";
import type { Comparison, CourseEvent, Fact } from "@/lib/facts/fact";
import type { Timex } from "@/lib/facts/timex";
import type { Lesson } from "@/lib/lessons/lesson";
import type { HeldQuestion } from "@/lib/questions/publish-questions";
import type { Question } from "@/lib/questions/question";
import type { Note } from "@/lib/stage";

/** A course as the pipeline leaves it: all that publishing stores. The same input gives the same bytes. */
export type BuiltCourse = {
  readonly slug: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly summary: string;
  /** In the order of `course.yml`; sections and sentences are in them. */
  readonly documents: readonly SourceDocument[];
  /** In the order of the documents and their text. */
  readonly timexes: readonly Timex[];
  readonly facts: readonly Fact[];
  /** In the order of time. */
  readonly events: readonly CourseEvent[];
  readonly comparisons: readonly Comparison[];
  readonly lessons: readonly Lesson[];
  /** What learners are asked, in the order of the text; never two with one id. */
  readonly questions: readonly Question[];
  /** Written well enough to pass the linter, and not published. */
  readonly held: readonly HeldQuestion[];
  /** What each stage set aside, rejected questions included. */
  readonly notes: readonly Note[];
  /** Digest of everything above. */
  readonly version: string;
};
