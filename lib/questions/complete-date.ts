import { statedBound } from "@/lib/calendar/compare-dates";
import type { Language } from "@/lib/language/language";

/** A date as it was typed, and as it was read. */
export type TypedDate = { readonly text: string; readonly edtf: string };

/**
 * Reads a typed date; with `before`, the answer to a follow-up, which may be the rest alone: "mars" or "3" after "1992",
 * "2" after "mars 1992", "2 mars" after "1992", or the whole date. Null if neither makes a date.
 *
 * A whole date goes first, so that "1993" after "1992" is a change of mind; a lone number of one or two digits is
 * never whole.
 *
 * @param before what was typed first; null for a first answer
 */
export function completeDate(typed: string, before: string | null, language: Language): TypedDate | null {
  const isRest = before !== null && /^\d{1,2}$/.test(typed);
  const attempts = before === null ? [typed] : isRest ? [] : [typed];
  if (before !== null) attempts.push(`${typed} ${before}`, `${typed}/${before}`);
  for (const text of attempts) {
    const value = language.readTypedDate(text);
    if (value) return { text, edtf: statedBound(value).edtf };
  }
  return null;
}
