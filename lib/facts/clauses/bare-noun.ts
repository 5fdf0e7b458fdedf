import type { Grammar } from "@/lib/language/clauses";
import { isA, type Token } from "../tokens";

/** What nouns are looked up in. */
type Knowing = { readonly grammar: Grammar };

const CAPITAL = /^\p{Lu}/u;

/**
 * True if a definite noun stands without anything that would tell which one is meant: "du traité", "la question".
 *
 * @param isMeant the nouns that count
 */
export function hasBareNoun(body: readonly Token[], context: Knowing, isMeant: (noun: Token) => boolean): boolean {
  const { grammar } = context;
  return body.some((token, at) => {
    const isDefinite = grammar.determiner(token.word)?.kind === "definite" || isA(token, "contracted", grammar);
    const noun = body[at + 1];
    if (noun?.kind !== "word" || CAPITAL.test(noun.text) || grammar.determiner(noun.word) || noun.word.length < 3)
      return false;
    return isDefinite && isMeant(noun) && !specifies(body, at + 2, context);
  });
}

/** True if what follows a noun tells which one is meant: an adjective, a name, "de …", "sur …". */
function specifies(body: readonly Token[], at: number, { grammar }: Knowing): boolean {
  const next = body[at];
  if (!next || next.kind === "mark") return false;
  return !isA(next, "preposition", grammar) || isA(next, "genitive", grammar) || isA(next, "specifying", grammar);
}
