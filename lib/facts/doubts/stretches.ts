import type { Grammar } from "@/lib/language/clauses";
import { isA, type Token } from "../tokens";

/** True for words that say how long something lasted or how old it was: "pendant trois ans", "femmes de 30 ans". */
export const holdsStretch = (said: readonly Token[], grammar: Grammar): boolean =>
  said.some((token, at) => isA(token, "time-unit", grammar) && !isMeasured(said, at, grammar));

/** "à neuf ans de prison" is what someone was given, "en quinze jours" how fast it went, "à ses jours" no time at all. */
function isMeasured(said: readonly Token[], at: number, grammar: Grammar): boolean {
  const before = said[at - 1];
  if (grammar.determiner(before?.word ?? "")?.kind === "possessive") return true;
  const isNumber = before?.kind === "number" || grammar.determiner(before?.word ?? "")?.kind === "quantity";
  const opening = said[at - 2];
  if (!isNumber || !isA(opening, "locative", grammar)) return false;
  return !isA(opening, "dative", grammar) || isA(said[at + 1], "genitive", grammar);
}
