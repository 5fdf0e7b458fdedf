import type { OpenLanguage } from "@/lib/language/open-language";
import { CAPITAL, wordOf, type Phrase } from "./question-phrases";

/** Letters from which a word that no dictionary has is a foreign one, and no mark or abbreviation. */
const LEAST_LETTERS = 4;

/**
 * True for two words side by side that are neither French nor names, outside quotation marks: "le terme de synthetic
 * lethality". A single one may be a word of a trade that the dictionary lacks.
 */
export function holdsForeignWords(words: string, language: OpenLanguage): boolean {
  const tokens = language.tag(words.replaceAll(/«[^»]*»/gu, "«»"));
  return tokens.some((token, at) => isForeign(token, language) && isForeign(tokens[at + 1], language));
}

const isForeign = (token: Phrase[number] | undefined, { lexicon }: OpenLanguage): boolean =>
  token !== undefined &&
  /^\p{Ll}+$/u.test(token.form) &&
  token.form.length >= LEAST_LETTERS &&
  lexicon.lookUp(token.form).length === 0;

/** "l’américain Norton", "le franco-allemand Arte": the adjective of a country in the place of what the name is of. */
export function holdsFirmByCountry(words: string, language: OpenLanguage): boolean {
  const { grammar } = language;
  const tokens = language.tag(words);
  return tokens.some(
    (token, at) =>
      grammar.determiner(wordOf(tokens[at - 1] ?? token))?.kind === "definite" &&
      isOfCountry(token, language) &&
      CAPITAL.test(tokens[at + 1]?.form ?? ""),
  );
}

/** "américain", "franco-américain", in lower case. */
const isOfCountry = ({ form, lemma }: Phrase[number], { grammar }: OpenLanguage): boolean =>
  /^\p{Ll}/u.test(form) &&
  [form, lemma ?? "", form.split("-").at(-1) ?? ""].some((word) => grammar.is(word, "demonym"));
