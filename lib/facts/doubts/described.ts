import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, type Token } from "../tokens";
import { participleOf } from "../clauses/word-forms";

/** True for words that hold a definite noun with an adjective or a complement of its own: "le suffrage universel", "la vénalité des offices". */
export function isDescribed(tokens: readonly Token[], grammar: Grammar): boolean {
  return tokens.some((token, at) => {
    const isDefinite = grammar.determiner(token.word)?.kind === "definite" || isA(token, "contracted", grammar);
    if (token.kind !== "word" || !isDefinite) return false;
    const noun = tokens.findIndex((next, index) => index > at && !isA(next, "pre-adjective", grammar));
    return (
      noun > at &&
      tokens[noun]?.kind === "word" &&
      (specifies(tokens[noun + 1], grammar) || isToCome(tokens, noun + 1, grammar)) &&
      !endsBare(tokens, noun + 1, grammar)
    );
  });
}

/** True for an adjective, a participle or what opens a complement. */
export const specifies = (after: Token | undefined, grammar: Grammar): boolean =>
  after?.kind === "word" &&
  ((after.pos === "ADJ" && !grammar.is(after.lemma ?? "", "bland")) ||
    grammar.is(after.word, "demonym") ||
    participleOf(after) !== null ||
    isA(after, "genitive", grammar) ||
    isA(after, "specifying", grammar));

/** "les enfants à naître". */
const isToCome = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  isA(tokens[at], "dative", grammar) && isA(tokens[at + 1], "infinitive", grammar);

/** "la direction du journal", "le directeur de la course": of which one, was said before. */
function endsBare(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (!isA(tokens[at], "genitive", grammar)) return false;
  const isContracted = isA(tokens[at], "contracted", grammar);
  const article = grammar.determiner(tokens[at + 1]?.word ?? "");
  const from = isContracted ? at + 1 : at + 2;
  // "des nouvelles routes de la soie"
  const noun = isA(tokens[from], "pre-adjective", grammar) ? from + 1 : from;
  const isDefinite = isContracted || (article?.kind === "definite" && article.number === "singular");
  return (
    isDefinite && tokens[noun]?.kind === "word" && !isCapitalised(tokens[noun]) && !specifies(tokens[noun + 1], grammar)
  );
}
