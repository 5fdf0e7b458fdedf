import type { ComparisonProps } from "@/components/course/comparison";
import { documentTone } from "@/components/course/document-letter";
import { landmarksOf } from "@/components/course/landmarks";
import type { LessonRow } from "@/components/course/lesson-list";
import { markProof } from "@/components/course/proof-text";
import { typesetPieces } from "@/components/lesson/typography";
import type { LandMark } from "@/components/ui/strip";
import type { CoursePage, DocumentLabel, Telling, TimelineEvent } from "@/lib/store/course-page";
import { lessonHref, sentenceHref } from "../addresses";
import { dateFormatOf } from "../dates";

/** How many events of a course have words on its strip; the others are ticks. */
const WORDED = 8;

/** The lessons as the list shows them. */
export const lessonRowsOf = (
  { slug: course, lessons, documents }: CoursePage,
  spoken: (letter: string) => string,
  minutes: (count: number) => string,
): (LessonRow & { number: number })[] =>
  lessons.map((lesson) => {
    const { letter, title } = documentOf(documents, lesson.documentSlug);
    return {
      slug: lesson.slug,
      number: lesson.number,
      title: lesson.title,
      href: lessonHref(course, lesson.slug),
      minutes: minutes(lesson.minutes),
      document: { letter, title, spoken: spoken(letter) },
    };
  });

/** Every event of the course on one line; those that most documents tell, to the day, have words. */
export const landmarksOfCourse = (course: CoursePage, spoken: (letter: string) => string): LandMark[] =>
  landmarksOf(
    course.events.map(({ id, value, label, documentSlugs, tellings }) => {
      const { letter } = documentOf(course.documents, documentSlugs[0] ?? "");
      const telling = tellings[0];
      return {
        ...{ id, value, label, tone: documentTone(letter), origin: spoken(letter) },
        href: telling ? sentenceHref(course.slug, telling.lessonSlug, telling.sentenceId) : null,
        weight: weightOf({ value, label, documentSlugs }),
      };
    }),
    { worded: WORDED, formatDate: dateFormatOf(course.language) },
  );

/** What most documents tell counts most, then what is dated to the day, then what is said in few words. */
export const weightOf = ({ value, label, documentSlugs }: Pick<TimelineEvent, "value" | "label" | "documentSlugs">) =>
  documentSlugs.length * 2 + (value.precision === "day" ? 1 : 0) - Math.max(0, label.length - 40) / 40;

/** Where documents speak of one event: contradictions first, they are what one must have seen. */
export const comparisonsOf = (course: CoursePage): (ComparisonProps & { id: string })[] =>
  course.comparisons
    .toSorted((a, b) => Number(b.kind === "contradiction") - Number(a.kind === "contradiction"))
    .map(({ eventId, kind, label, tellings }) => ({
      ...{ id: eventId, kind, title: label, language: course.language },
      isFiner: new Set(tellings.map(({ value }) => value.precision)).size > 1,
      tellings: tellings.map((telling) => shownTelling(course, telling)),
    }));

function shownTelling(course: CoursePage, { factId, documentSlug, lessonSlug, sentenceId, sentence, value }: Telling) {
  const document = documentOf(course.documents, documentSlug);
  const { before, quote, after } = markProof(sentence, dateFormatOf(course.language)(value), "date");
  const [set = "", proven = "", rest = ""] = typesetPieces([before, quote, after], document.language);
  return {
    id: factId,
    document,
    href: sentenceHref(course.slug, lessonSlug, sentenceId),
    sentence: { before: set, quote: proven, after: rest },
  };
}

function documentOf(documents: readonly DocumentLabel[], slug: string): DocumentLabel {
  const document = documents.find((each) => each.slug === slug);
  if (!document) throw new Error(`the course names a document that it does not have: ${slug}`);
  return document;
}
