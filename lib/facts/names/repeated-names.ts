import type { Names } from "@/lib/language/names";
import type { NameFound } from "./found-mention";

/** A capitalised word, compounds and particles left aside. */
const WORD = /(?=\p{Lu})(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}]+(?:[-‑]\p{Lu}\p{L}+)*(?![\p{L}\p{N}-])/gu;

/**
 * What a document names whole once and by a part later: "Curie" after "Marie Curie", "CIAC" after "Convention … (CIAC)".
 *
 * A last name that two people share is nobody's, and one that is a known name too stays what it is.
 *
 * @returns finds those parts in a sentence's text
 */
export function repeatedNames(found: readonly NameFound[], names: Names): (text: string) => readonly NameFound[] {
  const byWord = new Map<string, NameFound | null>();
  const keys = new Map<string, string>();
  const offer = (word: string, key: string, one: NameFound): void => {
    if (keys.has(word) && keys.get(word) !== key) byWord.set(word, null);
    else if (!keys.has(word)) {
      keys.set(word, key);
      byWord.set(word, one);
    }
  };
  for (const one of found) {
    if (one.type === "person" && one.known === null) {
      const { given, last, numeral } = names.personOf(one.text);
      const word =
        one.text.split(" ").find((part, index) => index > 0 && last !== "" && names.personOf(part).last === last) ?? "";
      if (word.length > 2 && numeral === "" && names.find(word) === null) offer(word, given.join(" "), one);
    }
    if (one.acronym !== null && one.known === null) offer(one.acronym, one.text, one);
  }
  if (byWord.size === 0) return () => [];
  return (text) => {
    const again: NameFound[] = [];
    WORD.lastIndex = 0;
    // `matchAll` would copy the pattern for each sentence.
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
      const { 0: word, index: start } = match;
      const one = byWord.get(word);
      if (!one) continue;
      const acronym = one.acronym === word ? word : null;
      const found = { start, end: start + word.length, text: word };
      again.push({ ...one, ...found, role: null, known: null, isAnaphora: false, acronym });
    }
    return again;
  };
}
