import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { finiteForm } from "./word-forms";
import { findVerbGroup } from "./verb-group";

/**
 * "Aucune entreprise n’acceptant de le produire, le gouvernement crée …", "Le niveau ayant baissé, le lac se sépare": the comma that
 * ends a participle with a subject of its own before the clause; null where none stands, and where what follows may be more of
 * what the participle has ("ayant pris la ville, le port et le fort se révoltent").
 */
export function absoluteEnd(tokens: readonly Token[], from: number, grammar: Grammar): number | null {
  const comma = tokens.findIndex((token, at) => at > from && isMark(token, ","));
  const inside = tokens.slice(from, comma);
  const at = inside.findIndex((token) => isA(token, "present-participle", grammar));
  if (comma < 0 || at < 2 || !isApart(inside, at, grammar)) return null;
  if (inside.some((token) => token.kind === "mark" || (finiteForm(token, grammar) && !isCapitalised(token))))
    return null;
  const group = findVerbGroup(tokens, comma + 1, grammar);
  const subject = group ? tokens.slice(comma + 1, group.start) : [];
  const isOne =
    subject.length > 0 && subject.every((token) => token.kind === "word" && !isA(token, "coordinator", grammar));
  return isOne ? comma : null;
}

/** "n’acceptant", "s’étant", "ayant": the participle of a clause, not one that describes a noun. */
export const isApart = (inside: readonly Token[], at: number, grammar: Grammar): boolean =>
  isA(inside[at - 1], "half-negation", grammar) ||
  isA(inside[at - 1], "reflexive", grammar) ||
  grammar.verbRole(inside[at]?.lemma ?? "") !== "full";
