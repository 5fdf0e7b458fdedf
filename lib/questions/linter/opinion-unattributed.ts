import { hasCue } from "./own-words";
import type { LintRule } from "./rule";

/**
 * A judgement asked as a fact ("le plus grand succès", "à juste titre"), or speech without its author ("est considéré
 * comme"): a question may only ask what someone says if it says who.
 */
export const opinionUnattributed: LintRule = {
  code: "opinion-unattributed",
  doubts: "item",
  hasFault: ({ item: { stem, options }, bench }) => {
    const { opinion, attribution, hearsay } = bench.language.cues;
    if (hasCue(hearsay, stem)) return true;
    return !hasCue(attribution, stem) && [stem, ...options].some((text) => hasCue(opinion, text));
  },
};
