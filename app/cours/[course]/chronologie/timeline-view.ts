import { markProof } from "@/components/course/proof-text";
import { typesetPieces } from "@/components/lesson/typography";
import type { ListedEvent } from "@/components/timeline/event-list";
import type { Landmark } from "@/components/timeline/landmark";
import { civilOf } from "@/lib/calendar/civil";
import { isFiner } from "@/lib/calendar/compare-dates";
import type { CoursePage, Telling, TimelineEvent } from "@/lib/store/course-page";
import { comparisonHref, sentenceHref } from "../../addresses";
import { dateFormatOf, documentDate } from "../../dates";
import { weightOf } from "../course-view";

/** Every event that a line can hold, in the order of time, with one landmark for each document that tells it. */
export const eventsOf = (course: CoursePage): ListedEvent[] =>
  course.events.flatMap((event): ListedEvent[] => {
    const tellings = finestOfEachDocument(event);
    const [first, ...rest] = tellings.map((telling) => landmarkOf(course, event, telling, tellings));
    return first ? [{ id: event.id, label: event.label, landmarks: [first, ...rest] }] : [];
  });

/** The most precise telling of each document, the most precise of all first; those without any day are left out. */
function finestOfEachDocument({ tellings, documentSlugs }: TimelineEvent): Telling[] {
  const dated = tellings.filter(({ value }) => (value.start ?? value.end) !== null);
  return documentSlugs
    .flatMap((slug) => {
      const own = dated.filter(({ documentSlug }) => documentSlug === slug);
      return own.length === 0 ? [] : [own.reduce((best, each) => (isFiner(each.value, best.value) ? each : best))];
    })
    .toSorted((a, b) => Number(isFiner(b.value, a.value)) - Number(isFiner(a.value, b.value)));
}

function landmarkOf(course: CoursePage, event: TimelineEvent, telling: Telling, all: readonly Telling[]): Landmark {
  const { factId, value, sentenceId, lessonSlug } = telling;
  const lane = laneOf(course, telling);
  const date = dateFormatOf(course.language)(value);
  const { before, quote, after } = markProof(telling.sentence, date, "statement");
  const [set = "", proven = "", rest = ""] = typesetPieces([before, quote, after], course.documents[lane]!.language);
  const compared = course.comparisons.find(({ factIds }) => factIds.includes(factId));
  return {
    ...{ id: factId, lane, date, label: event.label, sentenceId },
    start: (value.start ?? value.end)!,
    end: (value.end ?? value.start)!,
    open: value.start === null ? "before" : value.end === null ? "after" : null,
    weight: weightOf(event),
    sentence: { before: set, quote: proven, after: rest },
    href: sentenceHref(course.slug, lessonSlug, sentenceId),
    questions: course.questionsBySentence[sentenceId] ?? 0,
    others: all
      .filter((other) => other !== telling)
      .map((other) => ({ id: other.factId, letter: course.documents[laneOf(course, other)]!.letter })),
    comparedHref: compared ? comparisonHref(course.slug, compared.eventId) : null,
  };
}

const laneOf = ({ documents }: CoursePage, { documentSlug }: Telling): number =>
  documents.findIndex(({ slug }) => slug === documentSlug);

/** The first and the last year of some landmarks. */
export const yearsOf = (landmarks: readonly Landmark[]): { first: number; last: number } => ({
  first: civilOf(Math.min(...landmarks.map(({ start }) => start))).year,
  last: civilOf(Math.max(...landmarks.map(({ end }) => end))).year,
});

/** A year as a language writes it: 1944, 146 av. J.-C. */
export const yearInWords = (year: number, language: string): string =>
  documentDate(`${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`, language) ?? String(year);
