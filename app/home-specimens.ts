import type { DateSpecimensProps } from "@/components/course/date-specimens";
import { landmarksOf, spread } from "@/components/course/landmarks";
import { markProof } from "@/components/course/proof-text";
import type { ProofSpecimenProps } from "@/components/course/proof-specimen";
import { typesetPieces } from "@/components/lesson/typography";
import { dateFormatOf } from "./cours/dates";
import type { LandMark } from "@/components/ui/strip";
import type { DateValue } from "@/lib/calendar/date-value";
import type { CoursePage } from "@/lib/store/course-page";
import { weightOf } from "./cours/[course]/course-view";
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

/** Dates of three events of the course, one for each precision that the home page draws. */
export function datesOfEachPrecision(course: CoursePage): DateSpecimensProps {
  const formatDate = dateFormatOf(course.language);
  const events = course.events.toSorted((a, b) => b.documentSlugs.length - a.documentSlugs.length);
  const dateOf = (precision: "day" | "month" | "year") => {
    const value = events.map((event) => event.value).find((each) => each.precision === precision && isClosed(each));
    return value ? formatDate(value) : null;
  };
  return { day: dateOf("day"), month: dateOf("month"), year: dateOf("year") };
}

const isClosed = ({ start, end }: DateValue): boolean => start !== null && end !== null;

/** A few landmarks of the course, from its first date to its last. */
export const homeLandmarks = (course: CoursePage): LandMark[] =>
  landmarksOf(
    spread(
      course.events
        .filter(({ value }) => isClosed(value))
        .map((event) => ({ ...event, weight: weightOf(event), href: null, tone: null, origin: "" })),
      HOME_LANDMARKS,
    ),
    { worded: HOME_LANDMARKS, room: { lines: 3, characters: 25 }, formatDate: dateFormatOf(course.language) },
  );

const HOME_LANDMARKS = 7;
