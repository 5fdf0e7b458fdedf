import type { Frame, Inquiry, NameTie } from "@/lib/language/phrases";
import type { NamedHere } from "../scene";
import type { Range } from "../tokens";

/** A sentence without a name that it holds. */
export type Gap = { readonly frame: Frame; readonly tie: NameTie };

/** A name that a clause is true of and of no other, as one reader understood it. */
export type AnswerReading = {
  readonly named: NamedHere;
  /** The part of the sentence's text that says it. */
  readonly range: Range;
  /** The clause without the name, for "qui", "quel pays"; null where only the gap can be asked. */
  readonly inquiry: Inquiry | null;
  readonly gap: Gap | null;
  /** Linter codes; empty if it may be asked. */
  readonly doubts: readonly string[];
  /** Which reader understood it, for tests and reports. */
  readonly rule: string;
};
