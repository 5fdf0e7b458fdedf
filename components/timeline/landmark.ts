import type { Marked } from "@/components/course/proof-text";
import type { LaneMark } from "./lane-layout";

/** A document as the timeline names it. */
export type TimelineDocument = { readonly letter: string; readonly title: string; readonly language: string };

/** One place that tells an event: its mark in the lane of its document, and all that the mark opens. */
export type Landmark = LaneMark & {
  /** As this document dates it, in words. */
  readonly date: string;
  readonly sentence: Marked;
  readonly sentenceId: string;
  /** The sentence in its lesson. */
  readonly href: string;
  /** How many questions may be asked on the sentence. */
  readonly questions: number;
  /** The same event in other documents. */
  readonly others: readonly { readonly id: string; readonly letter: string }[];
  /** Where documents that speak of the event stand side by side; null if only one does. */
  readonly comparedHref: string | null;
};

/** Address of a landmark in its page. */
export const landmarkAnchor = (id: string): string => `repere-${id}`;

/** Only so many documents can be shown and hidden one by one: the style sheet names each by its place. */
export const MOST_FILTERED = 8;

/** The form that every button with a number of questions sends. */
export const ASK_FORM = "interroger";
