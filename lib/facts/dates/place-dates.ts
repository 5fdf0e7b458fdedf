import type { Sentence } from "@/lib/documents/document";
import { textIndexOf } from "@/lib/documents/sentence-span";
import type { DateTie, Grammar } from "@/lib/language/clauses";
import type { Timex } from "./timex";

/** A date in its sentence's text, with the words that carry it. */
export type DateMark = {
  /** Offsets into the sentence's text, preposition and article included. */
  readonly start: number;
  readonly end: number;
  readonly timex: Timex;
  readonly tie: DateTie;
};

/** Finds a sentence's dates in its cleaned text, in the order of the text. Dates that lie outside it are left out. */
export function placeDates(sentence: Sentence, timexes: readonly Timex[], grammar: Grammar): readonly DateMark[] {
  return timexes
    .filter(({ sentenceId, role }) => sentenceId === sentence.id && role !== "name")
    .map((timex) => markOf(sentence, timex, grammar))
    .filter((mark) => mark !== null)
    .sort((a, b) => a.start - b.start)
    .filter((mark, index, marks) => index === 0 || mark.start >= (marks[index - 1]?.end ?? 0));
}

/** Characters before a date among which the words that carry it are looked for. */
const LEAD_LENGTH = 40;

function markOf(sentence: Sentence, timex: Timex, grammar: Grammar): DateMark | null {
  const start = textIndexOf(sentence, timex.span.start);
  const end = textIndexOf(sentence, timex.span.end - 1) + 1;
  if (end <= start) return null;
  const from = Math.max(0, start - LEAD_LENGTH);
  const carried = grammar.tieOfDate(sentence.text.slice(from, start), sentence.text.slice(start, end));
  return { start: from + carried.start, end, timex, tie: carried.tie };
}
