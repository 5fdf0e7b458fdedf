import { hasCue } from "./own-words";
import type { LintRule } from "./rule";

/** The stem, or an event's words, stop at a word that opens something: "à Paris entre ?". */
export const danglingWords: LintRule = {
  code: "dangling-words",
  doubts: "item",
  hasFault: ({ item, bench }) =>
    [item.stem, ...(item.events ?? []).map(({ label }) => label)].some((words) =>
      hasCue(bench.language.cues.dangling, words),
    ),
};
