import type { SourceDocument } from "@/lib/documents/document";
import { isOfSeveral } from "@/lib/facts/names/bearers";
import { isGivenToSeveral, isOfRelative } from "@/lib/facts/names/find-given-names";
import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";
import type { OpenLanguage } from "@/lib/language/open-language";
import { CAPITAL, isArticle } from "./question-phrases";

/** Words with a capital that stand together in a question; the article or the noun before them with their place. */
type Run = { readonly words: readonly string[]; readonly before: TaggedToken | undefined };

/**
 * True if a question has no name but one that tells a reader of the lesson little: a single word that no list knows
 * ("Brunel"), or a person whom the text names once and who is called by no office ("Paul Morin").
 *
 * @param title what the document is called: whom it names is known
 */
export function holdsUnknownName(
  shown: string,
  title: string,
  { source }: SourceDocument,
  language: OpenLanguage,
): boolean {
  const tokens = language.tag(shown);
  const runs = runsIn(tokens);
  if (runs.some(({ words }) => words.length === 1 && isCutShort(words[0]!, title, language))) return true;
  if (/[«»]/u.test(shown) || language.names.knownIn(shown).length > 0) return false;
  if (tokens.some((token) => isOfAPeople(token, language))) return false;
  return (
    runs.length > 0 &&
    runs.every(({ words, before }) => {
      const last = words.at(-1)!;
      if ((before && isNoun(before, language.grammar)) || /^[IVX]+(?:er|re)?$/u.test(last)) return false;
      if (words.length === 1) return !title.includes(last);
      return language.grammar.givenGender(words[0]!) !== undefined && !title.includes(last) && isOnce(last, source);
    })
  );
}

/** "l’évêque Morin"; in "est mort Paul Morin" it is a participle. */
const isNoun = ({ pos, readings, form }: TaggedToken, { genderOfLife }: Grammar): boolean =>
  pos === "NOUN" && !readings.some(({ mood }) => mood === "participle") && genderOfLife(form, "death") === null;

/** "Guillaume" under "Guillaume d’Orange". */
const isCutShort = (name: string, title: string, { grammar }: OpenLanguage): boolean =>
  title.startsWith(`${name} `) && grammar.givenGender(name) !== undefined;

const isOnce = (word: string, source: string): boolean => source.split(word).length === 2;

/** A last or first name alone that the text gives to several people: "Morel" beside Paul and Jean Morel. The title may say whose. */
export function holdsNameOfSeveral(
  shown: string,
  title: string,
  document: SourceDocument,
  language: OpenLanguage,
): boolean {
  if (language.names.knownIn(shown).some(({ known }) => known?.type === "person")) return false;
  return runsIn(language.tag(shown)).some(({ words: [name = "", ...more], before }) => {
    const isAlone =
      more.length === 0 &&
      !(before && isNoun(before, language.grammar)) &&
      !(before && isArticle(before, language.grammar));
    if (isAlone && isOfRelative(name, document, language)) return true;
    if (!isAlone || language.names.find(name) !== null || title.startsWith(`${name} `)) return false;
    return isOfSeveral(name, document, language) || isGivenToSeveral(name, document, language);
  });
}

/**
 * True for someone who is called by first names alone, as a child in a family is: "Johanna Helena", or "Jean Thomas" in a
 * sentence on a brother. Not for whom the title so calls, nor for one whose last word the text has alone, as it has a last name.
 */
export function isCalledByGivenNames(
  subject: string,
  sentence: string,
  title: string,
  { source }: SourceDocument,
  { grammar, lexicon }: OpenLanguage,
): boolean {
  const [first = "", ...more] = subject.split(" ");
  const last = more.at(-1);
  if (last === undefined || title.includes(last)) return false;
  const isOnlyName = lexicon.lookUp(first.toLowerCase()).every(({ pos }) => pos === "PROPN");
  const isGiven = grammar.givenGender(first) !== undefined || isOnlyName;
  if (!isGiven || !more.every((word) => grammar.givenGender(word) !== undefined || PATRONYMIC.test(word))) return false;
  const isKin = (word: string): boolean => grammar.is(word, "kin") || grammar.is(word.replace(/s$/u, ""), "kin");
  const isOfFamily = sentence.split(/[^\p{L}-]+/u).some(isKin);
  if (!isOfFamily && grammar.givenGender(last) === "m") return false;
  const before = more.at(-2) ?? first;
  return source.split(last).length === source.split(`${before} ${last}`).length;
}

/** "Vassilievna": daughter of whom. */
const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:o|e)vna$/u;

const isOfAPeople = ({ form, lemma }: TaggedToken, { grammar }: OpenLanguage): boolean =>
  grammar.is(lemma ?? "", "demonym") || grammar.is(form.toLowerCase(), "demonym");

/** The names of a question, whose first word has a capital anyway unless a name follows it: "Paul Morin est né". */
function runsIn(tokens: readonly TaggedToken[]): readonly Run[] {
  const runs: { words: string[]; before: TaggedToken | undefined }[] = [];
  const isNamed = tokens[0]?.pos !== "DET" && CAPITAL.test(tokens[1]?.form ?? "");
  tokens.forEach((token, at) => {
    if ((at === 0 && !isNamed) || !CAPITAL.test(token.form)) return;
    const before = tokens[at - 1];
    if (runs.length > 0 && at > (isNamed ? 0 : 1) && before && CAPITAL.test(before.form))
      runs.at(-1)?.words.push(token.form);
    else runs.push({ words: [token.form], before });
  });
  return runs;
}
