import { readEdtf } from "@/lib/calendar/read-edtf";
import type { Age } from "../../history";

/**
 * A name that places what it is said of in time, as a pattern: plain apostrophes, capitals count. Its first and last day as an EDTF
 * interval, open for what goes on; and what these days are, so that a reader can check them.
 */
export type NamedAge = readonly [pattern: string, edtf: string, note: string];

/**
 * Reads the interval of such a row.
 *
 * @throws Error for a row that states no age
 */
export function ageOf(edtf: string): Age {
  const value = readEdtf(edtf);
  if (!value || value.start === null) throw new Error(`"${edtf}" is no age`);
  return value;
}
