import type { SourceDocument } from "@/lib/documents/document";
import { readDocument } from "@/lib/documents/read-document";
import { fr } from "@/lib/language/fr/fr";

/** Reads a text as a French document of unknown origin. */
export const read = (source: string): SourceDocument =>
  readDocument(
    {
      path: "texte.txt",
      source,
      info: { slug: "texte", title: "Texte", publisher: null, date: null, licence: "unknown", language: "fr" },
    },
    fr,
  );

/** The sentences of a text, cleaned. */
export const sentencesOf = (source: string): string[] => read(source).sentences.map(({ text }) => text);

/** The headings of a text. */
export const titlesOf = (source: string): (string | null)[] => read(source).sections.map(({ title }) => title);

/** What a reader would see of a document: headings with the sentences under them, and what was left out, with its reason. */
export function outlineOf(source: string): {
  sections: Record<string, string[]>;
  dropped: [reason: string, text: string][];
} {
  const { sections, sentences, dropped } = read(source);
  return {
    sections: Object.fromEntries(
      sections.map(({ id, title }) => [
        title ?? "",
        sentences.filter(({ sectionId }) => sectionId === id).map(({ text }) => text),
      ]),
    ),
    dropped: dropped.map(({ reason, text }) => [reason, text]),
  };
}

/** Each sentence as the source has it, mark-up within it included. */
export const quotesOf = (source: string): string[] =>
  read(source).sentences.map(({ span }) => source.slice(span.start, span.end));
