import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, textOf, type Token } from "../tokens";
import type { VerbGroup } from "../clauses/verb-group";

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
  if (landsSomewhere(group, grammar)) return !hasGoal(said, grammar) && !isOnLand(said, grammar);
  if (voice === "copula" && isFirstTo(said, grammar)) return true;
  if (grammar.is(lemma, "going")) return isA(first, "infinitive", grammar);
  if (grammar.is(lemma, "seeming")) return looksSome(said);
  if (voice === "be" && grammar.is(lemma, "electing")) return lacksOffice(said, grammar);
  if (voice !== "be" && grammar.is(lemma, "leaning")) return !hasMatter(said, grammar);
  if (voice === "be" && grammar.is(lemma, "signing") && isCapitalised(first)) return true;
  return isWonAnywhere(said, text, grammar);
}

/** "a débarqué", "s’est installé": where, has to be said. */
const landsSomewhere = ({ lemma, voice, isReflexive }: VerbGroup, grammar: Grammar): boolean =>
  isReflexive ? grammar.is(lemma, "settling") : voice !== "be" && grammar.is(lemma, "landing");

/** "sur Belle-Île", "sur les plages de Normandie"; "pour évangéliser" is no place. */
const isOnLand = (said: readonly Token[], grammar: Grammar): boolean =>
  said.some((token, at) => isA(token, "specifying", grammar) && !isA(said[at + 1], "infinitive", grammar));

/** "fut le premier à se rendre à Dole": he went there that day, and has been the first ever since. */
const isFirstTo = (said: readonly Token[], grammar: Grammar): boolean =>
  said.some((token) => isA(token, "first-rank", grammar)) &&
  said.some(
    (token, at) => isA(token, "dative", grammar) && isA(infinitiveBehind(said, at, grammar), "infinitive", grammar),
  );

/** "à se rendre": the verb, its pronoun passed over. */
const infinitiveBehind = (said: readonly Token[], at: number, grammar: Grammar): Token | undefined =>
  isA(said[at + 1], "reflexive", grammar) ? said[at + 2] : said[at + 1];

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
