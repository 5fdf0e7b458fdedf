import type { Subject } from "./linter/rule";

/** From this score on a question is published without an editor, where there is none. Below it waits in `review`. */
export const AUTO_SCORE = 0.7;

/** Something that makes a strict board refuse more of such questions; `keeps` is the share that it still accepts. */
type Doubt = { readonly reason: string; readonly keeps: number; readonly applies: (subject: Subject) => boolean };

/** What remains doubtful about any question that a machine wrote and its linter passed. */
const BASE = 0.95;

const DOUBTS: readonly Doubt[] = [
  { reason: "long-stem", keeps: 0.9, applies: ({ item }) => item.stem.length > 140 },
  { reason: "needs-context", keeps: 0.8, applies: ({ item }) => item.context !== null },
  { reason: "long-sentence", keeps: 0.9, applies: ({ sentence }) => sentence.text.length > 300 },
  {
    reason: "clause-wording",
    keeps: 0.95,
    applies: ({ fact }) => fact?.kind === "event" && fact.wording.form === "clause",
  },
  { reason: "fronted-adjunct", keeps: 0.9, applies: hasFrontedAdjunct },
  { reason: "unknown-gender", keeps: 0.95, applies: hasUnknownGender },
  {
    reason: "inferred-date",
    keeps: 0.92,
    applies: ({ fact }) => fact?.kind === "event" && fact.timex.certainty === "inferred",
  },
  {
    reason: "modified-date",
    keeps: 0.85,
    applies: ({ fact }) => fact?.kind === "event" && fact.timex.modifier !== null,
  },
  { reason: "open-date", keeps: 0.8, applies: ({ fact }) => fact?.kind === "event" && fact.timex.relation !== "at" },
  { reason: "second-date-in-sentence", keeps: 0.9, applies: hasSecondDate },
  {
    reason: "modified-quantity",
    keeps: 0.85,
    applies: ({ fact }) => fact?.kind === "quantity" && fact.quantity.modifier !== "",
  },
  {
    reason: "cloze-of-any-number",
    keeps: 0.85,
    applies: ({ fact, kind }) => fact?.kind === "quantity" && kind !== "how-many",
  },
  {
    reason: "possessive-in-stem",
    keeps: 0.85,
    applies: ({ item, bench }) => bench.language.cues.possessive.test(item.stem),
  },
];

/** What remains doubtful about the kinds that ask for names: their reasons stand last. */
const DOUBTS_OF_NAMES: readonly Doubt[] = [
  { reason: "one-of-a-kind", keeps: 0.95, applies: ({ fact }) => fact?.kind === "entity" },
  { reason: "closed-list", keeps: 0.9, applies: ({ fact }) => fact?.kind === "list" },
  { reason: "office-at-a-date", keeps: 0.9, applies: ({ fact }) => fact?.kind === "role" },
  { reason: "told-by-its-title", keeps: 0.8, applies: ({ kind }) => kind === "which-document" },
];

/**
 * Estimates the chance that a strict board accepts a question that the linter has passed.
 *
 * @returns `score` from 0 to 1, in hundredths, and the reasons that lowered it, in a fixed order
 */
export function rank(subject: Subject): { readonly score: number; readonly reasons: readonly string[] } {
  const doubts = [...DOUBTS, ...DOUBTS_OF_NAMES].filter(({ applies }) => applies(subject));
  const score = doubts.reduce((left, { keeps }) => left * keeps, BASE);
  return { score: Math.round(score * 100) / 100, reasons: doubts.map(({ reason }) => reason) };
}

/** Whether a question may go out unread. */
export const stateOf = (score: number): "auto" | "review" => (score >= AUTO_SCORE ? "auto" : "review");

function hasFrontedAdjunct({ fact }: Subject): boolean {
  return fact?.kind === "event" && fact.wording.form === "clause" && fact.wording.clause.fronted !== "";
}

function hasUnknownGender({ fact }: Subject): boolean {
  return fact?.kind === "event" && fact.wording.form === "clause" && fact.wording.clause.subjectGender === null;
}

function hasSecondDate({ fact, bench, sentence }: Subject): boolean {
  return fact?.kind === "event" && (bench.timexes.get(sentence.id) ?? []).length > 1;
}
