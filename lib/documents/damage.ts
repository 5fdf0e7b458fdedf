import type { ReadingRules } from "@/lib/language/language";

/** Sentences of fewer words than this are looked at for a verb. */
const LEAST_UNVERBED = 6;

const WORDS = /\p{L}+/gu;

/**
 * True if a sentence of a paragraph breaks off, begins in the middle or leaves a quotation or a parenthesis open, or says
 * words twice.
 *
 * Items of a dated list are nominal and often without a final stop: they are only looked at for what they leave open.
 */
export function isDamaged(text: string, kind: "paragraph" | "dated-item", rules: ReadingRules): boolean {
  if (!isBalanced(text) || rules.doubled.test(text)) return true;
  if (kind === "dated-item") return false;
  if (!/^[«"(–—-]* ?[\p{Lu}\p{N}]/u.test(text) || !/[.!?…:;][ »")\]]*$/u.test(text)) return true;
  const words = text.toLowerCase().match(WORDS) ?? [];
  return words.length < LEAST_UNVERBED && !words.some((word) => rules.isFiniteVerb(word) || /(?:e|t|d)$/u.test(word));
}

function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count("«") === count("»") && count("(") === count(")") && count('"') % 2 === 0;
}
