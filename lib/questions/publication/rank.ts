import { DOUBTS } from "./doubts";
import type { Subject } from "../linter/rule";

/** From this score on a question is published without an editor, where there is none. Below it waits in `review`. */
export const AUTO_SCORE = 0.7;

/**
 * Share of the questions of a kind that a strict board accepts when nothing else is doubtful: of 56 clozes and counts on prose that
 * nobody had seen, two readers took half, where they took 65 % to 80 % of all others. Numbers lean on their text more than dates.
 */
const ACCEPTED: Readonly<Record<string, number>> = {
  "entity-cloze": 0.5,
  "cloze-quantity": 0.56,
  "cloze-typed": 0.48,
  "how-many": 0.5,
  "acronym-expansion": 0.8,
  // of eleven on new texts two readers took three: one loose event spoils all
  "order-events": 0.6,
  "match-dates": 0.6,
};

/** The same for a kind of which too few were judged. */
const BASE = 0.92;

/**
 * Estimates the chance that a strict board accepts a question that the linter has passed: the share of its kind, times what
 * each doubt leaves of it.
 *
 * @returns `score` from 0 to 1, in hundredths, and the reasons that lowered it, in a fixed order
 */
export function rank(subject: Subject): { readonly score: number; readonly reasons: readonly string[] } {
  const doubts = DOUBTS.filter(({ applies }) => applies(subject));
  const score = doubts.reduce((left, { keeps }) => left * keeps, ACCEPTED[subject.kind] ?? BASE);
  return { score: Math.round(score * 100) / 100, reasons: doubts.map(({ reason }) => reason) };
}

/** Whether a question may go out unread. */
export const stateOf = (score: number): "auto" | "review" => (score >= AUTO_SCORE ? "auto" : "review");
