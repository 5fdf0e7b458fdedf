import type { Grammar } from "@/lib/language/clauses";
import type { NounPhrase } from "../clauses/reading-context";
import type { VerbGroup } from "../clauses/verb-group";
import { isA, type Token } from "../tokens";

/**
 * True for an act that its few words tell whole, though nothing in them is named: "Malte est devenue indépendante", "Ami
 * Argand a inventé une lampe à mèche cylindrique", "la forteresse de Humaitá est tombée".
 */
export function isToldAct(subject: NounPhrase, group: VerbGroup, words: readonly Token[], grammar: Grammar): boolean {
  const said = words.filter(({ kind }) => kind !== "date");
  return (
    isNewStanding(subject, group, said, grammar) ||
    isInvention(subject, group, said, grammar) ||
    isFall(subject, group, said, grammar)
  );
}

/** "est devenue indépendante", "est devenu une république": what one of a name became, once. */
function isNewStanding({ named }: NounPhrase, { lemma }: VerbGroup, said: readonly Token[], grammar: Grammar): boolean {
  const [first, noun, ...more] = said;
  if (!named || !grammar.is(lemma, "becoming") || more.length > 0) return false;
  if (noun !== undefined)
    return grammar.determiner(first?.word ?? "")?.kind === "indefinite" && isA(noun, "form-of-state", grammar);
  return isA(first, "form-of-state", grammar) || isA(first, "own-standing", grammar);
}

/** A first and a last name, "Louis Pasteur": who is named in full is known by what he made. */
const FULL_NAME = /\p{Lu}[\p{L}.-]+ (?:(?:de |du |van |von |d['’])?(?:l[ae] )?)\p{Lu}\p{L}/u;

/** "a inventé une lampe à mèche", "a mis au point un vaccin contre la rage": one new thing, and what it is. */
function isInvention(
  { text }: NounPhrase,
  { lemma, voice, isReflexive }: VerbGroup,
  said: readonly Token[],
  grammar: Grammar,
): boolean {
  if ((voice !== "active" && voice !== "simple") || isReflexive || !FULL_NAME.test(text)) return false;
  const isPerfected = grammar.is(lemma, "perfecting") && grammar.perfected.every((word, at) => said[at]?.word === word);
  if (!isPerfected && !grammar.is(lemma, "inventing")) return false;
  const [article, noun, next] = isPerfected ? said.slice(grammar.perfected.length) : said;
  const determiner = grammar.determiner(article?.word ?? "");
  const isTold =
    next !== undefined && (next.pos === "ADJ" || isA(next, "preposition", grammar) || isA(next, "relative", grammar));
  return determiner?.kind === "indefinite" && determiner.number === "singular" && noun?.pos === "NOUN" && isTold;
}

/** "la forteresse de Humaitá est tombée": into whose hands, need not be said. */
const isFall = (
  { text, named }: NounPhrase,
  { lemma, form }: VerbGroup,
  said: readonly Token[],
  grammar: Grammar,
): boolean =>
  named &&
  said.length === 0 &&
  form.number === "singular" &&
  grammar.is(lemma, "falling") &&
  text
    .toLowerCase()
    .split(/[ '’]/u)
    .slice(0, 2)
    .some((word) => grammar.is(word, "stronghold"));
