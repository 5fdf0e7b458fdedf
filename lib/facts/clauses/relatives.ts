import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, type Token } from "../tokens";
import { finiteForm } from "./word-forms";
import type { VerbGroup } from "./verb-group";

/**
 * What a question needs of the words after a verb: what a relative or a participle says of something that is named before
 * it is left out ("au président Carlo Masseroni qui doit quitter le club", "signe le pacte de Paris visant à …").
 */
export function withoutRelative(said: readonly Token[], grammar: Grammar): readonly Token[] {
  const at = said.findIndex((token, index) => index > 0 && opensAside(said, index, token, grammar));
  const rest = said.slice(0, Math.max(0, at));
  return at > 0 && rest.some(isCapitalised) && !rest.some((token) => isA(token, "relative", grammar)) ? rest : said;
}

function opensAside(said: readonly Token[], at: number, token: Token, grammar: Grammar): boolean {
  // "a lancé un programme de Dole en vendant ses voitures": how it was done
  if (isA(token, "locative", grammar) && isA(said[at + 1], "present-participle", grammar)) return true;
  // "au premier Européen qui …": which one, only the relative tells
  const isRanked = isA(said[at - 2], "pre-adjective", grammar);
  const isNamed = (isCapitalised(said[at - 1]) && !isRanked) || said[at - 1]?.kind === "quote";
  if (isA(token, "relative", grammar))
    return isA(said[at + 1], "subject-pronoun", grammar) || (isNamed && token.pos !== "SCONJ");
  return isA(token, "present-participle", grammar) && isNamed;
}

/**
 * `vague` for a relative clause that a question cannot keep: its own date is left out ("dont la construction avait débuté" of
 * "en 1078"), or it goes on in the present behind what is asked in the past.
 */
export function relativeDoubts(said: readonly Token[], group: VerbGroup, grammar: Grammar): readonly string[] {
  const open = said.findIndex((token) => isA(token, "relative", grammar) && token.pos !== "SCONJ");
  if (open < 0) return [];
  const clause = said.slice(open + 1);
  const isPast = ["present", "past"].includes(group.form.tense);
  const goesOn = clause.some((token) => {
    const form = finiteForm(token, grammar);
    const isTold = form?.tense === "present" && form.role === "full" && !grammar.is(form.lemma, "stative");
    return isPast && isTold && !isCapitalised(token);
  });
  return clause.some(({ kind }) => kind === "date") || goesOn ? ["vague"] : [];
}
