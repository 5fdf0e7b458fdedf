import { dateIn } from "../labels";
import { distractorsOf } from "./options";
import type { LintRule, Subject } from "./rule";

/** The stem holds a word of the key that no other option has, whatever its ending, or the year of a date that is asked. */
export const keyWordInStem: LintRule = {
  code: "key-word-in-stem",
  doubts: "item",
  hasFault: (subject) => hasWord(subject) || hasYear(subject),
};

const LONG = /\p{L}{4}/u;

function hasWord(subject: Subject): boolean {
  const { contentWords, isAkin } = subject.bench.language.cues;
  const elsewhere = distractorsOf(subject).flatMap(contentWords);
  const stem = contentWords(subject.item.stem);
  return contentWords(subject.item.key).some(
    (word) =>
      LONG.test(word) && stem.some((said) => isAkin(said, word)) && !elsewhere.some((other) => isAkin(other, word)),
  );
}

function hasYear({ bench, item }: Subject): boolean {
  const year = dateIn(bench.language, item.key) && /\b\d{3,4}\b/.exec(item.key)?.[0];
  return Boolean(year && new RegExp(`\\b${year}\\b`).test(item.stem));
}
