import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";
import { CAPITAL, hasNameBefore, wordOf, type Phrase } from "./question-phrases";

/** The noun of a phrase, adjectives and ranks before it skipped. */
const headOf = (phrase: Phrase): Phrase[number] => phrase.find(({ pos }) => pos === "NOUN") ?? phrase[0]!;

/** "le traité de Paris": there are several. */
export const isNamesake = (phrase: Phrase, grammar: Grammar): boolean =>
  phrase.length <= NAMESAKE &&
  grammar.is(wordOf(headOf(phrase)), "treaty") &&
  !phrase.some(({ form }) => /^\d{4}$/u.test(form));

/** Words of a treaty that is named by its place alone. */
const NAMESAKE = 3;

/** "la traduction française de Jean Petit": of which work? */
export const isOfUntold = (phrase: Phrase, grammar: Grammar): boolean =>
  grammar.is(wordOf(headOf(phrase)), "of-work") && !phrase.some(({ form }) => form === "«");

/** "la guerre contre le Mexique", "l’adhésion à l’Union": whose? "la guerre allemande contre" and "l’adhésion de la Grèce à" tell. */
export function isUntoldAct(phrase: Phrase, grammar: Grammar): boolean {
  const head = headOf(phrase);
  if (!grammar.is(wordOf(head), "act-of-one")) return false;
  const rest = phrase.slice(phrase.indexOf(head) + 1);
  const tie = rest.findIndex(({ pos }) => pos !== "ADJ");
  if (tie < 0 || !grammar.is(wordOf(rest[tie]!), "towards")) return false;
  const isOfOne = rest
    .slice(0, tie)
    .some(({ form, lemma }) => grammar.is(lemma ?? "", "demonym") || grammar.is(form.toLowerCase(), "demonym"));
  return !isOfOne && !rest.some((token, at) => isBy(token, grammar) && isNameNear(rest, at + 1));
}

/** "de la Grèce", "par les Alliés". */
const isBy = (token: Phrase[number], grammar: Grammar): boolean =>
  grammar.is(wordOf(token), "genitive") || grammar.is(wordOf(token), "agent");

/** A name at once, or behind an article and a noun at most. */
const isNameNear = (tokens: Phrase, from: number): boolean =>
  tokens.slice(from, from + 3).some(({ form }) => CAPITAL.test(form));

/** "le nouveau gouverneur romain": the adjective of a country does not tell which of them; a name does. */
export const isOneOfRow = ([first, ...rest]: Phrase, grammar: Grammar): boolean =>
  first !== undefined &&
  grammar.is(wordOf(first), "among-others") &&
  !rest.some(({ form }) => CAPITAL.test(form) || form === "«" || /^\d{4}$/u.test(form));

/** "l’islamisation de la zone", "les routes de la région": no more is said of it. */
export const isVaguePlace = (phrase: Phrase, grammar: Grammar): boolean => {
  const last = phrase.at(-1);
  return last !== undefined && grammar.is(wordOf(last), "vague-place");
};

/** "un roman de Paul Petit a été publié": he wrote others. */
export const opensWithAWork = (tokens: readonly TaggedToken[], grammar: Grammar): boolean =>
  tokens.some(
    (token, at) =>
      grammar.is(wordOf(token), "work-noun") &&
      grammar.determiner(wordOf(tokens[at - 1] ?? token))?.kind === "indefinite" &&
      tokens[at + 1]?.form !== "«" &&
      !hasNameBefore(tokens, at),
  );

/** "a été élu gouverneur", "est devenu roi en 1830": of what? */
export const holdsBareOffice = (tokens: readonly TaggedToken[], grammar: Grammar): boolean =>
  tokens.some((token, at) => {
    const isMade = tokens[at - 1]?.readings.some(({ mood }) => mood === "participle") === true;
    const isOffice = grammar.is(wordOf(token), "office") || grammar.is(wordOf(token), "state-body");
    const next = tokens[at + 1];
    const isTold =
      next !== undefined && (["ADJ", "NOUN", "PROPN"].includes(next.pos) || grammar.is(wordOf(next), "genitive"));
    return token.pos === "NOUN" && isMade && isOffice && !isTold;
  });

/** "le fossile FMNH PR 2081": a number in a collection, which tells no one what it is. */
export const isCode = (phrase: Phrase): boolean => {
  const names = phrase.filter(({ form }) => CAPITAL.test(form));
  return (
    names.length > 0 &&
    names.every(({ form }) => /^\p{Lu}+$/u.test(form)) &&
    phrase.some(({ form }) => /^\d+$/u.test(form))
  );
};
