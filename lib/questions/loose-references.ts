import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";
import type { OpenLanguage } from "@/lib/language/open-language";
import { remembered } from "@/lib/language/remember";

/**
 * How words lean on what their text said before: `body` where a body or an office of which every country has one is named
 * without it ("la cour d’appel", "le Sénat"); `subject` where the first definite noun phrase leaves open which thing is
 * meant ("le premier congrès mondial", "les Jeux"); `other` where a later one does ("a racheté le club").
 */
export type Leaning = "body" | "subject" | "other";

/** Tells whether words lean on their text; null where each thing has a name of its own, or needs none ("la mort"). */
export function leaningOf(words: string, language: OpenLanguage): Leaning | null {
  const known = LEANINGS.get(language) ?? remembered((text: string) => readLeaning(text, language));
  LEANINGS.set(language, known);
  return known(words);
}

const LEANINGS = new WeakMap<OpenLanguage, (text: string) => Leaning | null>();

function readLeaning(text: string, language: OpenLanguage): Leaning | null {
  const tokens = language.tag(text);
  const loose = phrasesIn(tokens, language.grammar).filter((phrase) => !isAnchored(phrase, language, text));
  if (loose.some((phrase) => isBody(phrase, language.grammar))) return "body";
  const [first] = loose;
  return first === undefined ? null : hasNameBefore(tokens, tokens.indexOf(first[0]!)) ? "other" : "subject";
}

const isBody = (phrase: Phrase, grammar: Grammar): boolean =>
  phrase.some((token) => token.pos !== "ADJ" && grammar.is(wordOf(token), "state-body"));

/** A definite noun phrase without its article, its complements with it: "signature du traité de Paris" is one. */
type Phrase = readonly TaggedToken[];

function phrasesIn(tokens: readonly TaggedToken[], grammar: Grammar): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.form === "«" && !hasBlank(tokens.slice(at, closeOf(tokens, at)))) at = closeOf(tokens, at);
    const isPhrase = at < tokens.length && (opens(tokens, at, grammar) || opensIndefinite(tokens, at, grammar));
    if (!isPhrase || !isNominal(tokens[at + 1])) continue;
    const end = endOf(tokens, at + 1, grammar);
    phrases.push(tokens.slice(at + 1, end));
    at = end - 1;
  }
  return phrases;
}

/** The whole sentence that a blank stands in is no title. */
const hasBlank = (quoted: readonly TaggedToken[]): boolean => quoted.some(({ form }) => form.startsWith("_"));

const wordOf = ({ form }: TaggedToken): string => form.toLowerCase().replaceAll("’", "'");

const CAPITAL = /^\p{Lu}/u;

/** A definite article, alone or in a contraction; neither the one in "Charles le Chauve" nor one that begins a title. */
function opens(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const token = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isInside = CAPITAL.test(token.form) && before !== undefined && before.pos !== "PUNCT";
  const isEpithet = before?.pos === "PROPN" && CAPITAL.test(next?.form ?? "");
  return isArticle(token, grammar) && !isInside && !isEpithet;
}

/** "Un accord a été signé": by whom? After a name, what is new is told of it: "Paul Petit a fondé un club". */
const opensIndefinite = (tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean =>
  tokens[at]!.pos === "DET" &&
  grammar.determiner(wordOf(tokens[at]!))?.kind === "indefinite" &&
  !hasNameBefore(tokens, at);

const hasNameBefore = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens.slice(1, at).some(({ form }) => CAPITAL.test(form) || form === "«");

const isArticle = (token: TaggedToken, grammar: Grammar): boolean =>
  (token.pos === "DET" && grammar.determiner(wordOf(token))?.kind === "definite") ||
  (token.pos === "ADP" && grammar.is(wordOf(token), "contracted"));

const NOMINAL: readonly TaggedToken["pos"][] = ["NOUN", "PROPN", "ADJ", "NUM", "X"];

/** A word of a noun phrase, the first mark of a title, or the blank of a question. */
const isNominal = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (NOMINAL.includes(token.pos) || token.form === "«" || token.form.startsWith("_"));

/** Where the nouns, adjectives, titles and complements end that belong to one noun. */
function endOf(tokens: readonly TaggedToken[], from: number, grammar: Grammar): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    const behind = afterArticle(tokens, at + 1, grammar);
    if (token.form === "«") at = closeOf(tokens, at) + 1;
    else if (isPresentParticiple(token)) at = behind;
    else if (isNominal(token) || isParticiple(token) || isEpithetIn(tokens, at, grammar)) at++;
    else if (isTie(token, tokens[behind], grammar) && isNominal(tokens[behind])) at = behind;
    else if (token.pos === "CCONJ" && isJoined(tokens[at + 1], grammar)) at++;
    else return at;
  }
}

/** "le décret ordonnant la fermeture du port". */
const isPresentParticiple = ({ readings }: TaggedToken): boolean =>
  readings.some(({ mood, tense }) => mood === "participle" && tense === "present");

const isParticiple = ({ readings }: TaggedToken): boolean => readings.some(({ mood }) => mood === "participle");

/** "économique et social", "des États et des gouvernements". */
const isJoined = (token: TaggedToken | undefined, grammar: Grammar): boolean =>
  token !== undefined && (token.pos === "ADJ" || grammar.is(wordOf(token), "genitive"));

/** The article of "Charles le Chauve". */
const isEpithetIn = (tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean =>
  isArticle(tokens[at]!, grammar) && tokens[at - 1]?.pos === "PROPN" && CAPITAL.test(tokens[at + 1]?.form ?? "");

function closeOf(tokens: readonly TaggedToken[], open: number): number {
  const close = tokens.findIndex(({ form }, at) => at > open && form === "»");
  return close < 0 ? tokens.length : close;
}

/** "de", or what says of whom or between whom: "la guerre contre la Prusse", "la signature par la Grèce", "la zone en Asie". */
function isTie(token: TaggedToken, next: TaggedToken | undefined, grammar: Grammar): boolean {
  const isPlaced = grammar.is(wordOf(token), "locative") && CAPITAL.test(next?.form ?? "");
  const isOfWhom = ["specifying", "agent"] as const;
  return (
    grammar.is(wordOf(token), "genitive") ||
    (token.pos === "ADP" && (isPlaced || isOfWhom.some((wordClass) => grammar.is(wordOf(token), wordClass))))
  );
}

const afterArticle = (tokens: readonly TaggedToken[], at: number, grammar: Grammar): number =>
  tokens[at]?.pos === "DET" && grammar.determiner(wordOf(tokens[at]!)) !== null ? at + 1 : at;

/** Words from which a name of common nouns is one body's own: "la Structure régionale anti-terroriste". */
const LONG_NAME = 3;

/** True if a noun phrase holds a name, a title or a year, or if its noun means the same to all. */
function isAnchored(phrase: Phrase, { grammar, lexicon, names }: OpenLanguage, text: string): boolean {
  const said = text.slice(phrase[0]!.start, phrase.at(-1)!.end);
  if (isNamesake(phrase, grammar)) return false;
  if (names.knownIn(said).length > 0 || phrase.some((token) => isTelling(token, grammar))) return true;
  const capitalised = phrase.filter(({ form }) => CAPITAL.test(form));
  // "la République", "les Jeux": every country has its own.
  const isCommon = ({ form }: TaggedToken): boolean =>
    lexicon.lookUp(form.toLowerCase()).some(({ pos }) => pos === "NOUN" || pos === "ADJ");
  const isLong = phrase.length >= LONG_NAME && capitalised.length > 0;
  if (isLong || capitalised.length > 1 || capitalised.some((token) => isCalled(phrase, token) || !isCommon(token)))
    return true;
  const head = phrase.find(({ pos }) => pos === "NOUN" || pos === "PROPN");
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

/** "le traité de Paris": there are several. */
const isNamesake = (phrase: Phrase, grammar: Grammar): boolean =>
  phrase.length <= NAMESAKE &&
  grammar.is(wordOf(phrase[0]!), "treaty") &&
  !phrase.some(({ form }) => /^\d{4}$/u.test(form));

/** Words of a treaty that is named by its place alone. */
const NAMESAKE = 3;
