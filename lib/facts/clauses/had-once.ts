import type { Grammar } from "@/lib/language/clauses";
import { isA, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";

/**
 * What "avoir" tells as a verb of its own: `once` for "eut l’idée de", "eut vent du site"; `state` for "a le statut de", which
 * can be asked of a day from which it lasts; null for all else ("a douze ans", "avait deux fils").
 */
export function hadAs(
  { voice, form, tail }: VerbGroup,
  rest: readonly Token[],
  grammar: Grammar,
): "once" | "state" | null {
  if (voice !== "simple" || form.role !== "have" || tail !== "") return null;
  const [first, noun, tie] = rest.filter(({ kind }) => kind !== "date");
  if (isA(first, "had-bare", grammar)) return isA(noun, "genitive", grammar) ? "once" : null;
  const isDefinite = first?.kind === "word" && grammar.determiner(first.word)?.kind === "definite";
  if (!isDefinite || noun?.pos !== "NOUN" || !isA(tie, "genitive", grammar)) return null;
  return isA(noun, "had-once", grammar) ? "once" : "state";
}
