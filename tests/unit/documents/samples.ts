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
