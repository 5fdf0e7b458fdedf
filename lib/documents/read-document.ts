import type { Language } from "@/lib/language/language";
import type { DocumentInfo, SourceDocument } from "./document";

/** A file as it was read, with what its author says of it. */
export type DocumentInput = { readonly path: string; readonly source: string; readonly info: DocumentInfo };

/**
 * Reads a document: cleaning, boilerplate, repairs, sections, blocks and sentences.
 *
 * Total: any string gives a document, if need be without sentences. All spans slice `input.source`.
 */
export declare function readDocument(input: DocumentInput, language: Language): SourceDocument;
