import { dateIn } from "../labels";
import type { LintRule } from "./rule";

/** The stem of a date question holds a date itself: it may be the one that dates the event. A name's own year is none. */
export const secondTimex: LintRule = {
  code: "second-timex",
  doubts: "reading",
  hasFault: ({ item, fact, bench, sentence }) => {
    if (fact?.kind !== "event" || dateIn(bench.language, item.key) === null) return false;
    const names = (bench.timexes.get(sentence.id) ?? []).filter(({ role }) => role === "name");
    const years = item.stem.match(/\b\d{4}\b/g) ?? [];
    return years.some((year) => !names.some(({ value }) => value.edtf.startsWith(year)));
  },
};
