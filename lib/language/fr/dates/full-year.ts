import type { DateEvidence } from "../../language";

/** Two digits of a year that no document helps to place: 30 to 99 are 19xx, 00 to 29 are 20xx. */
const PIVOT = 30;

/** What the digits of a year mean, and whether the century had to be inferred. */
export type FullYear = { readonly year: number; readonly certainty: "stated" | "inferred" };

/**
 * The year that digits mean. Three and more say it themselves; for two, the document's own years decide: the century
 * wins whose year lies nearest to one of them.
 *
 * @param digits "1992", "987", "91", "'68"
 */
export function fullYearOf(digits: string, { years }: DateEvidence): FullYear {
  const plain = digits.replace("'", "");
  const value = Number(plain);
  if (plain.length > 2) return { year: value, certainty: "stated" };
  const usual = value < PIVOT ? 2000 + value : 1900 + value;
  const candidates = [usual, usual === 1900 + value ? 2000 + value : 1900 + value, 1800 + value, 1700 + value];
  const nearest = candidates.reduce((best, year) => (missOf(year, years) < missOf(best, years) ? year : best));
  return { year: nearest, certainty: "inferred" };
}

/** The first year of the decade that two digits mean; without help from the document, one of the twentieth century. */
export function fullDecadeOf(tens: number, { years }: DateEvidence): number {
  return [1900 + tens, 2000 + tens, 1800 + tens].reduce((best, year) =>
    missOf(year + 5, years) + 10 < missOf(best + 5, years) ? year : best,
  );
}

/** Years from the nearest year of the document. With no years at all every candidate misses alike, and the first one stays. */
const missOf = (year: number, years: readonly number[]): number =>
  years.reduce((least, known) => Math.min(least, Math.abs(known - year)), 10_000);
