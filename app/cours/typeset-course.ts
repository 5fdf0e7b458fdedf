import { typeset } from "@/components/lesson/typography";
import { findCourse, findLesson } from "@/lib/store/courses";
import type { LessonSection } from "@/lib/lessons/lesson";
import type { CoursePage, DocumentLabel, LessonPage } from "@/lib/store/course-page";

/** Courses, documents and lessons as pages show them: titles and labels set as their language sets them. */
export async function findSetCourse(slug: string): Promise<CoursePage | null> {
  const course = await findCourse(slug);
  if (!course) return null;
  const set = (text: string) => typeset(text, course.language);
  return {
    ...course,
    title: set(course.title),
    summary: set(course.summary),
    documents: course.documents.map(setDocument),
    lessons: course.lessons.map((lesson) => ({ ...lesson, title: set(lesson.title) })),
    events: course.events.map((event) => ({ ...event, label: set(event.label) })),
    comparisons: course.comparisons.map((comparison) => ({ ...comparison, label: set(comparison.label) })),
  };
}

export async function findSetLesson(courseSlug: string, lessonSlug: string): Promise<LessonPage | null> {
  const page = await findLesson(courseSlug, lessonSlug);
  if (!page) return null;
  const { course, lesson, document, next, previous } = page;
  const set = (text: string) => typeset(text, course.language);
  const keyDates = lesson.keyDates.map((date) => ({ ...date, label: set(date.label) }));
  const setSection = (section: LessonSection): LessonSection => ({
    ...section,
    title: section.title && typeset(section.title, document.language),
  });
  return {
    ...page,
    document: setDocument(document),
    lesson: { ...lesson, title: set(lesson.title), keyDates, sections: lesson.sections.map(setSection) },
    next: next && { ...next, title: set(next.title) },
    previous: previous && { ...previous, title: set(previous.title) },
  };
}

const setDocument = (document: DocumentLabel): DocumentLabel => ({
  ...document,
  title: typeset(document.title, document.language),
});
