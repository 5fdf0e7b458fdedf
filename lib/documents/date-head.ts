import type { Language } from "@/lib/language/language";

/** Longest date at the head of a list item. */
const MOST_DATE_CHARACTERS = 48;

/** The head of a line such as "29 déc. 91 : Déclaration d'Almaty": what may be its date, and where the event begins. */
export type DateHead = { readonly date: string; readonly eventStart: number };

const HEAD = /^(\d{4})\. (?=\p{Lu})|^((?:[^:–—]|(?<=\d)–(?=\d)){3,48}?)(?: ?: ?| [–—-] )(?=\S)/u;

/** Splits a line at its first colon or dash, if what stands before it has a figure and what follows has words; null otherwise. */
export function dateHeadOf(text: string): DateHead | null {
  const match = HEAD.exec(text);
  if (!match) return null;
  const [head, year, date = year ?? ""] = match;
  if (date.length > MOST_DATE_CHARACTERS || !/\d|[IVX]er? /.test(date) || !/\p{L}{3}/u.test(text.slice(head.length)))
    return null;
  return { date, eventStart: head.length };
}

/** True for "29 déc. 91 : Déclaration d'Almaty". */
export function isDatedItem(text: string, { readTypedDate }: Language): boolean {
  const head = dateHeadOf(text);
  return head !== null && readTypedDate(head.date) !== null;
}
