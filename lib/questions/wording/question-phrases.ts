import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";

/** A definite noun phrase without its article, its complements with it: "signature du traité de Paris" is one. */
export type Phrase = readonly TaggedToken[];

/**
 * The phrases of a question that its text may have to complete, in their order; titles between marks hold none. Found once
 * for the tokens of a text: each rule on what a question leaves open asks for them.
 */
export function phrasesIn(tokens: readonly TaggedToken[], grammar: Grammar): readonly Phrase[] {
  const known = found.get(tokens) ?? findPhrases(tokens, grammar);
  found.set(tokens, known);
  return known;
}

const found = new WeakMap<readonly TaggedToken[], readonly Phrase[]>();

function findPhrases(tokens: readonly TaggedToken[], grammar: Grammar): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.form === "«" && !hasBlank(tokens.slice(at, closeOf(tokens, at)))) at = closeOf(tokens, at);
    const isPhrase = at < tokens.length && (opens(tokens, at, grammar) || opensIndefinite(tokens, at, grammar));
    if (!isPhrase || !isNominal(tokens[at + 1])) continue;
    const end = endOf(tokens, at + 1, grammar);
    phrases.push(tokens.slice(at + 1, end));
    at = end - 1;
  }
  return phrases;
}

/** The whole sentence that a blank stands in is no title. */
const hasBlank = (quoted: readonly TaggedToken[]): boolean => quoted.some(({ form }) => form.startsWith("_"));

/** A token in lower case with plain apostrophes. */
export const wordOf = ({ form }: TaggedToken): string => form.toLowerCase().replaceAll("’", "'");

/** A capital at the head. */
export const CAPITAL = /^\p{Lu}/u;

/** A definite article, alone or in a contraction; neither the one in "Charles le Chauve" nor one that begins a title. */
function opens(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const token = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isInside = CAPITAL.test(token.form) && before !== undefined && before.pos !== "PUNCT";
  const isEpithet = before?.pos === "PROPN" && CAPITAL.test(next?.form ?? "");
  return isArticle(token, grammar) && !isInside && !isEpithet;
}

/** "Un accord a été signé": by whom? After a name, what is new is told of it: "Paul Petit a fondé un club". */
const opensIndefinite = (tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean =>
  tokens[at]!.pos === "DET" &&
  grammar.determiner(wordOf(tokens[at]!))?.kind === "indefinite" &&
  !hasNameBefore(tokens, at);

/** True if a name or a title stands before a token; the first word has a capital anyway. */
export const hasNameBefore = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens.slice(1, at).some(({ form }) => CAPITAL.test(form) || form === "«");

/** "le", "du": a definite article, alone or in a contraction. */
export const isArticle = (token: TaggedToken, grammar: Grammar): boolean =>
  (token.pos === "DET" && grammar.determiner(wordOf(token))?.kind === "definite") ||
  (token.pos === "ADP" && grammar.is(wordOf(token), "contracted"));

const NOMINAL: readonly TaggedToken["pos"][] = ["NOUN", "PROPN", "ADJ", "NUM", "X"];

/** A word of a noun phrase, the first mark of a title, or the blank of a question. */
const isNominal = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (NOMINAL.includes(token.pos) || token.form === "«" || token.form.startsWith("_"));

/** Where the nouns, adjectives, titles and complements end that belong to one noun. */
function endOf(tokens: readonly TaggedToken[], from: number, grammar: Grammar): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    const behind = afterArticle(tokens, at + 1, grammar);
    if (token.form === "«") at = closeOf(tokens, at) + 1;
    else if (isPresentParticiple(token)) at = behind;
    else if (isNominal(token) || isParticiple(token) || isEpithetIn(tokens, at, grammar)) at++;
    else if (isTie(token, tokens[behind], grammar) && isNominal(tokens[behind])) at = behind;
    else if (token.pos === "CCONJ" && isJoined(tokens[at + 1], grammar)) at++;
    else return at;
  }
}

/** "le décret ordonnant la fermeture du port". */
const isPresentParticiple = ({ readings }: TaggedToken): boolean =>
  readings.some(({ mood, tense }) => mood === "participle" && tense === "present");

const isParticiple = ({ readings }: TaggedToken): boolean => readings.some(({ mood }) => mood === "participle");

/** "économique et social", "des États et des gouvernements". */
const isJoined = (token: TaggedToken | undefined, grammar: Grammar): boolean =>
  token !== undefined && (token.pos === "ADJ" || grammar.is(wordOf(token), "genitive"));

/** The article of "Charles le Chauve". */
const isEpithetIn = (tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean =>
  isArticle(tokens[at]!, grammar) && tokens[at - 1]?.pos === "PROPN" && CAPITAL.test(tokens[at + 1]?.form ?? "");

function closeOf(tokens: readonly TaggedToken[], open: number): number {
  const close = tokens.findIndex(({ form }, at) => at > open && form === "»");
  return close < 0 ? tokens.length : close;
}

/** "de", or what says of whom or between whom: "la guerre contre la Prusse", "la signature par la Grèce", "la zone en Asie". */
function isTie(token: TaggedToken, next: TaggedToken | undefined, grammar: Grammar): boolean {
  const isPlaced = grammar.is(wordOf(token), "locative") && CAPITAL.test(next?.form ?? "");
  const isOfWhom = ["specifying", "agent"] as const;
  return (
    grammar.is(wordOf(token), "genitive") ||
    (token.pos === "ADP" && (isPlaced || isOfWhom.some((wordClass) => grammar.is(wordOf(token), wordClass))))
  );
}

const afterArticle = (tokens: readonly TaggedToken[], at: number, grammar: Grammar): number =>
  tokens[at]?.pos === "DET" && grammar.determiner(wordOf(tokens[at]!)) !== null ? at + 1 : at;
