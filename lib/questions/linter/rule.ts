import type { SourceDocument, Sentence } from "@/lib/documents/document";
import type { Fact } from "@/lib/facts/fact";
import type { Bench } from "../bench/bench";
import type { Evidence, Item, Question } from "../question";

/** A question laid open beside all that it was made from. */
export type Subject = {
  readonly item: Item;
  readonly kind: string;
  readonly origin: Question["origin"];
  readonly evidence: Evidence;
  /** The fact that it asks for; null if an editor wrote it for a sentence in which the machine saw none. */
  readonly fact: Fact | null;
  readonly sentence: Sentence;
  readonly document: SourceDocument;
  readonly bench: Bench;
  readonly earlier: Earlier;
};

/** The questions of the course that were accepted before, by `askedOf`. */
export type Earlier = ReadonlyMap<string, readonly Item[]>;

/** What two questions must share to be compared: their kind and their key. */
export const askedOf = (kind: string, { key }: Item): string => `${kind} ${key}`;

/** One thing that a question must not have. */
export type LintRule = {
  /** Kebab-case and stable: authors and tests know the fault by it. */
  readonly code: string;
  /**
   * `reading` rules doubt that the machine understood the sentence; an editor who wrote or reworded the question has
   * read it, so they do not apply to his. `item` rules hold for every question.
   */
  readonly doubts: "reading" | "item";
  readonly hasFault: (subject: Subject) => boolean;
};
