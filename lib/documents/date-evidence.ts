import type { DateEvidence } from "@/lib/language/language";

/** The years of four digits that a text speaks of, ascending. A few counts among them do no harm: the nearest year decides. */
export const evidenceIn = (text: string): DateEvidence => ({
  years: [
    ...new Set([...text.matchAll(/(?<![\d.,])(?:1\d{3}|20\d{2})(?![\d%]|[.,]\d)/g)].map(([digits]) => Number(digits))),
  ].toSorted((a, b) => a - b),
});
