import "server-only";
import type { BuiltCourse } from "@/lib/pipeline";
import type { Fact } from "@/lib/facts/fact";
import type { Lesson, LessonSection } from "@/lib/lessons/lesson";
import type { Question } from "@/lib/questions/question";
import { digestOf } from "@/lib/random";
import type { ComparedEvent, ComparedTelling, Telling, TimelineEvent } from "./course-page";

/** A built course as rows; `version` is a digest of all of them, so what changes nothing here is nothing to publish. */
export type CourseRows = ReturnType<typeof rowsOf>;

/**
 * Turns a built course into rows.
 *
 * @throws Error when a question stands in a section that no lesson teaches: a learner could not be shown its proof
 */
export function rowsOf(built: BuiltCourse) {
  const taught = built.lessons.flatMap((lesson) => lesson.sections.map((section) => ({ lesson, section })));
  const lessonOf = new Map(taught.map(({ lesson, section }) => [section.id, lesson]));
  const tellingsOf = tellingsIn(built, taught);
  const datedTellingsOf = (ids: readonly string[]) => tellingsOf(ids).filter(isDated);
  const eventOf = new Map(built.facts.map((fact) => [fact.id, fact.kind === "event" ? fact.eventId : null]));
  const rows = {
    course: {
      slug: built.slug,
      title: built.title,
      language: built.language,
      summary: built.summary,
      events: built.events.flatMap((event): TimelineEvent[] => {
        const tellings = datedTellingsOf(event.factIds);
        const documentSlugs = [...new Set(tellings.map(({ documentSlug }) => documentSlug))];
        return tellings.length === 0 ? [] : [{ ...event, documentSlugs, tellings }];
      }),
      comparisons: built.comparisons.map((comparison): ComparedEvent => ({
        ...comparison,
        label: built.events.find(({ id }) => id === comparison.eventId)?.label ?? comparison.about ?? "",
        tellings: tellingsOf(comparison.factIds),
      })),
    },
    documents: built.documents.map(({ info, source }, index) => ({
      ...documentRow(info),
      position: index + 1,
      source,
    })),
    lessons: built.lessons.map(lessonRow),
    sections: taught.map(({ lesson, section }, index) => sectionRow(lesson, section, index + 1)),
    facts: built.facts.map(factRow),
    questions: built.questions.map((question) => ({
      ...questionRow(question),
      eventId: eventOf.get(question.factId) ?? null,
      lessonSlug: requireLesson(lessonOf, question).slug,
    })),
    versions: built.questions.map(versionRow),
  };
  return { ...rows, version: digestOf(JSON.stringify(rows)) };
}

type Taught = readonly { readonly lesson: Lesson; readonly section: LessonSection }[];

const isDated = (telling: ComparedTelling): telling is Telling => telling.value !== null;

/** Finds the places that tell some events or statements, in the order of the course; what stands outside lessons has none. */
function tellingsIn({ facts }: BuiltCourse, taught: Taught): (factIds: readonly string[]) => ComparedTelling[] {
  const sentences = sentencesIn(taught);
  const tellings = facts.flatMap((fact): ComparedTelling[] => {
    const place = sentences.get(fact.sentenceId);
    if ((fact.kind !== "event" && fact.kind !== "statement") || !place) return [];
    const { id, documentSlug, sectionId, sentenceId } = fact;
    const value = fact.kind === "event" ? fact.timex.value : null;
    return [{ factId: id, documentSlug, sectionId, sentenceId, value, ...place }];
  });
  return (factIds) => tellings.filter(({ factId }) => factIds.includes(factId));
}

/** Sentences as the lessons show them, and where. */
function sentencesIn(taught: Taught): Map<string, { lessonSlug: string; sentence: string }> {
  const sentences = new Map<string, { lessonSlug: string; sentence: string }>();
  for (const { lesson, section } of taught) {
    for (const { text, sentenceId } of section.blocks.flatMap(({ pieces }) => pieces)) {
      if (sentenceId === null) continue;
      const before = sentences.get(sentenceId)?.sentence ?? "";
      sentences.set(sentenceId, { lessonSlug: lesson.slug, sentence: before + text });
    }
  }
  return sentences;
}

function requireLesson(lessonOf: ReadonlyMap<string, Lesson>, { id, sectionId }: Question): Lesson {
  const lesson = lessonOf.get(sectionId);
  if (!lesson) throw new Error(`No lesson teaches the section ${sectionId} of the question ${id}.`);
  return lesson;
}

const documentRow = ({
  slug,
  title,
  publisher,
  date,
  licence,
  language,
}: BuiltCourse["documents"][number]["info"]) => ({
  slug,
  title,
  publisher,
  date,
  licence,
  language,
});

const lessonRow = (lesson: Lesson, index: number) => ({
  slug: lesson.slug,
  documentSlug: lesson.documentSlug,
  number: index + 1,
  title: lesson.title,
  minutes: lesson.minutes,
  payload: lesson,
});

const sectionRow = (lesson: Lesson, { id, title }: LessonSection, position: number) => ({
  id,
  documentSlug: lesson.documentSlug,
  lessonSlug: lesson.slug,
  position,
  title,
});

const factRow = (fact: Fact) => ({
  id: fact.id,
  kind: fact.kind,
  label: fact.label,
  sectionId: fact.sectionId,
  sentenceId: fact.sentenceId,
  payload: fact,
});

const questionRow = ({ id, factId, sectionId, kind, difficulty, version, evidence, tells }: Question) => ({
  id,
  factId,
  sectionId,
  sentenceId: evidence.sentenceId,
  kind,
  difficulty,
  version,
  tells,
});

const versionRow = ({ id, version, content, evidence, difficulty, score, reasons, origin }: Question) => ({
  questionId: id,
  version,
  content,
  evidence,
  difficulty,
  score,
  reasons,
  origin,
});
