import type { LintRule } from "./rule";

/** What stands for the words that are taken out of a sentence. */
const BLANK = "_____";

/**
 * Grammar alone rules an option out: article, gender, number or elision before the blank, or a masculine among the answers
 * to "laquelle". In a blank the key itself must stand well too.
 */
export const grammarCue: LintRule = {
  code: "grammar-cue",
  doubts: "item",
  hasFault: ({ item: { stem, options, key }, bench }) => {
    const { fits } = bench.language.cues;
    const misfits = [...new Set([key, ...options])].filter((label) => !fits(stem, label));
    return misfits.length > 0 && (stem.includes(BLANK) || !misfits.includes(key));
  },
};
