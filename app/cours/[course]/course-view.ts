import { getTranslations } from "next-intl/server";
import type { ComparisonProps } from "@/components/course/comparison";
import { documentTone } from "@/components/course/document-letter";
import { landmarksOf } from "@/components/course/landmarks";
import type { LessonRow } from "@/components/course/lesson-list";
import { markProof } from "@/components/course/proof-text";
import { typesetPieces } from "@/components/lesson/typography";
import type { LandMark } from "@/components/ui/strip";
import type { ComparedTelling, CoursePage, DocumentLabel, TimelineEvent } from "@/lib/store/course-page";
import { lessonHref, sentenceHref } from "../addresses";
import { dateFormatOf } from "../dates";

/** How many events of a course have words on its strip; the others are ticks. */
const WORDED = 8;

/** The lessons as the list shows them. */
export async function lessonRowsOf({ slug: course, lessons, documents }: CoursePage) {
  const t = await getTranslations("course");
  return lessons.map((lesson): LessonRow & { number: number } => {
    const { letter, title } = documentOf(documents, lesson.documentSlug);
    return {
      slug: lesson.slug,
      number: lesson.number,
      title: lesson.title,
      href: lessonHref(course, lesson.slug),
      minutes: t("minutes", { count: lesson.minutes }),
      document: { letter, title, spoken: t("documents.document", { letter }) },
    };
  });
}

/** Every event of the course on one line; those that most documents tell, to the day, have words. */
export async function landmarksOfCourse(course: CoursePage): Promise<LandMark[]> {
  const t = await getTranslations("course.documents");
  const sources = course.events.map((event) => {
    const { letter } = documentOf(course.documents, event.documentSlugs[0] ?? "");
    const telling = event.tellings[0];
    return {
      ...{ id: event.id, value: event.value, label: event.label, weight: weightOf(event) },
      ...{ tone: documentTone(letter), origin: t("document", { letter }) },
      href: telling ? sentenceHref(course.slug, telling.lessonSlug, telling.sentenceId) : null,
    };
  });
  return landmarksOf(sources, {
    worded: WORDED,
    room: { lines: 3, characters: 25 },
    formatDate: dateFormatOf(course.language),
  });
}

/** What most documents tell counts most, then what is dated to the day, then what is said in few words. */
export const weightOf = ({ value, label, documentSlugs }: Pick<TimelineEvent, "value" | "label" | "documentSlugs">) =>
  documentSlugs.length * 2 + (value.precision === "day" ? 1 : 0) - Math.max(0, label.length - 40) / 40;

/** Where documents speak of one event: contradictions first, they are what one must have seen. */
export const comparisonsOf = (course: CoursePage): (ComparisonProps & { id: string; eventId: string })[] =>
  course.comparisons
    .toSorted((a, b) => Number(b.kind === "contradiction") - Number(a.kind === "contradiction"))
    .map(({ eventId, kind, label, factIds, tellings }) => ({
      ...{ id: factIds.join(" "), eventId, kind, title: label, language: course.language },
      isFiner: new Set(tellings.map(({ value }) => value?.precision)).size > 1,
      isWithinOne: new Set(tellings.map(({ documentSlug }) => documentSlug)).size === 1,
      tellings: tellings.map((telling) => shownTelling(course, telling)),
    }));

function shownTelling(
  course: CoursePage,
  { factId, documentSlug, lessonSlug, sentenceId, sentence, value }: ComparedTelling,
) {
  const document = documentOf(course.documents, documentSlug);
  const date = value && dateFormatOf(course.language)(value);
  const { before, quote, after } = markProof(sentence, date ?? sentence, "date");
  const [set = "", proven = "", rest = ""] = typesetPieces([before, quote, after], document.language);
  return {
    id: factId,
    date,
    document,
    href: sentenceHref(course.slug, lessonSlug, sentenceId),
    sentence: { before: set, quote: proven, after: rest },
  };
}

/** The document that a course calls by this slug. */
export function documentOf(documents: readonly DocumentLabel[], slug: string): DocumentLabel {
  const document = documents.find((each) => each.slug === slug);
  if (!document) throw new Error(`the course names a document that it does not have: ${slug}`);
  return document;
}
