import { recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import { fr as chrono } from "chrono-node";
import type { DateValue } from "@/lib/calendar/date-value";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { readDocument } from "@/lib/documents/read-document";
import { findTimexes } from "@/lib/facts/dates/find-timexes";
import { fr } from "@/lib/language/fr/fr";
import type { FoundDate } from "../corpus/dated-texts";

/** A reader of French dates, with what it finds in a text. */
export type DateReader = {
  readonly name: string;
  readonly read: (text: string) => readonly FoundDate[];
  /** Gets everything ready that is no reading of dates; the call that comes back is what is timed. */
  readonly prepare: (text: string) => () => unknown;
  /** A longer text takes it minutes. */
  readonly mostCharacters: number;
};

export const INFO = { slug: "d", title: "D", publisher: null, date: null, licence: "unknown", language: "fr" };

/** Ours first, then the two that people take in JavaScript. */
export const DATE_READERS: readonly DateReader[] = [
  {
    name: "Repères",
    read: (source) => {
      const document = readDocument({ path: "d.txt", source, info: INFO }, fr);
      return findTimexes(document, fr, () => {}).map(({ span, value }) => ({ ...span, value }));
    },
    prepare: (source) => {
      const document = readDocument({ path: "d.txt", source, info: INFO }, fr);
      return () => findTimexes(document, fr, () => {});
    },
    mostCharacters: Infinity,
  },
  {
    name: "chrono-node (fr)",
    read: readWithChrono,
    prepare: (text) => () => chrono.parse(text),
    mostCharacters: 1_000_000,
  },
  {
    name: "Recognizers-Text (fr)",
    read: readWithRecognizers,
    prepare: (text) => () => readWithRecognizers(text),
    mostCharacters: 10_000,
  },
];

function readWithChrono(text: string): readonly FoundDate[] {
  return chrono.parse(text).map(({ index, text: words, start, end }) => {
    const [first, last] = [start, end].map((side) => {
      if (!side?.isCertain("year") && !side?.isCertain("month")) return null;
      const parts = (["year", "month", "day"] as const).filter((part) => part === "year" || side.isCertain(part));
      return parts.map((part) => String(side.get(part)).padStart(part === "year" ? 4 : 2, "0")).join("-");
    });
    const edtf = last ? `${first}/${last}` : first;
    return { start: index, end: index + words.length, value: edtf ? readEdtf(edtf) : null };
  });
}

/** Line by line: of a whole text it takes far more than its share of time for each line. */
function readWithRecognizers(text: string): readonly FoundDate[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    recognizeDateTime(line, "fr-fr")
      .filter(({ typeName }) => /\.(?:date|daterange)$/.test(typeName))
      .map(({ start, end, resolution }) => {
        const values = ((resolution as { values?: unknown } | null)?.values ?? []) as readonly Record<string, string>[];
        const value = values.map(valueOf).find((one) => one !== null) ?? null;
        return { start: index + start, end: index + end + 1, value };
      }),
  );
}

/** A day, month or year by its TIMEX; any other range by its first and last day. */
function valueOf({ timex = "", value, start, end }: Readonly<Record<string, string>>): DateValue | null {
  if (value !== undefined) return readEdtf(value);
  if (/^\d{4}(?:-\d{2})?$/.test(timex)) return readEdtf((start ?? "").slice(0, timex.length));
  return start && end ? readEdtf(`${start}/${end}`) : null;
}
