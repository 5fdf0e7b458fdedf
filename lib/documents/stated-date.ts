import type { DateValue } from "@/lib/calendar/date-value";
import type { DateEvidence, Language } from "@/lib/language/language";
import type { Span } from "@/lib/span";
import type { Dropped } from "./document";

/** The date of the document, and where the source writes it. */
export type StatedDate = { readonly value: DateValue; readonly span: Span };

/** Reads the date of a line such as "Mise à jour : 13.03.18"; the first line that has one counts. Null if there is none. */
export function findStatedDate(
  dropped: readonly Dropped[],
  { readTypedDate }: Language,
  evidence: DateEvidence,
): StatedDate | null {
  for (const { text, start, reason } of dropped) {
    if (reason !== "page-date") continue;
    for (const [, lead = "", date = ""] of candidatesIn(text)) {
      const value = readTypedDate(date, evidence);
      if (value) return { value, span: { start: start + lead.length, end: start + lead.length + date.length } };
    }
  }
  return null;
}

/** Each stretch from a digit on, up to a mark or the end; the first is the longest. */
const candidatesIn = (text: string): RegExpMatchArray[] =>
  [/^(\D*)(\d[^,;()]*?)[\s.)]*$/u, /^(\D*)(\d.*?\d{2,4})(?!\d)/u]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null);
