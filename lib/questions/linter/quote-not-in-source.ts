import { slice } from "@/lib/span";
import type { LintRule } from "./rule";

/** The proof is not a quotation: the source has other words at its place, or it begins or ends within a word. */
export const quoteNotInSource: LintRule = {
  code: "quote-not-in-source",
  doubts: "item",
  hasFault: ({ evidence: { span, before, quote, after }, document: { source } }) => {
    const around = { start: span.start - before.length, end: span.end + after.length };
    const isExact = slice(source, span) === quote && slice(source, around) === before + quote + after;
    return quote === "" || !isExact || isCut(source, span.start) || isCut(source, span.end);
  },
};

const WITHIN_WORD = /^[\p{L}\p{N}]{2}$/u;

/** True between two letters or digits. */
const isCut = (source: string, at: number): boolean => WITHIN_WORD.test(source.slice(Math.max(0, at - 1), at + 1));
