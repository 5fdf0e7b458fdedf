import type { DateValue } from "@/lib/calendar/date-value";
import type { Span } from "@/lib/span";

/** A stretch of a document to read in 3 to 8 minutes, cut at its headings. Nothing in it depends on the learner. */
export type Lesson = {
  /** Kebab-case, unique in its course; part of its address. */
  readonly slug: string;
  readonly title: string;
  readonly documentSlug: string;
  /** Whole minutes begun, at least 1, at 200 words a minute. */
  readonly minutes: number;
  readonly sections: readonly LessonSection[];
  /** The dates of the lesson in the order of time; one per event, the finest kept. */
  readonly keyDates: readonly KeyDate[];
  /** Whom and what the lesson names, in the order of their first mention. */
  readonly names: readonly LessonName[];
};

/** A section as the page shows it. */
export type LessonSection = {
  readonly id: string;
  readonly title: string | null;
  readonly blocks: readonly LessonBlock[];
};

/** A paragraph, or an item of a dated list with its date set apart. */
export type LessonBlock = {
  readonly id: string;
  readonly kind: "paragraph" | "dated-item";
  /** The date as the source writes it, for a dated item; null for a paragraph. */
  readonly date: string | null;
  readonly pieces: readonly LessonPiece[];
};

/** A run of text with one treatment. The texts of a block's pieces, joined, are the block as it is read, the date of a dated item left out. */
export type LessonPiece = {
  readonly text: string;
  /** The sentence it belongs to; null for what stands between sentences. */
  readonly sentenceId: string | null;
  /** What the source had in place of `text`, where a repair was made; null elsewhere. */
  readonly repairedFrom: string | null;
  /** Long form of an acronym, for the reader who asks; null elsewhere. */
  readonly expansion: string | null;
  readonly span: Span;
};

/** One mark of the strip at the head of a lesson. */
export type KeyDate = {
  readonly eventId: string;
  readonly value: DateValue;
  readonly label: string;
  readonly sentenceId: string;
};

/** A person or an organisation of a lesson's glossary. */
export type LessonName = {
  readonly entityId: string;
  readonly type: "person" | "organisation";
  /** As the course names it in full. */
  readonly name: string;
  readonly acronym: string | null;
  /** The sentence that names it first in the lesson. */
  readonly sentenceId: string;
  /** What a person is called beside the name, with the sentence that says so; null where the lesson does not. */
  readonly role: { readonly text: string; readonly sentenceId: string } | null;
};
