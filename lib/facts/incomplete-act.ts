import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, textOf, type Token } from "./tokens";
import type { VerbGroup } from "./verb-group";

/**
 * True for a predicate that lacks what its verb is about, whatever else it names: "est arrivé des Pays-Bas" (where to?), "a été
 * élu avec l’appui du roi" (to what?), "a remporté sa première victoire à Dole" (in what?), and for words that no question
 * should take over: "alla remettre", "est apparu déficitaire", "est signé Paul Morel".
 */
export function isIncompleteAct(group: VerbGroup, words: readonly Token[], text: string, grammar: Grammar): boolean {
  const { lemma, voice } = group;
  const said = words.filter(({ kind }) => kind !== "date");
  const [first] = said;
  if (grammar.is(lemma, "arriving")) return isA(first, "genitive", grammar) && !hasGoal(said, grammar);
  if (grammar.is(lemma, "going")) return isA(first, "infinitive", grammar);
  if (grammar.is(lemma, "seeming")) return looksSome(said);
  if (voice === "be" && grammar.is(lemma, "electing")) return lacksOffice(said, grammar);
  if (voice !== "be" && grammar.is(lemma, "leaning")) return !hasMatter(said, grammar);
  if (voice === "be" && grammar.is(lemma, "signing") && isCapitalised(first)) return true;
  return isWonAnywhere(said, text, grammar);
}

/** "d’Angleterre à Calais". */
const hasGoal = (said: readonly Token[], grammar: Grammar): boolean =>
  said.some((token) => isA(token, "locative", grammar) && !isA(token, "genitive", grammar));

/** "très vite déficitaires". */
const looksSome = (said: readonly Token[]): boolean => said.find(({ pos }) => pos !== "ADV")?.pos === "ADJ";

/** "à l’ultimatum", "de la couronne", "la trêve": not "en envoyant une flotte". */
const hasMatter = ([first]: readonly Token[], grammar: Grammar): boolean =>
  first !== undefined &&
  (!isA(first, "preposition", grammar) || isA(first, "dative", grammar) || isA(first, "genitive", grammar));

/** "avec l’appui du roi", "par le Sénat", "maire" behind "élu": "à l’Académie", "maire de Dole" and "député" say to what. */
export const lacksOffice = (said: readonly Token[], grammar: Grammar): boolean =>
  isBareOffice(said, grammar) ||
  (isA(said[0], "preposition", grammar) && !isA(said[0], "locative", grammar) && !isA(said[0], "genitive", grammar));

/** "maire", "gouverneur", "vice-président": of what, nothing behind it tells. */
function isBareOffice(said: readonly Token[], grammar: Grammar): boolean {
  const at = said.findIndex((token) => isA(token, "owned-office", grammar));
  const isOpening = at === 0 || (at === 1 && grammar.determiner(said[0]?.word ?? "") !== null);
  return isOpening && !said.slice(at + 1).some((token) => isCapitalised(token) || isTied(token, grammar));
}

const isTied = (token: Token, grammar: Grammar): boolean =>
  isA(token, "genitive", grammar) || isA(token, "dative", grammar) || grammar.is(token.lemma ?? "", "demonym");

/** "sa première victoire", "son premier titre", "en finale": in which competition, a place does not say. */
const isWonAnywhere = (said: readonly Token[], text: string, grammar: Grammar): boolean =>
  said.some(
    (token, at) =>
      isA(token, "last-round", grammar) ||
      (isA(token, "contest-noun", grammar) &&
        isA(said[at - 1], "pre-adjective", grammar) &&
        grammar.determiner(said[at - 2]?.word ?? "") !== null &&
        !isA(said[at + 1], "genitive", grammar)),
  ) && !grammar.competition.test(textOf(said, text));
