import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, textOf, type Token } from "./tokens";
import type { VerbGroup } from "./verb-group";

/**
 * True for a predicate that lacks what its verb is about, whatever else it names: "est arrivé des Pays-Bas" (where to?), "a été
 * élu avec l’appui du roi" (to what?), "a remporté sa première victoire à Dole" (in what?), and for words that no question
 * should take over: "alla remettre", "est apparu déficitaire", "est signé Paul Morel".
 */
export function isIncompleteAct(group: VerbGroup, said: readonly Token[], text: string, grammar: Grammar): boolean {
  const { lemma, voice } = group;
  const [first] = said;
  if (grammar.is(lemma, "arriving")) return isA(first, "genitive", grammar) && !hasGoal(said, grammar);
  if (grammar.is(lemma, "going")) return isA(first, "infinitive", grammar);
  if (grammar.is(lemma, "seeming")) return looksSome(said);
  if (voice === "be" && grammar.is(lemma, "electing")) return lacksOffice(said, grammar);
  if (voice === "be" && grammar.is(lemma, "signing") && isCapitalised(first)) return true;
  return isWonAnywhere(said, text, grammar);
}

/** "d’Angleterre à Calais". */
const hasGoal = (said: readonly Token[], grammar: Grammar): boolean =>
  said.some((token) => isA(token, "locative", grammar) && !isA(token, "genitive", grammar));

/** "très vite déficitaires". */
const looksSome = (said: readonly Token[]): boolean => said.find(({ pos }) => pos !== "ADV")?.pos === "ADJ";

/** "avec l’appui du roi", "par le Sénat" behind "élu": "à l’Académie" and "député" say to what. */
export const lacksOffice = ([first]: readonly Token[], grammar: Grammar): boolean =>
  isA(first, "preposition", grammar) && !isA(first, "locative", grammar) && !isA(first, "genitive", grammar);

/** "sa première victoire", "son premier titre": in which competition, a place does not say. */
const isWonAnywhere = (said: readonly Token[], text: string, grammar: Grammar): boolean =>
  said.some(
    (token, at) =>
      isA(token, "contest-noun", grammar) &&
      isA(said[at - 1], "pre-adjective", grammar) &&
      grammar.determiner(said[at - 2]?.word ?? "") !== null &&
      !isA(said[at + 1], "genitive", grammar),
  ) && !grammar.competition.test(textOf(said, text));
