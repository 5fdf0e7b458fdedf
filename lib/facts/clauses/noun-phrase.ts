import type { Grammar } from "@/lib/language/clauses";
import type { Gender } from "@/lib/language/phrases";
import { hasBareNoun } from "./bare-noun";
import type { NounPhrase, ReadingContext } from "./reading-context";
import { headOf, nameIn, type Head } from "./phrase-head";
import { phraseDoubts } from "../doubts/phrase-doubts";
import { isPlainPhrase } from "./plain-phrase";
import { titledSubject } from "./work-titles";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";
import { genderOf } from "./word-forms";

/** Longest subject that is still read: a longer one hides a clause as often as not. */
const MAX_TOKENS = 45;

/**
 * Reads tokens as one noun phrase or a coordination of several, an apposition before the verb included.
 *
 * @returns null when a token cannot stand in a noun phrase, so that no clause passes for one
 */
export function readNounPhrase(tokens: readonly Token[], text: string, context: ReadingContext): NounPhrase | null {
  const { grammar, referents } = context;
  const { phrase, apposition } = splitApposition(tokens);
  if (phrase.length === 0 || tokens.length > MAX_TOKENS || !isPlainPhrase(tokens, grammar)) return null;
  const again = takenUp(phrase, context);
  if (again) return again;
  const national = ofNation(phrase, text, context);
  if (national) return national;
  const heads = conjunctsOf(phrase, grammar).map((part) => headOf(part, grammar));
  const [first] = heads;
  if (!first || !heads.every((head) => head !== null)) return null;
  if (heads.length > 1 && !phrase.some((token) => isA(token, "coordinator", grammar))) return null;

  const isPerson = isNameOfPerson(apposition);
  if (isPerson && heads.length === 1 && grammar.determiner(first.determiner)?.kind === "indefinite")
    return byName(apposition, first, text, context);
  const written =
    titledSubject(phrase, text, context) ??
    textOf(isPerson ? tokens.slice(0, phrase.length + 1 + apposition.length) : phrase, text);
  const { text: resolvedWords, open } = grammar.resolve(written, referents);
  const words = grammar.withoutOtherName(resolvedWords);
  const isResolved = resolvedWords !== written.replaceAll("’", "'");
  const resolved = isResolved ? nameIn(words, grammar) : null;
  const person = referents.people?.find(({ last }) => last === written);
  const one = resolved ?? (person ? { ...first, gender: person.gender ?? first.gender } : first);
  const gender = heads.length === 1 ? (one.gender ?? genderOfApposition(apposition, grammar)) : genderOfAll(heads);
  return {
    text: isPerson ? `${words},` : words,
    genders: { singular: heads.length === 1 ? gender : one.gender, plural: gender },
    number: heads.length === 1 ? one.number : first.number === "plural" ? "plural" : null,
    isGenderGuess: heads.some(({ isGuess }) => isGuess),
    doubts: [...doubtsOf(phrase, heads, grammar, isResolved), ...(open ? ["unresolved-anaphora"] : [])],
    named: isPerson || grammar.namesIn(words).size > 0,
  };
}

/** "un missionnaire alsacien, Paul Morel,": who is named is asked of by the name. */
function byName(
  apposition: readonly Token[],
  { gender, number }: Head,
  text: string,
  context: ReadingContext,
): NounPhrase | null {
  const name = readNounPhrase(apposition, text, context);
  return name && { ...name, genders: { singular: gender, plural: gender }, number, isGenderGuess: false };
}

/** "le musée": what the document is about, by the noun that says what it is. */
function takenUp([article, noun, ...more]: readonly Token[], { again, grammar }: ReadingContext): NounPhrase | null {
  const isBare =
    noun?.kind === "word" && more.length === 0 && grammar.determiner(article?.word ?? "")?.kind === "definite";
  return isBare && again?.nouns.includes(noun.word) === true ? (again.called?.(noun.word) ?? again.phrase) : null;
}

/** "la capitale": of the country that the text is about; "le gouvernement" is one of many where others are named. */
function ofNation(tokens: readonly Token[], text: string, { grammar, referents }: ReadingContext): NounPhrase | null {
  const [article, noun, ...more] = tokens;
  const nation = referents.nation ?? null;
  const isBare =
    noun !== undefined && more.length === 0 && grammar.determiner(article?.word ?? "")?.kind === "definite";
  if (!isBare || nation === null || !grammar.nationalNouns.has(noun.word)) return null;
  const words = grammar.resolve(`${textOf(tokens, text)} ${grammar.ofCountry}`, {
    country: nation,
    organisation: null,
  });
  const gender = genderOf(noun, grammar);
  if (words.open || gender === null) return null;
  return {
    text: words.text,
    genders: { singular: gender, plural: gender },
    number: "singular",
    isGenderGuess: false,
    doubts: [],
    named: true,
  };
}

/** Gender of a phrase whose verb is in the given number. */
export const genderFor = (phrase: NounPhrase, number: "singular" | "plural"): Gender | null => phrase.genders[number];

/** "le ministre, M. Abdrakhmanov," before its verb: the phrase and what stands in apposition. */
function splitApposition(tokens: readonly Token[]): { phrase: readonly Token[]; apposition: readonly Token[] } {
  const trimmed = isMark(tokens.at(-1), ",") ? tokens.slice(0, -1) : tokens;
  if (trimmed.length === tokens.length) return { phrase: tokens, apposition: [] };
  const [comma = -1, second = trimmed.length] = trimmed.flatMap((token, at) => (isMark(token, ",") ? [at] : []));
  return comma < 0
    ? { phrase: trimmed, apposition: [] }
    : { phrase: trimmed.slice(0, comma), apposition: trimmed.slice(comma + 1, second) };
}

const isNameOfPerson = (apposition: readonly Token[]): boolean =>
  apposition.length > 0 && apposition.length < 6 && isCapitalised(apposition[0]);

/** "Genséric, roi des Vandales,": the noun tells whom a name is of; a noun of either gender does not. */
function genderOfApposition([noun]: readonly Token[], grammar: Grammar): Gender | null {
  return noun?.pos === "NOUN" && !isA(noun, "epicene", grammar) ? genderOf(noun, grammar) : null;
}

/** The noun phrases that a coordination is made of; one that is not coordinated is itself. */
function conjunctsOf(tokens: readonly Token[], grammar: Grammar): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const joins = isMark(token, ",") || isA(token, "coordinator", grammar);
    if (joins && startsPhrase(tokens[index + 1], grammar)) parts.push([]);
    else if (!joins || !isMark(token, ",")) parts.at(-1)?.push(token);
  });
  return parts.filter((part) => part.length > 0);
}

const startsPhrase = (token: Token | undefined, grammar: Grammar): boolean => {
  if (!token) return false;
  if (token.kind !== "word") return token.kind === "quote";
  const determiner = grammar.determiner(token.word);
  return determiner !== null
    ? !isA(token, "genitive", grammar)
    : isCapitalised(token) && !isA(token, "preposition", grammar);
};

/** A coordination is feminine only if all of it is; unknown if that cannot be told. */
function genderOfAll(heads: readonly Head[]): Gender | null {
  if (heads.some(({ gender }) => gender === "m")) return "m";
  return heads.every(({ gender }) => gender === "f") ? "f" : null;
}

/** Linter codes for what makes a subject unfit for a question that stands alone. */
function doubtsOf(
  tokens: readonly Token[],
  heads: readonly Head[],
  grammar: Grammar,
  resolved: boolean,
): readonly string[] {
  const doubts = new Set<string>();
  const first = heads[0];
  const kind = first ? grammar.determiner(first.determiner)?.kind : undefined;
  const named = tokens.some((token, index) => token.kind === "quote" || (index > 0 && isCapitalised(token)));
  const isCounted = first !== undefined && /^\d/u.test(first.determiner);
  if (kind === "demonstrative" || kind === "possessive") doubts.add("unresolved-anaphora");
  if (tokens.some((token) => isA(token, "anaphoric", grammar)) || holdsPair(tokens, grammar))
    doubts.add("unresolved-anaphora");
  if (tokens.some((token) => isA(token, "deictic", grammar) || isA(token, "first-person", grammar)))
    doubts.add("deictic");
  // "Une 3e Ordonnance": the capital of its own noun names none.
  const noun = tokens.findIndex(({ pos }) => pos === "NOUN");
  const isNamed =
    named &&
    tokens.some((token, at) => token.kind === "quote" || token.pos === "PROPN" || (at > noun && isCapitalised(token)));
  if ((kind === "indefinite" || kind === "quantity" || isCounted) && !isNamed) doubts.add("not-unique");
  // "un DC-4", "un Airbus": by its make a thing is one of many
  if (kind === "indefinite" && heads.length === 1 && isCapitalised(tokens[1])) doubts.add("not-unique");
  if (kind === "definite" && first?.bare && !first.isName && !resolved && heads.length === 1)
    doubts.add("bare-definite-subject");
  // "les Jeux", "le Tour": a capital makes a name of a class only where the text has said which.
  if (kind === "definite" && first?.bare && !resolved && heads.length === 1 && isClassName(tokens, grammar))
    doubts.add("bare-definite-subject");
  if (hasBareNoun(tokens.slice(2), { grammar }, (noun) => isA(noun, "class-noun", grammar)))
    doubts.add("unresolved-anaphora");
  if (heads.some(({ clash }) => clash)) doubts.add("agreement-unverified");
  if (tokens.some((_, at) => isForeignWord(tokens, at, grammar))) doubts.add("vague");
  phraseDoubts(tokens, grammar).forEach((code) => doubts.add(code));
  return [...doubts];
}

const isClassName = ([, noun, ...more]: readonly Token[], grammar: Grammar): boolean =>
  more.length === 0 && isCapitalised(noun) && isA(noun, "class-noun", grammar);

/** "Under the bridge": a title that nothing marks; between capitals it is a part of a name ("Bank of Scotland"). */
const isForeignWord = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  tokens[at]?.kind === "word" &&
  tokens[at + 1]?.kind === "word" &&
  !isCapitalised(tokens[at]) &&
  !isCapitalised(tokens[at + 1]) &&
  grammar.isForeign(tokens[at]?.word ?? "");

/** "les deux pays": which two was said before. */
export const holdsPair = (tokens: readonly Token[], grammar: Grammar): boolean =>
  tokens.some((token, at) => isA(token, "pair", grammar) && isA(tokens[at - 1], "plural-article", grammar));
