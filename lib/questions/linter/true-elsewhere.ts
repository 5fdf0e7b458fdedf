import { escaped } from "@/lib/language/escaped";
import { relationOf, sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import { dateIn } from "../controls/labels";
import { sentencesOn } from "../bench/matter";
import { distractorsOf } from "./options";
import type { LintRule, Subject } from "./rule";

/** Share of the stem's words from which another sentence is taken to speak of the same thing. */
const SAME_MATTER = 0.7;

/** A wrong option is right by another sentence: one that holds it and most of the stem's words. */
export const trueElsewhere: LintRule = {
  code: "true-elsewhere",
  doubts: "item",
  hasFault: (subject) => {
    const { bench, sentence, item } = subject;
    const alike = sentencesOn(bench.matter, bench.language.cues.contentWords(item.stem), SAME_MATTER);
    return alike.some(
      (id) =>
        id !== sentence.id &&
        !isOfOtherTime(subject, id) &&
        distractorsOf(subject).some((label) => says(subject, label, id)),
    );
  },
};

/** Who held the office before or after, the year of the change apart, is no second answer. */
function isOfOtherTime({ fact, bench }: Subject, sentenceId: string): boolean {
  const times = bench.timexes.get(sentenceId) ?? [];
  if (fact?.kind !== "role" || times.length === 0) return false;
  return times.every(({ value }) => /^(?:disjoint|overlaps)$/u.test(relationOf(value, fact.timex.value)));
}

function says({ bench, fact }: Subject, label: string, sentenceId: string): boolean {
  const date = fact?.kind === "quantity" ? null : dateIn(bench.language, label);
  if (date) return (bench.timexes.get(sentenceId) ?? []).some(({ value }) => sharesDays(statedBound(value), date));
  const text = bench.sentences.get(sentenceId)?.text ?? "";
  return text.includes(label) && new RegExp(`(?<![\\p{L}\\p{N},.])${escaped(label)}(?![\\p{L}\\p{N}])`, "u").test(text);
}
