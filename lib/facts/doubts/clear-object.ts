import type { Grammar } from "@/lib/language/clauses";
import type { VerbGroup } from "../clauses/verb-group";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";
import { isDescribed, specifies } from "./described";
import { isParticular } from "./particular";
import type { Told } from "./told";

/** True for the object of a verb that tells which one is meant: a name, a definite noun with its complement, what there is one of. */
export function isObjectClear(told: Told, said: readonly Token[], text: string, grammar: Grammar): boolean {
  const { group, subject } = told;
  const [first] = said;
  const determiner = first?.kind === "word" ? grammar.determiner(first.word) : null;
  const object = withoutPlaces(said, grammar);
  if (holdsName(object) || said.some(({ kind }) => kind === "quote")) return true;
  if (grammar.is(group.lemma, "crossing") && holdsName(said)) return true;
  if (determiner?.kind === "possessive") return isOwnObject(group, said, grammar);
  if (determiner?.kind !== "definite") {
    if (determiner === null) return first?.kind === "word" && !isSome(said, grammar) && !isBareObject(said, grammar);
    if (subject.named && isParticular(group, said, grammar)) return true;
    return grammar.is(group.lemma, "making") ? holdsName(said) : isA(said[2], "specifying", grammar);
  }
  if (grammar.isUniqueDescription(textOf(object, text)) || isDescribed(object, grammar)) return true;
  if (isToldByMore(group, said, grammar)) return true;
  const noun = said[1];
  return (
    (grammar.is(group.lemma, "abolishing") && noun?.pos === "NOUN") ||
    (noun?.kind === "word" && grammar.is(noun.word, "set-object"))
  );
}

/** "son indépendance", "leurs fonctions"; "son siège à Dole" behind a verb of moving. */
const isOwnObject = ({ lemma }: VerbGroup, said: readonly Token[], grammar: Grammar): boolean =>
  grammar.isOfSeveral(said[0]?.word ?? "") ||
  isA(said[1], "pre-adjective", grammar) ||
  isA(said[1], "own-object", grammar) ||
  (grammar.is(lemma, "moving-seat") && isA(said[1], "seat-noun", grammar) && holdsName(said)) ||
  (said.length > 4 && specifies(said[2], grammar));

/** "le littoral en quinze capitaineries", "le papier par une plaque de verre", "la citoyenneté aux affranchis". */
function isToldByMore({ lemma }: VerbGroup, said: readonly Token[], grammar: Grammar): boolean {
  const [, noun, link, next, ...more] = said;
  const determiner = grammar.determiner(next?.word ?? "");
  if (noun?.pos !== "NOUN") return false;
  if (grammar.is(lemma, "giving-to")) return isRecipient(link, next, grammar);
  if (grammar.is(lemma, "dividing"))
    return isA(link, "locative", grammar) && (next?.kind === "number" || determiner?.kind === "quantity");
  const isInstead = grammar.is(lemma, "replacing") && isA(link, "agent", grammar) && determiner !== null;
  return isInstead && more[0]?.pos === "NOUN" && specifies(more[1], grammar);
}

/** "aux affranchis". */
const isRecipient = (link: Token | undefined, next: Token | undefined, grammar: Grammar): boolean =>
  isA(link, "dative", grammar) && isA(link, "plural-article", grammar) && next?.kind === "word";

/** "prend position", "fait officiellement appel": on what, is not said. "fait faillite" is all there is to say. */
const isBareObject = (said: readonly Token[], grammar: Grammar): boolean => {
  const [noun, ...more] = said.filter(({ pos }, at) => !(at === 0 && pos === "ADV"));
  return (
    noun?.pos === "NOUN" &&
    !isA(noun, "told-object", grammar) &&
    !isA(noun, "set-object", grammar) &&
    !more.some(
      (token) => isA(token, "genitive", grammar) || isA(token, "dative", grammar) || isA(token, "specifying", grammar),
    )
  );
};

/** "de lourdes pertes": neither of what nor against whom is told. */
const isSome = ([first, second, ...more]: readonly Token[], grammar: Grammar): boolean =>
  isA(first, "genitive", grammar) &&
  second?.pos === "ADJ" &&
  !more.some((token) => isA(token, "genitive", grammar) || isA(token, "specifying", grammar));

/** The words without the names that only say where: "à Paris", "en France", "dans les Pyrénées". */
export const withoutPlaces = (said: readonly Token[], grammar: Grammar): readonly Token[] =>
  said.filter((token, at) => !isCapitalised(token) || !isPlaced(said, at, grammar));

function isPlaced(said: readonly Token[], at: number, grammar: Grammar): boolean {
  let before = at - 1;
  while (before >= 0 && (isCapitalised(said[before]) || grammar.determiner(said[before]?.word ?? "") !== null))
    before--;
  return isA(said[before], "locative", grammar) && !isMark(said[before + 1], ",");
}

/** True for words with a name or a quotation among them. */
export const holdsName = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === "quote" || isCapitalised(token) || /\p{Lu}/u.test(token.text));
