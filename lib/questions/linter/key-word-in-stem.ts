import { relationOf } from "@/lib/calendar/compare-dates";
import { datesOfLine } from "../wording/dates-of-line";
import { dateIn } from "../controls/labels";
import { distractorsOf } from "./options";
import type { LintRule, Subject } from "./rule";

/**
 * The stem, or the line above it, holds a word of the key that no other option has, whatever its ending, or the year of a date
 * that is asked: "Roumanie depuis 1945".
 */
export const keyWordInStem: LintRule = {
  code: "key-word-in-stem",
  doubts: "item",
  hasFault: (subject) => (!isOfCenturies(subject) && hasWord(subject)) || hasYear(subject) || isDatedAbove(subject),
};

/** "Entre quels siècles … ?": the question for a century has the word that its answer has. */
const isOfCenturies = ({ bench: { language }, item: { key } }: Subject): boolean =>
  /^-?\d\dXX\/-?\d\dXX$/u.test(dateIn(language, key)?.edtf ?? "");

const LONG = /\p{L}{4}/u;

function hasWord(subject: Subject): boolean {
  // The labels of events stand on the screen; what is asked is their order.
  if (subject.item.events !== undefined) return false;
  const { contentWords, isAkin } = subject.bench.language.cues;
  const elsewhere = distractorsOf(subject).flatMap(contentWords);
  const stem = shownIn(subject).flatMap(contentWords);
  return contentWords(subject.item.key).some(
    (word) =>
      LONG.test(word) && stem.some((said) => isAkin(said, word)) && !elsewhere.some((other) => isAkin(other, word)),
  );
}

function hasYear(subject: Subject): boolean {
  const { bench, item } = subject;
  const year = dateIn(bench.language, item.key) && /\b\d{3,4}\b/.exec(item.key)?.[0];
  return Boolean(year && shownIn(subject).some((line) => new RegExp(`\\b${year}\\b`).test(line)));
}

/** The line above the stem is a date that lies in the key: "1908" above a question for a decade, "XIXe siècle" for a century. */
function isDatedAbove({ bench: { language }, item: { key, context } }: Subject): boolean {
  const date = context === null ? null : dateIn(language, key);
  if (context === null || date === null) return false;
  return datesOfLine(context, language, []).some(({ value }) => /^(?:same|inside)$/u.test(relationOf(value, date)));
}

/** What stands before the options. */
const shownIn = ({ item: { stem, context } }: Subject): readonly string[] => [stem, context ?? ""];
