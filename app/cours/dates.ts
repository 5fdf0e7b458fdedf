import type { DateValue } from "@/lib/calendar/date-value";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { languageNamed } from "@/lib/language";

/** How a language writes dates; one that we do not know gets the norm's own writing. */
export const dateFormatOf = (language: string): ((value: DateValue) => string) =>
  languageNamed(language)?.formatDate ?? (({ edtf }) => edtf);

/** A document's own date in words; null when it has none. */
export function documentDate(edtf: string | null, language: string): string | null {
  const value = edtf === null ? null : readEdtf(edtf);
  return value && dateFormatOf(language)(value);
}
