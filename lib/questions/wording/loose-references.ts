import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";
import type { OpenLanguage } from "@/lib/language/open-language";
import { remembered } from "@/lib/language/remember";
import {
  holdsBareOffice,
  isCode,
  isNamesake,
  isOfUntold,
  isOneOfRow,
  isUntoldAct,
  isVaguePlace,
  opensWithAWork,
} from "./loose-nouns";
import { CAPITAL, hasNameBefore, isArticle, phrasesIn, wordOf, type Phrase } from "./question-phrases";

/**
 * How words lean on what their text said before: `body` where a body or an office of which every country has one is named
 * without it ("la cour d’appel", "le Sénat"); `untold` where a thing is that not even a title tells ("la zone", "un roman de Paul Petit");
 * `subject` where the first definite noun phrase leaves open which thing is meant ("le premier congrès mondial", "les
 * Jeux"); `other` where a later one does ("a racheté le club").
 */
export type Leaning = "body" | "untold" | "subject" | "other";

/** Tells whether words lean on their text; null where each thing has a name of its own, or needs none ("la mort"). */
export function leaningOf(words: string, language: OpenLanguage): Leaning | null {
  const known = LEANINGS.get(language) ?? remembered((text: string) => readLeaning(text, language));
  LEANINGS.set(language, known);
  return known(words);
}

const LEANINGS = new WeakMap<OpenLanguage, (text: string) => Leaning | null>();

/** The phrases of a question that neither a name nor a year tells from others of their kind. */
export const loosePhrasesIn = (
  text: string,
  tokens: readonly TaggedToken[],
  language: OpenLanguage,
): readonly Phrase[] => phrasesIn(tokens, language.grammar).filter((phrase) => !isAnchored(phrase, language, text));

function readLeaning(text: string, language: OpenLanguage): Leaning | null {
  const tokens = language.tag(text);
  const loose = loosePhrasesIn(text, tokens, language);
  if (loose.some((phrase) => isBody(phrase, language.grammar))) return "body";
  if (loose.some((phrase) => isVaguePlace(phrase, language.grammar)) || opensWithAWork(tokens, language.grammar))
    return "untold";
  const [first] = loose;
  if (first === undefined) return holdsBareOffice(tokens, language.grammar) ? "other" : null;
  return hasNameBefore(tokens, tokens.indexOf(first[0]!)) ? "other" : "subject";
}

const isBody = (phrase: Phrase, grammar: Grammar): boolean =>
  phrase.some((token) => token.pos !== "ADJ" && grammar.is(wordOf(token), "state-body"));

/** Words from which a name of common nouns is one body's own: "la Structure régionale anti-terroriste". */
const LONG_NAME = 3;

/** True if a noun phrase holds a name, a title or a year, or if its noun means the same to all. */
function isAnchored(phrase: Phrase, { grammar, lexicon, names }: OpenLanguage, text: string): boolean {
  const said = text.slice(phrase[0]!.start, phrase.at(-1)!.end);
  if (isNamesake(phrase, grammar) || isOfUntold(phrase, grammar) || isUntoldAct(phrase, grammar)) return false;
  if (names.knownIn(said).length > 0) return true;
  if (isOneOfRow(phrase, grammar) || isCode(phrase)) return false;
  if (phrase.some((token) => isTelling(token, grammar))) return true;
  const capitalised = phrase.filter((token) => CAPITAL.test(token.form) && !grammar.is(wordOf(token), "of-respect"));
  // "la République", "les Jeux": every country has its own.
  const isCommon = ({ form }: TaggedToken): boolean =>
    lexicon.lookUp(form.toLowerCase()).some(({ pos }) => pos === "NOUN" || pos === "ADJ");
  const head = phrase.find(({ pos }) => pos === "NOUN" || pos === "PROPN");
  // "le président de la République", "le ministre des Affaires étrangères": of which country?
  const isOffice = head !== undefined && grammar.is(wordOf(head), "state-body");
  const isLong = (phrase.length >= LONG_NAME && capitalised.length > 0) || capitalised.length > 1;
  if (isLong && !isOffice) return true;
  if (capitalised.some((token) => isCalled(phrase, token) || !isCommon(token))) return true;
  return !head || (grammar.is(head.form, "self-standing") && !phrase.some((token) => isArticle(token, grammar)));
}

/** A title, a year, the adjective of a country. */
const isTelling = ({ form, lemma }: TaggedToken, grammar: Grammar): boolean =>
  form === "«" ||
  /^\d{4}$/u.test(form) ||
  grammar.is(lemma ?? "", "demonym") ||
  grammar.is(form.toLowerCase(), "demonym");

/** "le président Hollande": a capital right behind a common noun. */
const isCalled = (phrase: Phrase, token: TaggedToken): boolean => {
  const before = phrase[phrase.indexOf(token) - 1];
  return before?.pos === "NOUN" && !CAPITAL.test(before.form);
};
