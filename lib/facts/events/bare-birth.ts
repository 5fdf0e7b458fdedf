import type { Grammar } from "@/lib/language/clauses";
import type { Wording } from "@/lib/language/phrases";

/**
 * A birth with no more than its place: what one was born as ("né comte de Nassau", "née esclave", "né d’un père meunier") is
 * another matter than when, and most often came later.
 */
export function bareBirth(wording: Wording, grammar: Grammar): Wording {
  if (wording.form !== "clause") return wording;
  const { participle, complement } = wording.clause;
  const first = /^\p{L}+/u.exec(complement)?.[0].toLowerCase() ?? "";
  const isBirth = grammar.genderOfLife(participle, "birth") !== null;
  return !isBirth || grammar.is(first, "locative")
    ? wording
    : { ...wording, clause: { ...wording.clause, complement: "" } };
}
