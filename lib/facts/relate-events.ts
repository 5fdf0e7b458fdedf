import type { SourceDocument } from "@/lib/documents/document";
import type { Language } from "@/lib/language/language";
import type { Comparison, CourseEvent, Fact } from "./fact";

/** The facts of a course with the events they share. */
export type RelatedFacts = {
  /** The facts as given, in the same order, with `eventId` the same for the facts that tell one event. */
  readonly facts: readonly Fact[];
  /** In the order of time. */
  readonly events: readonly CourseEvent[];
  readonly comparisons: readonly Comparison[];
};

/** Relates the events of a course's documents: same event, agreement at another precision, contradiction. */
export declare function relateEvents(
  facts: readonly Fact[],
  documents: readonly SourceDocument[],
  language: Language,
): RelatedFacts;
