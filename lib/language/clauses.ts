import type { Gender } from "./phrases";

/** Gender and number, each null where the word does not tell. */
export type Agreement = { readonly gender: Gender | null; readonly number: "singular" | "plural" | null };

/** A finite verb form of the third person that the language pack knows. */
export type VerbForm = {
  readonly number: "singular" | "plural";
  /** `have` and `be` build compound tenses with a participle; `be` also takes an attribute; `full` stands alone. */
  readonly role: "have" | "be" | "full";
  readonly tense: "present" | "past" | "imperfect" | "future" | "conditional";
  /** True if it needs no object: "paraît", "meurt". */
  readonly intransitive: boolean;
};

/**
 * What a language pack tells the clause analysis: closed classes, frequent forms and endings, no open lexicon.
 *
 * All look-ups take a word in lower case with plain apostrophes, elided forms with theirs ("l'").
 */
export type Grammar = {
  readonly determiner: (word: string) => (Agreement & { readonly contracted: boolean }) | null;
  readonly finiteVerb: (word: string) => VerbForm | null;
  /** Agreement of a past participle, read from its ending; null if the word is none. */
  readonly participle: (word: string) => Agreement | null;
  /** Gender of a noun by list or by ending; null when neither tells. */
  readonly nounGender: (word: string) => Gender | null;
  /** Gender, number and article ("le", "l'", "les", or "" for none) of a country or an organisation, by its name in lower case. */
  readonly name: (name: string) => (Agreement & { readonly article: string; readonly kind: "country" | "organisation" }) | null;
  readonly is: (word: string, wordClass: WordClass) => boolean;
};

/** Closed classes that the analysis asks for. */
export type WordClass =
  | "preposition"
  | "relative"
  | "subordinator"
  | "coordinator"
  | "pronoun-subject"
  | "clitic"
  | "negation"
  | "adverb"
  | "infinitive"
  | "present-participle"
  | "deictic"
  | "first-person"
  | "demonstrative";
