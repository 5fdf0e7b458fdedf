import type { Sentence, SourceDocument } from "@/lib/documents/document";
import type { Language } from "@/lib/language/language";

/**
 * The year that a chronology sets for a sentence: its heading is a year, or a line above it in the same section is nothing but one.
 *
 * A range or a century sets none.
 */
export function yearsOfPlaces(
  { sections, source }: SourceDocument,
  { readTypedDate }: Language,
): (sentence: Sentence) => { readonly yearOfPlace?: number } {
  const years = new Map<string, number>();
  const yearIn = (text: string): number | null => {
    const plain = text.replace(/[.:]$/u, "").trim();
    return /^\d{4}$/.test(plain) && readTypedDate(plain) !== null ? Number(plain) : null;
  };
  for (const { title, blocks } of sections) {
    let year = title === null ? null : yearIn(title);
    for (const { id, span } of blocks) {
      year = span.end - span.start <= 8 ? (yearIn(source.slice(span.start, span.end)) ?? year) : year;
      if (year !== null) years.set(id, year);
    }
  }
  return ({ blockId }) => {
    const yearOfPlace = years.get(blockId);
    return yearOfPlace === undefined ? {} : { yearOfPlace };
  };
}
