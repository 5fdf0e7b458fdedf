import type { DateMark } from "../dates/place-dates";
import type { DatedReading } from "../clauses/reading";
import { tidy } from "../tokens";

/** The doubt of an event of which no more is known than the words around its date. */
export const NOT_UNDERSTOOD = "clause-not-understood";

/** Fewest words around a date that say what happened; with fewer, the whole sentence has to. */
const LEAST_WORDS = 5;

/**
 * An event that no reader understood: something happened on a date, and the words around it say what. It links the date
 * to its place, and may never be asked.
 */
export function readSurroundings(date: DateMark, text: string): DatedReading {
  const near = { start: breakBefore(text, date.start), end: breakAfter(text, date.end) };
  const range = wordsIn(around(near, date, text)) < LEAST_WORDS ? { start: 0, end: text.trimEnd().length } : near;
  return {
    date,
    range: { start: Math.min(range.start, date.start), end: Math.max(range.end, date.end) },
    wording: { form: "nominal", phrase: around(range, date, text), gender: null },
    doubts: [NOT_UNDERSTOOD],
    needsContext: false,
    rule: "surroundings",
  };
}

const around = ({ start, end }: DatedReading["range"], date: DateMark, text: string): string =>
  tidy(`${text.slice(start, date.start)} ${text.slice(date.end, end)}`);

const WORDS = /\p{L}{2,}/gu;
const wordsIn = (text: string): number => (text.match(WORDS) ?? []).length;

/** A comma, a semicolon, a colon or a parenthesis: what lies beyond it belongs to the date less closely. */
const BREAK = /[,;:()]/u;

function breakBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && !BREAK.test(text.charAt(start - 1))) start--;
  while (start < at && text.charAt(start) === " ") start++;
  return start;
}

function breakAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && !BREAK.test(text.charAt(end))) end++;
  return end;
}
