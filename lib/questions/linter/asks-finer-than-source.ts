import { isFinerPrecision, sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import { dateIn } from "../controls/labels";
import type { LintRule } from "./rule";

/** Asks for a day where the sentence gives a year. */
export const asksFinerThanSource: LintRule = {
  code: "asks-finer-than-source",
  doubts: "item",
  hasFault: ({ item, sentence, bench }) => {
    const key = dateIn(bench.language, item.key);
    if (!key) return false;
    const stated = (bench.timexes.get(sentence.id) ?? [])
      .map(({ value }) => statedBound(value))
      .filter((value) => sharesDays(value, key));
    return stated.length > 0 && stated.every((value) => isFinerPrecision(key.precision, value.precision));
  },
};
