import type { LessonPlan } from "@/lib/documents/course-manifest";
import type { Section, SourceDocument } from "@/lib/documents/document";

/** Reading speed of a learner, words a minute. */
export const WORDS_A_MINUTE = 200;

/** A lesson that nobody planned is closed once it has this many words: four minutes. */
const ENOUGH_WORDS = 4 * WORDS_A_MINUTE;

/** What is left over goes with the lesson before it if it is shorter than this. */
const TOO_FEW_WORDS = 2 * WORDS_A_MINUTE;

/** Words in the blocks of a section; its heading does not count. */
export const wordsIn = ({ source }: SourceDocument, { blocks }: Section): number =>
  blocks.reduce(
    (sum, { span }) => sum + (source.slice(span.start, span.end).match(/\p{L}[\p{L}'’-]*|\d+/gu)?.length ?? 0),
    0,
  );

/**
 * The sections of a planned lesson, those without any text left out; null if the document has no such headings in that order.
 *
 * Headings are compared by their letters and figures.
 */
export function plannedSections(document: SourceDocument, { from, to }: LessonPlan): readonly Section[] | null {
  const first = from === null ? 0 : indexOfTitle(document, from);
  const last = to === null ? document.sections.length - 1 : indexOfTitle(document, to);
  if (first < 0 || last < first) return null;
  return document.sections.slice(first, last + 1).filter(({ blocks }) => blocks.length > 0);
}

const indexOfTitle = ({ sections }: SourceDocument, title: string): number =>
  sections.findIndex((section) => section.title !== null && plain(section.title) === plain(title));

const plain = (title: string): string =>
  (
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");

/** Groups the sections of a document that nobody planned into lessons of about 3 to 8 minutes, whole sections at a time. */
export function groupSections(document: SourceDocument): readonly (readonly Section[])[] {
  const groups: Section[][] = [];
  let words = ENOUGH_WORDS;
  for (const section of document.sections.filter(({ blocks }) => blocks.length > 0)) {
    if (words >= ENOUGH_WORDS) {
      groups.push([]);
      words = 0;
    }
    groups.at(-1)!.push(section);
    words += wordsIn(document, section);
  }
  const last = groups.at(-1);
  if (last && groups.length > 1 && words < TOO_FEW_WORDS) groups.splice(-2, 2, [...groups.at(-2)!, ...last]);
  return groups;
}
