import type { Language, TypedAnswer } from "@/lib/language/language";

/** Shortest word in which one wrong letter is a slip and not another word. */
const LEAST_LETTERS = 6;

/** What a typed answer is to the right one: its number or words, its words but for one letter, or something else. */
export type TextMatch = "same" | "slip" | "other";

/**
 * Compares a typed answer with the forms that are right.
 *
 * Numbers must agree exactly, however they are written. In a word of six letters or more one letter may be wrong, too
 * many, missing or swapped with its neighbour, save for the first one, which tells Zambia from Gambia; but never where
 * that makes another answer that is known.
 *
 * @param accepted the right forms, one at least
 * @param known other answers, which are wrong
 */
export function matchText(
  typed: string,
  accepted: readonly string[],
  known: readonly string[],
  { readTypedAnswer }: Pick<Language, "readTypedAnswer">,
): TextMatch {
  const given = readTypedAnswer(typed);
  const right = accepted.map((text) => readTypedAnswer(text));
  if (right.some((form) => isSame(given, form))) return "same";
  if (given.number !== null) return "other";
  const wrong = known.map((text) => readTypedAnswer(text));
  if (wrong.some((form) => isSame(given, form) || isSlip(given, form))) return "other";
  return right.some((form) => isSlip(given, form)) ? "slip" : "other";
}

const isSame = (a: TypedAnswer, b: TypedAnswer): boolean =>
  a.number === null || b.number === null ? a.words.join("") === b.words.join("") : a.number === b.number;

function isSlip({ words }: TypedAnswer, { words: right }: TypedAnswer): boolean {
  if (words.length !== right.length) return false;
  const missed = right.flatMap((word, index) => (word === words[index] ? [] : [[words[index]!, word] as const]));
  const [typed = "", word = ""] = missed[0] ?? [];
  return missed.length === 1 && word.length >= LEAST_LETTERS && !/\d/.test(typed + word) && isOneLetterOff(typed, word);
}

/** One letter replaced, added, left out, or swapped with the next; the first letter stays. */
function isOneLetterOff(typed: string, word: string): boolean {
  if (typed[0] !== word[0]) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const [rest, due] = [typed.slice(at), word.slice(at)];
  if (rest.slice(1) === due.slice(1) || rest.slice(1) === due || rest === due.slice(1)) return true;
  return rest[0] === due[1] && rest[1] === due[0] && rest.slice(2) === due.slice(2);
}
