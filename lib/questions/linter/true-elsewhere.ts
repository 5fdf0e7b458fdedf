import { sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import type { Timex } from "@/lib/facts/timex";
import { dateIn } from "../labels";
import { distractorsOf } from "./options";
import type { LintRule, Subject } from "./rule";

/** Share of the stem's words from which another sentence is taken to speak of the same thing. */
const SAME_MATTER = 0.7;

/** A wrong option is right by another sentence: one that holds it and most of the stem's words. */
export const trueElsewhere: LintRule = {
  code: "true-elsewhere",
  doubts: "item",
  hasFault: (subject) => distractorsOf(subject).some((label) => isSaidElsewhere(subject, label)),
};

function isSaidElsewhere(subject: Subject, label: string): boolean {
  const { bench, sentence } = subject;
  const { contentWords } = bench.language.cues;
  const asked = contentWords(subject.item.stem);
  if (asked.length === 0) return false;
  return [...bench.sentences.values()].some((other) => {
    if (other.id === sentence.id || !says(subject, label, other.text, bench.timexes.get(other.id) ?? [])) return false;
    const words = new Set(contentWords(other.text));
    return asked.filter((word) => words.has(word)).length >= asked.length * SAME_MATTER;
  });
}

function says({ bench, fact }: Subject, label: string, text: string, timexes: readonly Timex[]): boolean {
  const date = fact?.kind === "quantity" ? null : dateIn(bench.language, label);
  if (date) return timexes.some(({ value }) => sharesDays(statedBound(value), date));
  return new RegExp(`(?<![\\p{L}\\p{N},.])${escaped(label)}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
