import type { Proof } from "@/components/quiz/proof";
import { typeset } from "@/components/lesson/typography";
import type { Evidence } from "@/lib/questions/question";
import type { AttemptQuestion } from "@/lib/store/attempts";
import type { CoursePage, DocumentLabel } from "@/lib/store/course-page";

/** The address of a sentence in its lesson. */
export const sentenceHref = (courseSlug: string, lessonSlug: string, sentenceId: string): string =>
  `/cours/${courseSlug}/lecons/${lessonSlug}#${encodeURIComponent(sentenceId)}`;

/** As much of a dealt question as its proof needs. */
type Proved = Pick<AttemptQuestion, "document" | "section" | "lesson"> & {
  readonly question: { readonly evidence: Evidence };
};

/** The proof of a question's own answer. */
export const proofOf = (courseSlug: string, { question: { evidence }, document, section, lesson }: Proved): Proof => ({
  evidence,
  letter: document.letter,
  title: placeName(document, section.title),
  language: document.language,
  href: sentenceHref(courseSlug, lesson.slug, evidence.sentenceId),
});

/** The proof of something else that the course says; null when the course no longer has the document. */
export function proofElsewhere(course: CoursePage | null, evidence: Evidence): Proof | null {
  const document = course?.documents.find(({ slug }) => slug === evidence.documentSlug);
  const section = course?.sections.find(({ id }) => id === evidence.sectionId);
  if (!course || !document) return null;
  const { letter, language } = document;
  const href = section ? sentenceHref(course.slug, section.lessonSlug, evidence.sentenceId) : null;
  return { evidence, letter, title: placeName(document, section?.title ?? null), language, href };
}

/** A document and its section; one name where both have the same. */
function placeName({ title, language }: Pick<DocumentLabel, "title" | "language">, section: string | null): string {
  const names = section === null || section === title ? [title] : [title, section];
  return typeset(names.join(" · "), language);
}
