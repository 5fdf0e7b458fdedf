import type { Sentence, SourceDocument } from "@/lib/documents/document";
import type { Grammar } from "@/lib/language/clauses";
import type { Lexicon, Reading } from "@/lib/language/lexicon";
import type { Gender } from "@/lib/language/phrases";
import type { NounPhrase } from "./noun-phrase";

/** Tells, sentence after sentence, whom a pronoun at the head of a clause means; null where that is not safe to say. */
export type PersonReader = (sentence: Sentence) => NounPhrase | null;

/**
 * Follows the one person whom a document is about: the name that opens its first sentence, or the name in its title.
 *
 * "Il" means that person only while sentence after sentence has the name or the pronoun for its subject, in one section,
 * and no other first name of the same gender comes between.
 */
export function personIn(document: SourceDocument, grammar: Grammar, lexicon: Lexicon): PersonReader {
  const opening = document.sentences[0]?.text ?? "";
  const name = nameAtHead(opening) ?? nameAtHead(document.info.title);
  const gender = name === null ? null : genderOfFirstName(name, lexicon);
  if (name === null || gender === null || !opening.includes(lastNameOf(name))) return () => null;
  const person = personNamed(name, gender);
  let isMeant = false;
  let section: string | null = null;
  return ({ text, sectionId }) => {
    const opensWithName = startsWith(text, name) || startsWith(text, lastNameOf(name));
    const opensWithPronoun = grammar.opensWithPronoun(text, gender);
    if (sectionId !== section) isMeant = false;
    section = sectionId;
    const isRival = rivalIn(text, name, gender, lexicon);
    const resolved = isMeant && opensWithPronoun && !isRival ? person : null;
    isMeant = !isRival && (opensWithName || (isMeant && opensWithPronoun));
    return resolved;
  };
}

const NAME = /^\p{Lu}[\p{L}-]+(?: (?:(?:de|du|von|van|le|la|Le|La) )?(?:d['’])?\p{Lu}[\p{L}'’-]+){1,3}(?=[ ,(.]|$)/u;

const nameAtHead = (text: string): string | null => NAME.exec(text)?.[0] ?? null;

const lastNameOf = (name: string): string => name.split(" ").at(-1) ?? name;

const startsWith = (text: string, words: string): boolean => text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));

const isName = ({ pos }: Reading): boolean => pos === "PROPN";

function genderOfFirstName(name: string, lexicon: Lexicon): Gender | null {
  const readings = lexicon.lookUp(/^[\p{L}]+(?:-\p{Lu}\p{L}+)?/u.exec(name)?.[0] ?? "").filter(isName);
  return readings.length > 0 && readings.every(({ gender }) => gender === readings[0]?.gender)
    ? (readings[0]?.gender ?? null)
    : null;
}

/** True if another first name of the same gender, with a name behind it, stands in the text. */
function rivalIn(text: string, name: string, gender: Gender, lexicon: Lexicon): boolean {
  const rest = text.replaceAll(name, " ");
  for (const [, first = ""] of rest.matchAll(/(?<![\p{L}-])(\p{Lu}[\p{L}]+)(?:-\p{Lu}\p{L}+)? (?=\p{Lu}|d[e’'])/gu)) {
    if (genderOfFirstName(first, lexicon) === gender) return true;
  }
  return false;
}

const personNamed = (name: string, gender: Gender): NounPhrase => ({
  text: name,
  genders: { singular: gender, plural: gender },
  number: "singular",
  isGenderGuess: false,
  doubts: [],
  named: true,
});
