import { slice } from "@/lib/span";
import type { LintRule } from "./rule";

/** The proof is not a quotation: the source has other words at its place. */
export const quoteNotInSource: LintRule = {
  code: "quote-not-in-source",
  doubts: "item",
  hasFault: ({ evidence: { span, before, quote, after }, document: { source } }) => {
    const around = { start: span.start - before.length, end: span.end + after.length };
    return quote === "" || slice(source, span) !== quote || slice(source, around) !== before + quote + after;
  },
};
