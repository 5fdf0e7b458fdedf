import type { Grammar } from "@/lib/language/clauses";
import type { VerbGroup } from "../clauses/verb-group";
import { isA, type Token } from "../tokens";
import { holdsName, isObjectClear, withoutPlaces } from "./clear-object";
import { isDescribed } from "./described";
import { isStated } from "./stated";
import { holdsStretch } from "./stretches";
import type { Told } from "./told";

/** True for a predicate that says what it speaks of, and to what, where and as what. */
export function isClear(told: Told, text: string, grammar: Grammar): boolean {
  const { subject, group } = told;
  const said = told.said.filter(({ kind }) => kind !== "date");
  const isAppearing =
    (grammar.is(group.lemma, "appearing") && !isPassive(group, grammar)) ||
    (grammar.is(group.lemma, "coming-up") && isOneName(subject.text));
  const isAlone = !isAppearing && grammar.is(group.lemma, "told-alone") && (group.voice === "be" || group.isComplete);
  if (isAlone || group.tail !== "" || isLight(group, grammar)) return true;
  if (said.length === 0 && group.isReflexive && grammar.is(group.lemma, "self-told")) return true;
  if (said.length === 0) return isPassive(group, grammar) && !leavesPassiveOpen(group, grammar);
  if (holdsStretch(said, grammar)) return false;
  if (isA(said[0], "locative", grammar) && isSetObject(said, grammar)) return true;
  if (told.isLikened || (told.isAnnounced && !group.isComplete && !isToldBefore(told, said, grammar))) return false;
  if (isStated(told, grammar)) return true;
  if (grammar.is(group.lemma, "swaying")) return said.some((token) => isA(token, "infinitive", grammar));
  if (isReported(said, group, grammar) || isAmount(said, grammar)) return false;
  if (subject.named && isOnCourse(said, group, grammar)) return true;
  const isDirect = !isA(said[0], "preposition", grammar) || isA(said[0], "genitive", grammar);
  if (group.voice === "copula" || grammar.is(group.lemma, "attributive"))
    return holdsName(said) || isOfPeople(said, grammar) || said.some((token) => isA(token, "genitive", grammar));
  if (isPassive(group, grammar) && !grammar.is(group.lemma, "incomplete-passive")) return true;
  const object = withoutCourse(said, grammar);
  if (group.voice === "be" || (!isDirect && object === said)) return holdsName(said) || isDescribed(said, grammar);
  return isObjectClear(told, object, text, grammar);
}

/** "a signé avec Dole un traité :" says what was done before the colon; "a trouvé à Dole une solution :" does not. */
function isToldBefore(told: Told, said: readonly Token[], grammar: Grammar): boolean {
  const object = said.find((token) => grammar.determiner(token.word) !== null);
  const isAny = grammar.determiner(object?.word ?? "")?.kind === "indefinite";
  const noun = object && said[said.indexOf(object) + 1];
  return (
    isStated(told, grammar) ||
    (holdsName(withoutPlaces(said, grammar)) && (!isAny || isA(noun, "agreement-noun", grammar)))
  );
}

/** "a été mis en service", "est entré en production", "a été porté à 45 mégawatts". */
const isOnCourse = ([first, second, third]: readonly Token[], group: VerbGroup, grammar: Grammar): boolean =>
  group.voice === "be" &&
  ((isA(first, "locative", grammar) && isA(second, "set-course", grammar)) ||
    (grammar.is(group.lemma, "raising") &&
      isA(first, "dative", grammar) &&
      second?.kind === "number" &&
      third?.pos === "NOUN"));

/** "au point une cuve", "en vente l’autochrome": the object comes behind what makes one sense with the verb. */
function withoutCourse(said: readonly Token[], grammar: Grammar): readonly Token[] {
  const isCourse = isA(said[0], "locative", grammar) && isA(said[1], "set-course", grammar);
  const isPerfected = grammar.perfected.every((word, at) => said[at]?.word === word);
  return (isCourse || isPerfected) && said.length > 2 ? said.slice(2) : said;
}

/** "le Galibier apparaît": in what? "le poste de ministre apparaît" tells. */
const isOneName = (subject: string): boolean => /^(?:\p{L}{1,3}[ '’])?\p{Lu}[\p{L}-]*$/u.test(subject);

/** "a été remis", "a été battu": to whom, where and by whom, is not said. */
const leavesPassiveOpen = ({ lemma }: VerbGroup, grammar: Grammar): boolean =>
  grammar.is(lemma, "incomplete-passive") || grammar.is(lemma, "defeating");

/** "en vigueur", "à l’indépendance". */
const isSetObject = ([, second, third]: readonly Token[], grammar: Grammar): boolean =>
  isA(second, "set-object", grammar) ||
  (grammar.determiner(second?.word ?? "")?.kind === "definite" && isA(third, "set-object", grammar));

/** "est devenue française". */
const isOfPeople = ([first, ...more]: readonly Token[], grammar: Grammar): boolean =>
  more.length === 0 && grammar.is(first?.lemma ?? "", "demonym");

/** "a confirmé que …", "a proposé par lettre, à …": what was said is a clause, or is not there. */
const isReported = (said: readonly Token[], group: VerbGroup, grammar: Grammar): boolean => {
  const [first] = said;
  const isClause = isA(first, "relative", grammar) || first?.pos === "SCONJ";
  return isClause || (group.voice !== "be" && grammar.is(group.lemma, "planning") && isA(first, "agent", grammar));
};

/** "a obtenu assez de crédits". */
const isAmount = ([first, second]: readonly Token[], grammar: Grammar): boolean =>
  first?.pos === "ADV" && !isA(first, "preposition", grammar) && isA(second, "genitive", grammar);

const isPassive = ({ voice, isReflexive, participle }: VerbGroup, grammar: Grammar): boolean =>
  voice === "be" &&
  !isReflexive &&
  (grammar.passive(participle).role === "have" || participle.startsWith(grammar.been));

/** "a eu lieu". */
const isLight = ({ meaning, participle }: VerbGroup, grammar: Grammar): boolean =>
  grammar.is(meaning, "light-noun") || participle.split(" ").some((word) => grammar.is(word, "light-noun"));
