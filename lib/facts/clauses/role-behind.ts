import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, type Token } from "../tokens";
import { finiteForm } from "./word-forms";

/** Longest role with what it is of, in tokens. */
const MAX_ROLE = 9;

/**
 * "comme gouvernante", "comme ingénieur des Ponts et Chaussées", where a clause was cut before it: the role in which someone did
 * it, without which "est entrée chez le baron" has no sense. What points elsewhere ("de ses quatre filles") is left out; empty
 * where no bare noun follows ("comme le veut l’usage", "comme prévu").
 *
 * @param end index of the token where the clause was cut
 */
export function roleBehind(tokens: readonly Token[], end: number, { grammar }: ReadingContext): readonly Token[] {
  const [as, noun] = [tokens[end], tokens[end + 1]];
  if (!isA(as, "comparing", grammar) || noun?.pos !== "NOUN" || isCapitalised(noun) || noun.kind !== "word") return [];
  const stop = tokens.findIndex((token, at) => at > end + 1 && isEnd(token, { grammar }));
  const role = tokens.slice(end, Math.min(stop < 0 ? tokens.length : stop, end + MAX_ROLE));
  const foreign = role.findIndex(
    (token) =>
      grammar.determiner(token.word)?.kind === "possessive" || grammar.determiner(token.word)?.kind === "demonstrative",
  );
  const kept = foreign < 0 ? role : role.slice(0, foreign);
  const last = kept.findLastIndex((token) => !isA(token, "preposition", grammar) && token.pos !== "DET");
  return kept.slice(0, last + 1);
}

/** A mark, a date, a relative or a second verb, and what is said with another preposition than "de". */
const isEnd = (token: Token, { grammar }: Pick<ReadingContext, "grammar">): boolean =>
  token.kind !== "word" ||
  isA(token, "relative", grammar) ||
  isA(token, "subordinator", grammar) ||
  isA(token, "infinitive", grammar) ||
  isA(token, "coordinator", grammar) ||
  (isA(token, "preposition", grammar) && !isA(token, "genitive", grammar)) ||
  (finiteForm(token, grammar) !== null && !isCapitalised(token) && token.pos !== "NOUN");
