import { holdsCue } from "./cue-search";
import { hasCue } from "./own-words";
import type { LintRule } from "./rule";

/**
 * "Toujours", "aucun" in an option, and not in all: test-wise learners strike it out unread. Source: Haladyna et al. 2002,
 * rule 28. "Toutes ces réponses" has a rule of its own.
 */
export const absoluteWord: LintRule = {
  code: "absolute-word",
  doubts: "item",
  hasFault: ({ item: { options }, bench: { language } }) => {
    const { absolute, allOrNone } = language.cues;
    const marked = options.filter((label) => hasCue(absolute, label) && !holdsCue(allOrNone, label));
    return marked.length > 0 && marked.length < options.length;
  },
};
