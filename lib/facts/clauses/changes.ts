import type { Grammar } from "@/lib/language/clauses";
import type { VerbGroup } from "./verb-group";
import { isA, type Token } from "../tokens";

/**
 * True for "a chuté de 2 518 TWh en 2011 à 1 900 TWh en 2012": what looks like the measure of a change is where it began.
 *
 * @param after the tokens behind the verb, to the end of the sentence
 */
export function changesFrom({ lemma }: VerbGroup, after: readonly Token[], grammar: Grammar): boolean {
  if (!grammar.is(lemma, "changing")) return false;
  const from = after.findIndex((token, at) => isA(token, "genitive", grammar) && after[at + 1]?.kind === "number");
  return from >= 0 && after.slice(from + 2).some((token, at, rest) => isGoal(token, rest[at + 1], grammar));
}

const isGoal = (token: Token, next: Token | undefined, grammar: Grammar): boolean =>
  isA(token, "dative", grammar) && (next?.kind === "number" || isA(next, "softening", grammar));
