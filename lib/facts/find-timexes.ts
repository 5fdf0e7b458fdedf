import type { SourceDocument } from "@/lib/documents/document";
import type { Language } from "@/lib/language/language";
import type { Notebook } from "@/lib/stage";
import type { Timex } from "./timex";

/**
 * Finds every date of a document, in the order of the text, the document's own date included (role `document-date`,
 * with an empty `sentenceId`: it stands in no sentence).
 */
export declare function findTimexes(document: SourceDocument, language: Language, note: Notebook): readonly Timex[];
