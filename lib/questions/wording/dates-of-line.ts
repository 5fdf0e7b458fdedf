import { findSentenceTimexes } from "@/lib/facts/dates/find-timexes";
import type { Timex } from "@/lib/facts/dates/timex";
import type { Language } from "@/lib/language/language";

/**
 * The dates of a line that is no sentence of a text, such as a stem or a heading, read as those of a sentence are; its spans point into
 * the line.
 *
 * @param years those that the text around it names, for dates of two figures
 */
export function datesOfLine(line: string, language: Language, years: readonly number[]): readonly Timex[] {
  const sentence = {
    id: "",
    sectionId: "",
    blockId: "",
    text: line.replaceAll(/[\u00a0\u202f]/gu, " "),
    span: { start: 0, end: line.length },
    offsets: Array.from({ length: line.length + 1 }, (_, unit) => unit),
    repaired: false,
    damaged: false,
  };
  return findSentenceTimexes(sentence, language, { years }, () => {});
}
