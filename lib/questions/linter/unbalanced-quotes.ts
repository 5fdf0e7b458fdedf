import type { LintRule } from "./rule";

/** A quotation mark or a bracket that opens and does not close, or the other way round. */
export const unbalancedQuotes: LintRule = {
  code: "unbalanced-quotes",
  doubts: "item",
  hasFault: ({ item: { stem, options, key }, bench }) =>
    [...new Set([stem, key, ...options])].some((text) =>
      bench.language.cues.pairs.some(([open, close]) => !isBalanced(text, open, close)),
    ),
};

function isBalanced(text: string, open: string, close: string): boolean {
  if (!text.includes(open) && !text.includes(close)) return true;
  if (open === close) return (text.split(open).length - 1) % 2 === 0;
  let depth = 0;
  for (const mark of text) {
    if (mark === open) depth++;
    if (mark === close) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
