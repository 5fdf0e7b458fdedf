import type { Grammar } from "@/lib/language/clauses";
import type { Wording } from "@/lib/language/phrases";

/**
 * A birth with no more than its place, and a death with no more than its place and its cause: what one was born as ("né comte
 * de Nassau", "née esclave", "né d’un père meunier") came later most often, and how one was when one died ("mort pauvre") is
 * another matter than when.
 */
export function bareLife(wording: Wording, grammar: Grammar): Wording {
  if (wording.form !== "clause") return wording;
  const { participle, complement } = wording.clause;
  const [first = "", second] = complement
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/ |(?<=')/u);
  const isPreposition = (word: string): boolean => grammar.is(word, "preposition");
  const isKept = {
    birth: grammar.is(first, "locative"),
    // "mort trois mois après la première"
    death: isPreposition(first) || (second !== undefined && !isPreposition(second)),
  };
  const isExcess = (["birth", "death"] as const).some(
    (event) => grammar.genderOfLife(participle, event) !== null && !isKept[event],
  );
  return isExcess ? { ...wording, clause: { ...wording.clause, complement: "" } } : wording;
}
