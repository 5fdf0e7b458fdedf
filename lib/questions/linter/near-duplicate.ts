import type { Item } from "../question";
import { askedOf, type LintRule, type Subject } from "./rule";

/** Share of words in common from which two stems ask the same. */
const SAME_STEM = 0.8;

/** An earlier question of the same kind asks nearly the same words for the same key. */
export const nearDuplicate: LintRule = {
  code: "near-duplicate",
  doubts: "item",
  hasFault: (subject) =>
    (subject.earlier.get(askedOf(subject.kind, subject.item)) ?? []).some((other) => isAlike(subject, other)),
};

function isAlike({ bench, item }: Subject, other: Item): boolean {
  const { contentWords } = bench.language.cues;
  const [mine, theirs] = [new Set(contentWords(item.stem)), new Set(contentWords(other.stem))];
  const common = [...mine].filter((word) => theirs.has(word)).length;
  const all = mine.size + theirs.size - common;
  return all === 0 ? item.stem === other.stem : common / all >= SAME_STEM;
}
