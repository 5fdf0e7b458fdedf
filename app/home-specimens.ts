import type { DateSpecimensProps } from "@/components/course/date-specimens";
import { markProof } from "@/components/course/proof-text";
import type { ProofSpecimenProps } from "@/components/course/proof-specimen";
import { typesetPieces } from "@/components/lesson/typography";
import { dateFormatOf } from "./cours/dates";
import type { CoursePage } from "@/lib/store/course-page";
import { sentenceHref } from "./cours/addresses";

/** A sentence of the course that proves a day, told by as many documents as possible; null if it dates nothing to the day. */
export function provenEvent(course: CoursePage): ProofSpecimenProps | null {
  const formatDate = dateFormatOf(course.language);
  const candidates = course.events
    .toSorted((a, b) => b.documentSlugs.length - a.documentSlugs.length)
    .flatMap(({ tellings }) => tellings)
    .filter(({ value, sentence }) => value.precision === "day" && sentence.includes(formatDate(value)));
  const telling = candidates.find(({ sentence }) => sentence.length < 260) ?? candidates[0];
  const document = course.documents.find(({ slug }) => slug === telling?.documentSlug);
  if (!telling || !document) return null;

  const { before, quote, after } = markProof(telling.sentence, formatDate(telling.value), "statement");
  const [set = "", proven = "", rest = ""] = typesetPieces([before, quote, after], document.language);
  return {
    sentence: { before: set, quote: proven, after: rest },
    document,
    href: sentenceHref(course.slug, telling.lessonSlug, telling.sentenceId),
  };
}

/** One date of the course for each precision that the home page draws. */
export function datesOfEachPrecision(course: CoursePage): DateSpecimensProps {
  const formatDate = dateFormatOf(course.language);
  const values = course.events
    .toSorted((a, b) => b.documentSlugs.length - a.documentSlugs.length)
    .flatMap(({ value, tellings }) => [value, ...tellings.map((telling) => telling.value)]);
  const dateOf = (precision: "day" | "month" | "year") => {
    const value = values.find((each) => each.precision === precision && !each.edtf.includes(".."));
    return value ? formatDate(value) : null;
  };
  return { day: dateOf("day"), month: dateOf("month"), year: dateOf("year") };
}
