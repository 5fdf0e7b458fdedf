import "server-only";
import type { AcronymFact } from "@/lib/facts/fact";
import type { Lesson } from "@/lib/lessons/lesson";
import { db } from "./client";
import {
  letterOf,
  type ComparedEvent,
  type CourseCard,
  type CoursePage,
  type DocumentLabel,
  type LessonPage,
  type StatedAcronym,
  type TimelineEvent,
} from "./course-page";
import { fromJson } from "./json";

const KEY_EVENTS = 8;
const published = { retiredAt: null } as const;

/** Every published course, by title. */
export async function listCourses(): Promise<CourseCard[]> {
  const rows = await db.course.findMany({
    where: published,
    orderBy: { title: "asc" },
    select: {
      slug: true,
      title: true,
      language: true,
      summary: true,
      events: true,
      lessons: { where: published, select: { minutes: true } },
      _count: { select: { documents: { where: published }, questions: { where: published } } },
    },
  });
  return rows.map(({ events, lessons, _count, ...course }) => ({
    ...course,
    documentCount: _count.documents,
    questionCount: _count.questions,
    lessonCount: lessons.length,
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    keyEvents: keyEventsOf(fromJson<TimelineEvent[]>(events)),
  }));
}

/** A published course, or null. */
export async function findCourse(courseSlug: string): Promise<CoursePage | null> {
  const [course, counts] = await Promise.all([
    db.course.findFirst({
      where: { slug: courseSlug, ...published },
      include: {
        documents: { where: published, orderBy: { position: "asc" }, omit: { source: true } },
        lessons: { where: published, orderBy: { number: "asc" }, omit: { payload: true } },
        sections: { where: published, orderBy: { position: "asc" } },
      },
    }),
    db.question.groupBy({ by: ["sectionId", "sentenceId"], where: { courseSlug, ...published }, _count: true }),
  ]);
  if (!course) return null;

  const asked = new Map<string, number>();
  for (const { sectionId, _count } of counts) asked.set(sectionId, (asked.get(sectionId) ?? 0) + _count);
  const sections = course.sections.map(({ id, title, lessonSlug, documentSlug }) => ({
    id,
    title,
    lessonSlug,
    documentSlug,
    questionCount: asked.get(id) ?? 0,
  }));
  return {
    slug: course.slug,
    title: course.title,
    language: course.language,
    summary: course.summary,
    version: course.version,
    documents: course.documents.map(toDocumentLabel),
    lessons: course.lessons.map(({ slug, title, number, minutes, documentSlug }) => {
      const own = sections.filter(({ lessonSlug }) => lessonSlug === slug);
      return { slug, title, number, minutes, documentSlug, sectionIds: own.map(({ id }) => id), ...totalOf(own) };
    }),
    sections,
    events: fromJson<TimelineEvent[]>(course.events),
    comparisons: fromJson<ComparedEvent[]>(course.comparisons),
    ...totalOf(sections),
    questionsBySentence: bySentence(counts),
  };
}

/** A published lesson with its neighbours, or null. */
export async function findLesson(courseSlug: string, lessonSlug: string): Promise<LessonPage | null> {
  const [row, counts, acronyms] = await Promise.all([
    db.lesson.findFirst({
      where: { courseSlug, slug: lessonSlug, ...published, course: published },
      include: {
        document: { omit: { source: true } },
        course: {
          select: {
            slug: true,
            title: true,
            language: true,
            lessons: { where: published, select: { slug: true, title: true, number: true } },
          },
        },
      },
    }),
    db.question.groupBy({ by: ["sentenceId"], where: { courseSlug, lessonSlug, ...published }, _count: true }),
    db.fact.findMany({ where: { courseSlug, kind: "acronym", ...published }, select: { payload: true } }),
  ]);
  if (!row) return null;

  const { course, number } = row;
  const { lessons, ...label } = course;
  const linkTo = (wanted: number) => {
    const lesson = lessons.find((other) => other.number === wanted);
    return lesson ? { slug: lesson.slug, title: lesson.title } : null;
  };
  const lesson = fromJson<Lesson>(row.payload);
  return {
    course: label,
    number,
    lesson,
    document: toDocumentLabel(row.document),
    next: linkTo(number + 1),
    previous: linkTo(number - 1),
    questionsBySentence: bySentence(counts),
    acronyms: statedIn(
      lesson,
      acronyms.map(({ payload }) => fromJson<AcronymFact>(payload)),
    ),
  };
}

/** Addresses of every published lesson, for pages that are rendered ahead. */
export const listLessonAddresses = (): Promise<{ courseSlug: string; slug: string }[]> =>
  db.lesson.findMany({ where: { ...published, course: published }, select: { courseSlug: true, slug: true } });

type DocumentRow = Omit<DocumentLabel, "letter"> & { position: number };

/** Row to domain, shared with the questions of an attempt. */
export const toDocumentLabel = (row: DocumentRow): DocumentLabel => ({
  slug: row.slug,
  letter: letterOf(row.position),
  title: row.title,
  publisher: row.publisher,
  date: row.date,
  licence: row.licence,
  language: row.language,
});

const bySentence = (counts: readonly { sentenceId: string; _count: number }[]) =>
  Object.fromEntries(counts.map(({ sentenceId, _count }) => [sentenceId, _count]));

/** The acronyms that a lesson's own sentences spell out, as they come. */
function statedIn({ sections }: Lesson, facts: readonly AcronymFact[]): StatedAcronym[] {
  const sectionIds = new Set(sections.map(({ id }) => id));
  return facts
    .filter(({ sectionId }) => sectionIds.has(sectionId))
    .toSorted((a, b) => a.evidence.start - b.evidence.start)
    .map(({ acronym, expansion, sentenceId }) => ({ acronym, expansion, sentenceId }));
}

const totalOf = (sections: readonly { questionCount: number }[]) => ({
  questionCount: sections.reduce((sum, section) => sum + section.questionCount, 0),
});

const keyEventsOf = (events: readonly TimelineEvent[]) =>
  events
    .map((event, place) => ({ event, place }))
    .toSorted((a, b) => b.event.documentSlugs.length - a.event.documentSlugs.length || a.place - b.place)
    .slice(0, KEY_EVENTS)
    .toSorted((a, b) => a.place - b.place)
    .map(({ event: { id, label, value, factIds } }) => ({ id, label, value, factIds }));
