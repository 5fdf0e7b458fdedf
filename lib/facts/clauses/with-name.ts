import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";

/** Longest name that is taken, in tokens. */
const MAX_NAME = 5;

/**
 * The words after a verb with the name that follows them behind a comma: "a légué la couronne à son fils, Philippe II" is
 * asked with "à son fils Philippe II", "ont vaincu le nouveau gouverneur, Paul Morel," with "le gouverneur Paul Morel". The
 * same words where no name follows, or where they do not say what its bearer is.
 */
export function withName(
  said: readonly Token[],
  tokens: readonly Token[],
  { lemma }: VerbGroup,
  { grammar }: ReadingContext,
): readonly Token[] {
  // "nomme le nouveau directeur, Paul Morel": it is what he becomes.
  if (grammar.is(lemma, "judging")) return said;
  const end = tokens.indexOf(said.at(-1)!);
  const from = said.findLastIndex(({ word }) => isOneOf(word, grammar));
  if (end < 0 || from < 0 || !isMark(tokens[end + 1], ",")) return said;
  const name = nameAt(tokens, end + 2, grammar);
  const phrase = said.slice(from);
  if (name.length === 0 || !isPerson(phrase, name, grammar)) return said;
  return [...said.slice(0, from), ...phrase.filter((token) => !isA(token, "renewing", grammar)), ...name];
}

/** "son", "le": one alone. */
function isOneOf(word: string, grammar: ReadingContext["grammar"]): boolean {
  const determiner = grammar.determiner(word);
  return determiner?.number === "singular" && /^(?:possessive|definite)$/u.test(determiner.kind);
}

/** Capitals and what ties them, up to a break; empty where the name goes on in words of another sort. */
function nameAt(tokens: readonly Token[], from: number, grammar: ReadingContext["grammar"]): readonly Token[] {
  const to = tokens.findIndex((token, at) => at >= from && !isCapitalised(token) && !isTie(tokens, at, grammar));
  const name = tokens.slice(from, to < 0 ? tokens.length : to);
  const next = tokens[from + name.length];
  const isEnd =
    next === undefined || next.kind !== "word" || isA(next, "relative", grammar) || isA(next, "coordinator", grammar);
  const isWhole = isEnd && name.length <= MAX_NAME && isCapitalised(name[0]) && isCapitalised(name.at(-1));
  return isWhole && grammar.determiner(name[0]?.word ?? "") === null ? name : [];
}

const isTie = (tokens: readonly Token[], at: number, grammar: ReadingContext["grammar"]): boolean =>
  isA(tokens[at], "genitive", grammar) && isCapitalised(tokens[at + 1]) && isCapitalised(tokens[at - 1]);

/** A noun of people with its adjectives and nothing more, and a name of one. */
function isPerson(phrase: readonly Token[], name: readonly Token[], grammar: ReadingContext["grammar"]): boolean {
  const nouns = phrase.filter((token, at) => at > 0 && !isA(token, "renewing", grammar));
  const isPlain = nouns.every(({ kind, pos }) => kind === "word" && (pos === "NOUN" || pos === "ADJ" || pos === "X"));
  const isOffice = nouns.some((token) => isA(token, "office", grammar));
  const isBorne = name.length > 1 && grammar.name(name.map(({ text }) => text).join(" ")) === null;
  return nouns.length > 0 && isPlain && (isOffice || (isBorne && nouns.length < phrase.length - 1));
}
