import { evidenceIn } from "@/lib/documents/date-evidence";
import type { Sentence } from "@/lib/documents/document";
import { findSentenceTimexes } from "@/lib/facts/dates/find-timexes";
import type { Timex } from "@/lib/facts/dates/timex";
import { fr } from "@/lib/language/fr/fr";

/** The dates of a sentence that stands alone: its own years are all the evidence there is. */
export function datesIn(text: string, documentText = text): readonly (Timex & { readonly text: string })[] {
  const sentence = sentenceOf(text);
  const timexes = findSentenceTimexes(sentence, fr, evidenceIn(documentText), () => {});
  return timexes.map((timex) => ({ ...timex, text: text.slice(timex.span.start, timex.span.end) }));
}

/** A sentence that is a document of its own. */
export const sentenceOf = (text: string): Sentence => ({
  id: "s",
  sectionId: "p",
  blockId: "b",
  span: { start: 0, end: text.length },
  text,
  offsets: Array.from({ length: text.length + 1 }, (_, index) => index),
  repaired: false,
  damaged: false,
});
