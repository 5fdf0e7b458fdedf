/** Months in order, as French writes them. */
export const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/** Whole names and abbreviations, accents left out or not, as a group of a pattern with flag `i`. */
export const MONTH = [
  "janv(?:ier|\\.)?",
  "f[ée]v(?:r(?:ier|\\.)?|\\.)",
  "mars",
  "avr(?:il|\\.)",
  "mai",
  "juin",
  "juil(?:let|l?\\.)?",
  "ao[uû]t",
  "sept(?:embre|\\.)?",
  "oct(?:obre|\\.)?",
  "nov(?:embre|\\.)?",
  "d[ée]c(?:embre|\\.)?",
  // Parish registers write "7bre" for September, the seventh month of the old year.
  "(?:[789]|10|x)bre",
].join("|");

/** True of every text with a month in it. */
export const HAS_MONTH = new RegExp(`(?<!\\p{L})(?:${MONTH})(?!\\p{L})`, "iu");

/** Days of the week, as a group of a pattern with flag `i`. */
export const WEEKDAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";

/** Three letters tell the months apart, but for June and July. */
const BY_START: Readonly<Record<string, number>> = {
  jan: 1,
  fev: 2,
  mar: 3,
  avr: 4,
  mai: 5,
  jui: 6,
  aou: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Number of a month, 1 to 12, by its name or abbreviation, with or without accents and capitals; null for another word. */
export function monthOf(word: string): number | null {
  const plain = unaccented(word.toLowerCase());
  if (plain.startsWith("juil")) return 7;
  if (plain.endsWith("bre") && plain.length <= 5) return (plain.startsWith("x") ? 10 : parseInt(plain, 10)) + 2;
  return BY_START[plain.slice(0, 3)] ?? null;
}

const MARKS = /\p{M}/gu;

/** Text without its accents: "Août" becomes "Aout". */
export const unaccented = (text: string): string => text.normalize("NFD").replace(MARKS, "");
