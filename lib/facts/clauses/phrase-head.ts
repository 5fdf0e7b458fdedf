import type { Agreement, Grammar } from "@/lib/language/clauses";
import type { Gender } from "@/lib/language/phrases";
import { isA, isCapitalised, type Token } from "../tokens";
import { genderOf, genderOfName } from "./word-forms";

/** The head of a noun phrase with its determiner. */
export type Head = Agreement & {
  readonly isName: boolean;
  readonly determiner: string;
  /** True if nothing follows the noun: "le traité". */
  readonly bare: boolean;
  /** True if the article is not the one that the noun takes: "la président". */
  readonly clash: boolean;
  /** True if the gender is that of a first name: a participle that says otherwise is right. */
  readonly isGuess: boolean;
};

/** Reads determiner, adjectives and head noun at the start of a phrase. */
export function headOf(whole: readonly Token[], grammar: Grammar): Head | null {
  const tokens = withoutParticle(withoutModifier(whole, grammar), grammar);
  const first = tokens[0];
  if (!first) return null;
  const determiner = first.kind === "word" ? grammar.determiner(first.word) : null;
  let at = determiner ? 1 : 0;
  while (
    tokens[at] &&
    (tokens[at]?.kind === "number" || isA(tokens[at], "pre-adjective", grammar)) &&
    at < tokens.length - 1
  )
    at++;
  const noun = tokens[at];
  if (!noun || (noun.kind !== "word" && noun.kind !== "quote")) return null;
  const isCounted = first.kind === "number" && at > 0;
  const isTitle = isCapitalised(noun) && noun.pos === "NOUN" && tokens[at + 1]?.pos === "PROPN";
  if (!determiner && !isCounted && !isNameLike(noun) && !isTitle && noun.kind !== "quote") return null;
  if (isA(noun, "preposition", grammar)) return null;
  const name = nameAt(tokens.slice(at), grammar);
  const isBareName = isCapitalised(noun) && !determiner;
  const listed = isTitle
    ? genderOf(noun, grammar)
    : isBareName
      ? genderOfPerson(tokens.slice(at), grammar)
      : (genderOf(noun, grammar) ?? genderOfPerson(behindAdjectives(tokens, at + 1), grammar));
  const people = isPeople(determiner, noun) || isMixed(determiner, noun, grammar) ? "m" : null;
  // "le Suisse Paul Morel": the article tells whom, the name after it may be a country's
  const gender =
    determiner?.gender ?? name?.gender ?? (determiner || isCounted || isBareName ? (listed ?? people) : null);
  return {
    gender,
    number: determiner?.number ?? name?.number ?? (isCounted ? "plural" : "singular"),
    isName: name !== null || isCapitalised(noun) || noun.kind === "quote",
    determiner: first.word,
    bare: tokens.length === at + 1,
    isGuess: name === null && (isBareName || (listed === null && people !== null)),
    clash:
      name === null &&
      !isCapitalised(noun) &&
      !isA(noun, "epicene", grammar) &&
      clashes(determiner?.gender ?? null, listed) &&
      !noun.readings.some(({ pos, gender }) => pos === "NOUN" && gender === determiner?.gender),
  };
}

/** "les Ouzbeks", "les Touaregs": people, unless an ending tells of women or of islands ("les Cyclades"). */
const isPeople = (determiner: Agreement | null, { text }: Token): boolean =>
  determiner?.number === "plural" && /^\p{Lu}.*(?:[^aeiouyéè]|i)s$/u.test(text);

/** "les archéologues": French speaks of men and women as of men. */
const isMixed = (determiner: Agreement | null, noun: Token, grammar: Grammar): boolean =>
  determiner?.number === "plural" && grammar.is(noun.lemma ?? noun.word, "human-noun");

/** "l’économiste belge Robert Morel": the name stands behind what tells where someone is from. */
function behindAdjectives(tokens: readonly Token[], from: number): readonly Token[] {
  const name = tokens.findIndex((token, at) => at >= from && (token.pos !== "ADJ" || isCapitalised(token)));
  return name < 0 ? [] : tokens.slice(name);
}

/** A noun at the head of a sentence has a capital too, and no article only where it is no subject. */
const isNameLike = (token: Token): boolean => isCapitalised(token) && !COMMON.has(token.pos);

const COMMON: ReadonlySet<Token["pos"]> = new Set(["NOUN", "VERB", "ADJ", "ADV"] as const);

/** "Marie Curie", "Jeanne d’Arc": a first name with more behind it; one name alone may be a town, and "Kim Dae-jung" is a Kim. */
const genderOfPerson = (tokens: readonly Token[], grammar: Grammar): Gender | null =>
  tokens.slice(1, 3).some(isCapitalised) && !GIVEN_BEHIND.test(tokens[1]?.text ?? "")
    ? (grammar.givenGender(tokens[0]?.text ?? "") ?? genderOfName(tokens[0]))
    : null;

/** A given name of two parts as it is written behind the family’s: "Dae-jung". */
const GIVEN_BEHIND = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

const clashes = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

/** "de Gaulle", "d’Alembert": a family name that goes by its particle. */
const withoutParticle = (tokens: readonly Token[], grammar: Grammar): readonly Token[] =>
  tokens.length === 2 && isA(tokens[0], "genitive", grammar) && tokens[1]?.pos === "PROPN" && isCapitalised(tokens[1])
    ? tokens.slice(1)
    : tokens;

/** "plus de 1300 contrats": what softens a number is no part of the phrase's head. */
function withoutModifier(tokens: readonly Token[], grammar: Grammar): readonly Token[] {
  const number = tokens.findIndex(({ kind }) => kind === "number");
  const lead = tokens.slice(0, Math.max(0, number)).map(({ text }) => text);
  return number > 0 && number < 4 && grammar.quantities.modifier.test(lead.join(" ")) ? tokens.slice(number) : tokens;
}

/** The longest known name that the tokens begin with. */
function nameAt(tokens: readonly Token[], grammar: Grammar): Agreement | null {
  for (let length = Math.min(4, tokens.length); length > 0; length--) {
    const words = tokens.slice(0, length).map(({ word }) => word);
    const name = grammar.name(words.join(" ").replaceAll("' ", "'"));
    if (name && isCapitalised(tokens[0])) return name;
  }
  return null;
}

/** The known name that a resolved phrase now holds: "le Kazakhstan". */
export function nameIn(phrase: string, grammar: Grammar): Agreement | null {
  const words = phrase.replace(/^(?:l'|[^\s']+\s)/u, "").toLowerCase();
  return grammar.name(words) ?? grammar.name(phrase.toLowerCase());
}
