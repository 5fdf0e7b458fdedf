import type { Wording } from "@/lib/language/phrases";
import type { DateMark } from "../dates/place-dates";
import type { Range } from "../tokens";

/** An event as one reader understood it, before it becomes a fact. */
export type DatedReading = {
  readonly date: DateMark;
  /** The part of the sentence's text that says it, date included. */
  readonly range: Range;
  readonly wording: Wording;
  /** Linter codes; empty if it may be asked. */
  readonly doubts: readonly string[];
  readonly needsContext: boolean;
  /** Which reader understood it, for tests and reports. */
  /** True for what one does again and again ("remporter"), where nothing says which time it was. */
  readonly isRepeatable?: boolean;
  readonly rule: string;
};
