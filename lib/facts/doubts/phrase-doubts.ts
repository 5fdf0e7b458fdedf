import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, type Token } from "../tokens";

/**
 * Linter codes for words that were cut out of a larger phrase, or that only read well beside what stood before them:
 * `agreement-unverified` for "les régimes antonescien" of "antonescien et communiste", `vague` for "de la première et de la
 * seule voiture", "les docteurs et frères Durvill" and "les trois fils".
 */
export function phraseDoubts(tokens: readonly Token[], grammar: Grammar): readonly string[] {
  const isCut = tokens.some((_, at) => isHalfAgreeing(tokens, at, grammar) || isMismatched(tokens, at, grammar));
  const isOdd = tokens.some(
    (_, at) =>
      isBrokenPair(tokens, at, grammar) ||
      isDoubleTitle(tokens, at, grammar) ||
      isBareGroup(tokens, at, grammar) ||
      isBareNewcomer(tokens, at, grammar),
  );
  return [...(isCut ? ["agreement-unverified"] : []), ...(isOdd ? ["vague"] : [])];
}

/** A plural noun with one adjective in the singular: the other one was cut off. "les armées rouge et blanche" has both. */
function isHalfAgreeing(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (!isPluralNoun(tokens[at]) || !isSingularAdjective(tokens[at + 1])) return false;
  const joint = tokens[at + 2];
  const other = tokens[at + 3];
  const isJoined = joint?.kind === "mark" ? joint.text === "," : isA(joint, "coordinator", grammar);
  return !(isJoined && other?.pos === "ADJ");
}

/** "et le présente à l’ONU": no article of the noun that it was taken for. */
function isMismatched(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const article = tokens[at];
  const noun = tokens[at + 1];
  const determiner = article?.kind === "word" ? grammar.determiner(article.word) : null;
  // "son enquête": before a vowel the possessive tells no gender.
  const gender = determiner && determiner.kind !== "possessive" ? determiner.gender : null;
  return (
    gender !== null &&
    noun?.pos === "NOUN" &&
    !isCapitalised(noun) &&
    !isA(noun, "epicene", grammar) &&
    noun.readings.length > 0 &&
    noun.readings.every((reading) => reading.gender !== null && reading.gender !== gender)
  );
}

const isPluralNoun = (token: Token | undefined): boolean =>
  token?.pos === "NOUN" &&
  !isCapitalised(token) &&
  token.readings.length > 0 &&
  token.readings.every(({ number }) => number === "plural");

/** One that no dictionary has is judged by its ending. */
function isSingularAdjective(token: Token | undefined): boolean {
  if (token?.pos !== "ADJ" || isCapitalised(token)) return false;
  if (token.readings.length === 0) return /\p{Ll}{4,}[^sxz]$/u.test(token.word);
  return token.readings.every(({ pos, number }) => pos !== "ADJ" || number === "singular");
}

/** "de la première et de la seule voiture": one thing that is two firsts. */
const isBrokenPair = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  at > 0 &&
  isA(tokens[at + 1], "additive", grammar) &&
  isA(tokens[at + 2], "genitive", grammar) &&
  isA(tokens[at], "pre-adjective", grammar);

/** "les docteurs et frères Durvill": two nouns before one name, the second without its article. */
const isDoubleTitle = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  isPluralNoun(tokens[at]) &&
  isA(tokens[at + 1], "additive", grammar) &&
  isPluralNoun(tokens[at + 2]) &&
  isCapitalised(tokens[at + 3]);

/** "la nouvelle tribune", "l’ancien maire": of what, was said before. */
const isBareNewcomer = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  grammar.determiner(tokens[at]?.word ?? "")?.kind === "definite" &&
  isA(tokens[at + 1], "renewing", grammar) &&
  tokens[at + 2]?.pos === "NOUN" &&
  !isCapitalised(tokens[at + 2]) &&
  !isTold(tokens[at + 3], grammar);

/** "les trois fils": whose, was said before. "les trois fils de Charlemagne", "les trois ordres monastiques" say it. */
function isBareGroup(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (!isA(tokens[at], "plural-article", grammar) || !isFew(tokens[at + 1], grammar)) return false;
  const noun = tokens.findIndex((token, index) => index > at + 1 && !isA(token, "pre-adjective", grammar));
  const next = tokens[noun + 1];
  if (tokens[noun]?.pos !== "NOUN" || isCapitalised(tokens[noun])) return false;
  return !isTold(next, grammar);
}

/** What follows a noun says which one it is. */
const isTold = (next: Token | undefined, grammar: Grammar): boolean =>
  next?.kind === "quote" ||
  isCapitalised(next) ||
  next?.pos === "ADJ" ||
  next?.pos === "VERB" ||
  next?.pos === "NOUN" ||
  isA(next, "genitive", grammar) ||
  isA(next, "relative", grammar);

const isFew = (token: Token | undefined, grammar: Grammar): boolean =>
  token?.kind === "word" && grammar.determiner(token.word)?.kind === "quantity" && token.pos !== "PRON";
