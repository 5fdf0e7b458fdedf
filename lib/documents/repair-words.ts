import type { GluingRules } from "@/lib/language/language";

/** Two words that were run together, and where they part. */
export type Gluing = { readonly left: string; readonly right: string };

const LEAST_PART = 4;
const LEAST_LONG_PART = 6;
const LEAST_TAIL = 3;

/** The words of a document, in lower case, with how often each occurs. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Counts the words of a text. */
export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const LOWER = /^\p{Ll}+$/u;

/**
 * Builds the test that tells two words run together from one: "dirigéepour" parts into "dirigée" and "pour".
 *
 * A word is parted only if it occurs once, is none that we know, and both its parts are words of the document or frequent
 * ones. Then either one part is a word that no longer word begins or ends with, or both parts are long, or letters meet
 * at the joint that meet in no other word of the document. A compound such as "malentendu" passes none of these, or is an exception.
 *
 * @param isForm true of the forms of a lexicon, if one is at hand: such a word is never parted
 */
export function gluingFinder(
  vocabulary: Vocabulary,
  rules: GluingRules,
  isForm?: (word: string) => boolean,
): (word: string) => Gluing | null {
  const allWords = [...new Set([...vocabulary.keys(), ...rules.words])].join(" ");
  const isKnown = (word: string): boolean =>
    [word, ...stemsOf(word)].some((form) => rules.words.has(form) || (vocabulary.get(form) ?? 0) > 0);
  return (word) => {
    if (word.length < LEAST_PART + LEAST_TAIL || !LOWER.test(word)) return null;
    if ((vocabulary.get(word) ?? 0) > 1 || rules.words.has(word) || rules.exceptions.has(word)) return null;
    for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (
        !rules.prefixes.has(left) &&
        !rules.suffixes.has(right) &&
        isKnown(left) &&
        isKnown(right) &&
        isJoint(left, right, allWords, rules)
      ) {
        return isForm?.(word) ? null : { left, right };
      }
    }
    return isForm ? tailOf(word, rules, isForm) : null;
  };
}

/** "faceest": a known word with a short one at its end, in a word that no lexicon has. */
function tailOf(word: string, { tails }: GluingRules, isForm: (word: string) => boolean): Gluing | null {
  for (const right of tails) {
    const left = word.slice(0, -right.length);
    if (word.endsWith(right) && left.length >= LEAST_PART && isForm(left)) return isForm(word) ? null : { left, right };
  }
  return null;
}

function isJoint(left: string, right: string, allWords: string, { looseWords }: GluingRules): boolean {
  if (looseWords.has(left) || looseWords.has(right)) return true;
  if (left.length >= LEAST_LONG_PART && right.length >= LEAST_LONG_PART) return true;
  const across = [left.slice(-2) + right[0]!, left.at(-1)! + right.slice(0, 2)];
  // The glued word is itself among the words, so each trigram of it occurs there once.
  return across.every((trigram) => allWords.indexOf(trigram) === allWords.lastIndexOf(trigram));
}

/** Forms that a plural or a feminine may come from. */
const stemsOf = (word: string): string[] =>
  ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= LEAST_PART).map((ending) =>
    word.slice(0, -ending.length),
  );

const ENDINGS = ["s", "x", "e", "es"];
