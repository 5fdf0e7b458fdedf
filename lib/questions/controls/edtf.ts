import * as z from "zod";
import type { DateValue } from "@/lib/calendar/date-value";
import { readEdtf } from "@/lib/calendar/read-edtf";

/** A date as it is kept inside a question's content. */
export const edtfSchema = z.string().refine((text) => readEdtf(text) !== null, "not EDTF");

/** The date that EDTF stands for. @throws Error on a text that `edtfSchema` has not seen */
export function valueOf(edtf: string): DateValue {
  const value = readEdtf(edtf);
  if (value === null) throw new Error(`"${edtf}" is not EDTF`);
  return value;
}
