import type { NounPhrase, ReadingContext } from "./reading-context";
import { isA, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";

/** Longest adjunct that tells one time from others, in tokens. */
const MAX_ADJUNCT = 8;

/** True for a clause that says only with its text's topic what it speaks of: "le projet a été confié à Paul Petit", "Paul Petit a abandonné". */
export function leansOnTopic(
  subject: NounPhrase,
  group: VerbGroup,
  complement: string,
  chosen: readonly Token[],
  { grammar }: ReadingContext,
): boolean {
  const isPassive = group.voice === "be" && !group.isReflexive && grammar.passive(group.meaning).role === "have";
  const isDoneTo = isPassive && (isA(chosen[0], "agent", grammar) || isA(chosen[0], "dative", grammar));
  const names = (words: string): number => grammar.namesIn(grammar.withoutCommonNames(words)).size;
  const isCommon = grammar.withoutCommonNames(subject.text) !== subject.text && names(subject.text) === 0;
  const isNamed = subject.named && !isCommon;
  if (isActOfSomeone(subject.text, grammar)) return true;
  if (!isNamed && (isDoneTo || names(complement) === 0 || isOneOfRow(subject.text, grammar))) return true;
  const isContest = grammar.is(group.lemma, "contending") && !hasOwnObject(group, complement, chosen, grammar);
  return isContest || isOneOfTopic(group, chosen, grammar);
}

/** "l’adhésion aux Communautés": whose it was, is left to the text. */
const isActOfSomeone = (subject: string, grammar: ReadingContext["grammar"]): boolean => {
  const [, noun = "", next = ""] = subject.toLowerCase().split(/[ '’]/u);
  return grammar.is(noun, "act-noun") && grammar.is(next, "dative");
};

/** "le premier congrès mondial": of what, a place does not say. */
const isOneOfRow = (subject: string, grammar: ReadingContext["grammar"]): boolean => {
  const [, rank = "", noun = ""] = subject.toLowerCase().split(/[ '’]/u);
  return grammar.is(rank, "pre-adjective") && grammar.is(noun, "occasion-noun");
};

/** "a franchi les Alpes", "a battu le record du monde de vitesse", "a perdu la vie": the object tells what it was about. */
function hasOwnObject(
  { voice, isReflexive }: VerbGroup,
  complement: string,
  [first, noun, ...rest]: readonly Token[],
  grammar: ReadingContext["grammar"],
): boolean {
  if ((voice !== "active" && voice !== "simple") || isReflexive || isA(first, "preposition", grammar)) return false;
  return (
    grammar.namesIn(complement).size > 0 ||
    isA(noun, "set-object", grammar) ||
    rest.filter((token) => isA(token, "genitive", grammar)).length > 1
  );
}

/** "est devenu le premier Américain vainqueur": of what? */
const isOneOfTopic = (group: VerbGroup, chosen: readonly Token[], grammar: ReadingContext["grammar"]): boolean =>
  (group.voice === "copula" || grammar.is(group.lemma, "attributive")) &&
  isA(chosen[1], "pre-adjective", grammar) &&
  !chosen.some((token) => isA(token, "genitive", grammar));

/** "Un incendie ravage la cathédrale de Nantes": what one event of many did to what is named tells which it was. */
export const isToldByObject = (
  head: Token | undefined,
  { number }: NounPhrase,
  complement: string,
  { grammar }: ReadingContext,
): boolean =>
  number === "singular" &&
  // "Une première conférence": the first of which, a place does not say.
  !isA(head, "pre-adjective", grammar) &&
  (isA(head, "event-noun", grammar) || isA(head, "document-noun", grammar)) &&
  grammar.namesIn(complement).size > 0;

/** "pour la première fois": without it the clause may be true of other dates. */
export const isOneTime = (after: readonly Token[], { grammar }: ReadingContext): boolean =>
  after.length <= MAX_ADJUNCT &&
  after.every(({ kind }) => kind === "word" || kind === "number") &&
  grammar.oneTime.test(after.map(({ text }) => text).join(" "));

/** True if a complement says which of several times it was. */
export const tellsTime = (chosen: readonly Token[], context: ReadingContext): boolean =>
  chosen.some((_, at) => isOneTime(chosen.slice(at), context));
