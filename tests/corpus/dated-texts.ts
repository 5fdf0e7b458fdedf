import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { DateValue } from "@/lib/calendar/date-value";
import { readEdtf } from "@/lib/calendar/read-edtf";

/** A date as a person marked it in a text; offsets in UTF-16 units. */
export type GoldDate = {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  /** Other values that are right as well. */
  readonly alt?: readonly string[];
  /** The mention has no year of its own: leaving it out is no fault, and finding it no merit. */
  readonly yearless?: true;
};

/** A date as a reader found it; null for a value that the reader does not give. */
export type FoundDate = { readonly start: number; readonly end: number; readonly value: DateValue | null };

/** A running text with the dates and sentences that a person found in it. */
export type DatedText = {
  readonly name: string;
  readonly source: string;
  readonly dates: readonly GoldDate[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
};

export type Half = "build" | "measure";

/** The texts of one half, by name; empty if there are none. Rules are written with `build`; `measure` is for measuring only. */
export function textsOf(half: Half): readonly DatedText[] {
  const folder = `tests/corpus/texts/${half}`;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".gold.json")) : [];
  return files.toSorted().map((file) => {
    const name = file.replace(/\.gold\.json$/, "");
    const gold = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Pick<DatedText, "dates" | "sentences">;
    return { name, source: readFileSync(`${folder}/${name}.txt`, "utf8"), ...gold };
  });
}

/** The three documents of the shipped course, with the dates of the gold. */
export function courseTexts(): readonly DatedText[] {
  const folder = "content/courses/politique-etrangere-du-kazakhstan/documents";
  type Mention = { readonly doc: string; readonly date: string; readonly offset: number; readonly edtf: string };
  const { events } = JSON.parse(readFileSync("tests/corpus/gold-dates.json", "utf8")) as { events: Mention[] };
  return ["000.txt", "001.txt", "002.txt"].map((file) => ({
    name: file,
    source: readFileSync(`${folder}/${file}`, "utf8"),
    dates: events
      .filter(({ doc }) => doc === file)
      .map(({ date, offset, edtf }) => ({ start: offset, end: offset + date.length, edtf })),
    sentences: [],
  }));
}

/** Right ones, found ones and those to be found. */
export type Count = { readonly right: number; readonly found: number; readonly gold: number };

/** Dates found with their very span, and with their span and EDTF value. */
export function countExact(
  gold: readonly GoldDate[],
  found: readonly FoundDate[],
): { readonly spans: Count; readonly values: Count } {
  const counted = gold.filter(({ yearless }) => !yearless);
  const bySpan = new Map(gold.map((date) => [placeOf(date), date]));
  const judged = found.filter((date) => !bySpan.get(placeOf(date))?.yearless);
  const matching = judged.filter((date) => bySpan.has(placeOf(date)));
  const valued = matching.filter((date) => isValueOf(bySpan.get(placeOf(date))!, date.value));
  const sizes = { found: judged.length, gold: counted.length };
  return { spans: { right: matching.length, ...sizes }, values: { right: valued.length, ...sizes } };
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

const isValueOf = ({ edtf, alt = [] }: GoldDate, value: DateValue | null): boolean =>
  value !== null && [edtf, ...alt].includes(value.edtf);

/**
 * The same for readers with other habits: a date is found where spans overlap, and its value is right where it covers the
 * same days, an open side ("depuis 1992") and "vers" left aside.
 */
export function countLoosely(
  gold: readonly GoldDate[],
  found: readonly FoundDate[],
): { readonly spans: Count; readonly values: Count } {
  const pairs = gold.flatMap((date) => {
    const match = found.find(({ start, end }) => start < date.end && date.start < end);
    return match ? [{ date, match }] : [];
  });
  const valued = pairs.filter(({ date: { edtf, alt = [] }, match }) =>
    [edtf, ...alt].some((value) => daysOf(readEdtf(value)) === daysOf(match.value)),
  );
  const sizes = { found: found.length, gold: gold.length };
  return { spans: { right: pairs.length, ...sizes }, values: { right: valued.length, ...sizes } };
}

function daysOf(value: DateValue | null): string {
  const [first = "", last = ""] = value?.edtf.split("/") ?? [];
  const stated = last === ".." ? readEdtf(first) : first === ".." ? readEdtf(last) : value;
  return stated ? `${stated.start}/${stated.end}` : "no value";
}

/** Sentences whose end is where a person put it. */
export function countEnds(
  gold: readonly { readonly end: number }[],
  found: readonly { readonly end: number }[],
): Count {
  const ends = new Set(gold.map(({ end }) => end));
  return { right: found.filter(({ end }) => ends.has(end)).length, found: found.length, gold: gold.length };
}

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce((sum, { right, found, gold }) => ({
    right: sum.right + right,
    found: sum.found + found,
    gold: sum.gold + gold,
  }));

/** Of those found, how many are right; 1 if none was found. */
export const precisionOf = ({ right, found }: Count): number => (found === 0 ? 1 : right / found);

/** Of those to be found, how many are right; 1 if there are none. */
export const recallOf = ({ right, gold }: Count): number => (gold === 0 ? 1 : right / gold);

/** Harmonic mean of precision and recall. */
export function f1Of(count: Count): number {
  const [precision, recall] = [precisionOf(count), recallOf(count)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
