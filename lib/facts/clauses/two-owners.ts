import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";
import { genderOf, participleOf } from "./word-forms";

/**
 * True for "la chute de Néron, que le Sénat écarta": a phrase with a complement is two things that a relative may be about,
 * unless its participle agrees with the first noun and not with the one behind it, or its verb tells of things that are made
 * ("le barrage de Génissiat, que le président inaugura").
 *
 * @param phrase what stands before the relative
 * @param participle what agrees with the object in the relative, if it has such a participle
 */
export function mayBeOfComplement(
  phrase: readonly Token[],
  { lemma, voice }: VerbGroup,
  participle: Token | undefined,
  grammar: Grammar,
): boolean {
  const at = complementAt(phrase, grammar);
  if (at < 0) return false;
  const isEvent = phrase.slice(0, at).some((token) => isA(token, "event-noun", grammar));
  if (grammar.is(lemma, "making") && !isEvent) return false;
  const agreement = voice === "active" ? participleOf(participle) : null;
  const other = genderOf(
    phrase.slice(at).find(({ pos }) => pos === "NOUN"),
    grammar,
  );
  return agreement === null || agreement.gender === null || other === null || other === agreement.gender;
}

/**
 * True for "le musée de Paul Petit, qui est mort": of people, behind a noun that is none, or behind one person of another
 * ("le père de Paul Petit").
 */
function mayBeOfPerson(phrase: readonly Token[], group: VerbGroup, grammar: Grammar): boolean {
  const at = complementAt(phrase, grammar);
  const isOfPeople = group.voice === "be" && !group.isReflexive && grammar.is(group.lemma, "human-passive");
  if (at < 0 || !isOfPeople) return false;
  const isPerson = phrase.slice(0, at).some((token) => isA(token, "human-noun", grammar));
  const names = phrase.slice(at).filter(isCapitalised);
  return names.length > 0 && (!isPerson || names.some(({ text }) => grammar.givenGender(text) !== undefined));
}

/**
 * True for "le fils de Morel, qui mourut", "le chef de la garde, qui fut pris": what stands behind "de" fits the verb of the
 * relative as well as the noun before it. Not for a place ("la commune de Paris, qui publie").
 */
export function mayBeOfOther(phrase: readonly Token[], group: VerbGroup, grammar: Grammar): boolean {
  const at = phrase.findIndex((token, index) => index > 1 && isA(token, "preposition", grammar));
  if (at < 0 || isCapitalised(phrase[1])) return false;
  if (mayBeOfPerson(phrase, group, grammar)) return true;
  const complement = phrase.slice(at);
  const isOfPeople = grammar.is(group.lemma, "human") || grammar.is(group.lemma, "human-passive");
  const holdsPerson = complement.some((token) => isCapitalised(token) && grammar.name(token.word) === null);
  return (isOfPeople && holdsPerson) || complement.some((_, index) => fitsToo(complement, index, group, grammar));
}

/** A noun with an article of its own, in the number of the verb, and in the gender of its participle. */
function fitsToo(words: readonly Token[], at: number, { form, agreement }: VerbGroup, grammar: Grammar): boolean {
  const [noun, before] = [words[at], words[at - 1]];
  if (noun?.pos !== "NOUN" || isCapitalised(noun) || before?.kind !== "word") return false;
  const article = grammar.determiner(before.word) ?? grammar.determiner(grammar.articleIn(before.word) ?? "");
  if (article === null || (article.number !== null && article.number !== form.number)) return false;
  return agreement === null || agreement.gender === null || genderOf(noun, grammar) !== other(agreement.gender);
}

const other = (gender: "f" | "m"): "f" | "m" => (gender === "f" ? "m" : "f");

/** Where the complement of a noun with its article begins: "de Néron"; -1 for a name and for a noun without one. */
const complementAt = (phrase: readonly Token[], grammar: Grammar): number =>
  isCapitalised(phrase[1]) ? -1 : phrase.findIndex((token, index) => index > 1 && isA(token, "genitive", grammar));
