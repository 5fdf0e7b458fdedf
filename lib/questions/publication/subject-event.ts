import type { EventFact } from "@/lib/facts/fact";
import type { Clause } from "@/lib/language/phrases";
import type { Subject } from "../linter/rule";

/** The event that a question asks about; null for every other fact. */
export const eventOf = ({ fact }: Subject): EventFact | null => (fact?.kind === "event" ? fact : null);

/** The clause in which an event is told; null for what is told by a noun, and for every other fact. */
export function clauseOf(subject: Subject): Clause | null {
  const wording = eventOf(subject)?.wording;
  return wording?.form === "clause" ? wording.clause : null;
}

/** True for an event whose own words do not stand alone, and which has a line above it. */
export function isHeaded(subject: Subject): boolean {
  return eventOf(subject)?.needsContext === true && subject.item.context !== null;
}
