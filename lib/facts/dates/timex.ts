import type { DateValue } from "@/lib/calendar/date-value";
import type { Span } from "@/lib/span";

/** A temporal expression found in a sentence. Norm: TIMEX3 (ISO 24617-1) for the notions, EDTF for the value. */
export type Timex = {
  readonly sentenceId: string;
  /** In the source, without leading article or preposition. */
  readonly span: Span;
  readonly value: DateValue;
  readonly relation: Relation;
  readonly role: Role;
  /** `inferred` if a part (century, year) came from elsewhere in the document. */
  readonly certainty: "stated" | "inferred";
  /** START, MID, END or APPROX when the text says "début", "mi-", "fin", "vers"; null otherwise (TIMEX3 `mod`). */
  readonly modifier: "START" | "MID" | "END" | "APPROX" | null;
  /** Name of the rule that read it, such as `fr/day-month-year`. */
  readonly rule: string;
  /** True for a stretch of time in which something happened ("entre 1806 et 1814"), not one that it took ("de 1806 à 1814"). */
  readonly isBetween?: true;
  /** True where the text leaves it in doubt, or gives another one beside it: "1609 (ou 1604)". Nothing is asked with it. */
  readonly isUnsure?: true;
};

/** How the event stands to the date: "depuis" is since, "jusqu'en" until, "dès" and "à partir de" from, "d'ici" by. */
export type Relation = "at" | "since" | "until" | "from" | "by";

/** What the date does in its sentence: dates an event, a measure ("en 2016, 2,6 %"), is part of a name, or dates the document. */
export type Role = "event" | "measure" | "name" | "document-date";
