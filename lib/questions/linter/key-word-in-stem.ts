import { dateIn } from "../labels";
import { distractorsOf } from "./options";
import type { LintRule, Subject } from "./rule";

/** The stem holds a word of the key that no other option has, or the year of a date that is asked. */
export const keyWordInStem: LintRule = {
  code: "key-word-in-stem",
  doubts: "item",
  hasFault: (subject) => hasWord(subject) || hasYear(subject),
};

function hasWord(subject: Subject): boolean {
  const { contentWords } = subject.bench.language.cues;
  const elsewhere = new Set(distractorsOf(subject).flatMap(contentWords));
  const stem = new Set(contentWords(subject.item.stem));
  return contentWords(subject.item.key).some(
    (word) => /\p{L}{4}/u.test(word) && stem.has(word) && !elsewhere.has(word),
  );
}

function hasYear({ bench, item }: Subject): boolean {
  const year = dateIn(bench.language, item.key) && /\b\d{4}\b/.exec(item.key)?.[0];
  return Boolean(year && new RegExp(`\\b${year}\\b`).test(item.stem));
}
