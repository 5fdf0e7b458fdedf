import type { SourceDocument } from "@/lib/documents/document";
import type { Language } from "@/lib/language/language";
import type { Notebook } from "@/lib/stage";
import type { Fact } from "./fact";
import type { Timex } from "./timex";

/** What facts are found in. `courseTitle` helps to tell which country "le pays" is, where the document's own title does not. */
export type FactsInput = {
  readonly document: SourceDocument;
  readonly timexes: readonly Timex[];
  readonly language: Language;
  readonly courseTitle?: string;
};

/**
 * Finds the facts of a document: dated events, quantities, acronyms; in the order of the text, each id once.
 *
 * A fact with doubts was understood but may not be asked; what was not understood leaves a note instead.
 */
export declare function findFacts(input: FactsInput, note: Notebook): readonly Fact[];
