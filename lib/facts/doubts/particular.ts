import type { Grammar } from "@/lib/language/clauses";
import type { VerbGroup } from "../clauses/verb-group";
import { isA, isCapitalised, type Token } from "../tokens";
import { participleOf } from "../clauses/word-forms";

/**
 * True for the indefinite object of a verb of making that says what kind of thing was made, so that its maker is known by it:
 * "a fabriqué une barque en ciment", "a composé un dialogue latin", "a signé un accord qui partageait la Pologne".
 */
export function isParticular({ lemma }: VerbGroup, object: readonly Token[], grammar: Grammar): boolean {
  const determiner = grammar.determiner(object[0]?.word ?? "");
  if (determiner?.kind !== "indefinite" || determiner.number !== "singular") return false;
  const at = object.findIndex((token, index) => index > 0 && !isA(token, "pre-adjective", grammar));
  const noun = object[at];
  if (noun?.pos !== "NOUN" || isCapitalised(noun)) return false;
  const [next, ...more] = object.slice(at + 1);
  if (isA(noun, "agreement-noun", grammar)) return isA(next, "subject-relative", grammar);
  return !isA(noun, "any-thing", grammar) && grammar.is(lemma, "devising") && isTelling(next, more[0], grammar);
}

/** "latin", "souverain", "de ciment", "en fer", "à vapeur", "à injecter le plastique", "munie d’un cylindre". */
function isTelling(next: Token | undefined, after: Token | undefined, grammar: Grammar): boolean {
  if (next?.kind !== "word") return false;
  if (participleOf(next) !== null) return true;
  if (next.pos === "ADJ") return !grammar.is(next.lemma ?? "", "bland") && !grammar.is(next.lemma ?? "", "valuing");
  const isTied = isA(next, "genitive", grammar) || isA(next, "locative", grammar);
  return isTied && ((after?.pos === "NOUN" && !isCapitalised(after)) || isA(after, "infinitive", grammar));
}
