import type { Grammar } from "@/lib/language/clauses";
import { isA, type Token } from "../tokens";

/** "a cédé ses prétentions à Jean III": to what, a possessive does not say. "ses droits sur la Navarre" does. */
export const holdsOpenClaim = (said: readonly Token[], grammar: Grammar): boolean =>
  said.some(
    (token, at) =>
      grammar.determiner(token.word)?.kind === "possessive" &&
      isA(said[at + 1], "claim-noun", grammar) &&
      !isToldBy(said[at + 2], grammar),
  );

const isToldBy = (next: Token | undefined, grammar: Grammar): boolean =>
  next?.pos === "ADJ" || isA(next, "genitive", grammar) || isA(next, "specifying", grammar);
