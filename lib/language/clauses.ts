import type { Agreement, GrammaticalNumber } from "./agreement";
import type { AnswerRules } from "./answer-rules";
import type { ComplementRules } from "./complement-rules";
import type { Lexicon } from "./lexicon";
import type { LifeRules } from "./life-rules";
import type { MomentRules } from "./moment-rules";
import type { NameType } from "./name-type";
import type { Gender } from "./phrases";
import type { LongName, ShortName, ShortPerson } from "./short-names";
import type { TopicRules } from "./topic-rules";
import type { WordClass } from "./word-class";

export type { Agreement, GrammaticalNumber } from "./agreement";
export type { WordClass } from "./word-class";

/** What a determiner says of its noun. `demonstrative` and `possessive` point elsewhere in the text. */
export type Determiner = Agreement & {
  readonly kind: "definite" | "indefinite" | "demonstrative" | "possessive" | "quantity";
};

/** A finite verb form of the third person. */
export type VerbForm = {
  readonly number: GrammaticalNumber;
  /** `have` and `be` build compound tenses with a participle; `be` also takes an attribute; `full` stands alone. */
  readonly role: "have" | "be" | "full";
  readonly tense: "present" | "past" | "imperfect" | "future" | "conditional" | "subjunctive";
  readonly lemma: string;
  /** True if the form is also one of the present: "établit". */
  readonly mayBePresent: boolean;
};

/** How a verb's compound past is built. */
export type Perfect = {
  readonly role: "have" | "be";
  /** Masculine singular. */
  readonly participle: string;
  /** True if the participle agrees with the subject. */
  readonly agrees: boolean;
};

/** What the language pack knows of a proper name. */
export type NameInfo = Agreement & {
  /** "le", "la", "l'", "les", or "" for a name without article. */
  readonly article: string;
  readonly kind: NameType;
};

/**
 * What a language pack tells the clause analysis beside its lexicon: closed classes, classes of meaning, a few endings.
 *
 * All look-ups take a word in lower case with plain apostrophes, elided forms with theirs ("l'").
 */
export type Grammar = AnswerRules &
  ComplementRules &
  LifeRules &
  MomentRules &
  TopicRules & {
    readonly determiner: (word: string) => Determiner | null;
    /** What a verb does in a compound tense, by its lemma. */
    readonly verbRole: (lemma: string) => VerbForm["role"];
    /** The compound past of a verb; null where the verb is not known or could be built in two ways. */
    readonly perfect: (
      lemma: string,
      use: { readonly isReflexive: boolean; readonly hasObject: boolean },
      lexicon: Lexicon,
    ) => Perfect | null;
    /** A masculine singular participle made to agree. */
    readonly agreeing: (participle: string, agreement: Agreement) => string;
    /** An auxiliary with the reflexive pronoun: "s’est". */
    readonly reflexive: (auxiliary: string) => string;
    /** The copula of what lasted: "était". */
    readonly lasting: (number: GrammaticalNumber) => string;
    /** The participle of the copula: "été". */
    readonly been: string;
    /** Gender of a noun that the lexicon does not tell, by list or by ending; null when neither tells. */
    readonly nounGender: (word: string) => Gender | null;
    /** A name that the pack has in its lists, in lower case without article; see `Names`. */
    readonly name: (name: string) => NameInfo | null;
    /** Gender of a given name, null for one that both bear; undefined for a word that is none. */
    readonly givenGender: (word: string) => Gender | null | undefined;
    /** True for a possessive of several owners: "leur". */
    readonly isOfSeveral: (possessive: string) => boolean;
    readonly is: (word: string, wordClass: WordClass) => boolean;
    /** How a date hangs in its sentence, from the text before it and its own: where the words that carry it begin. */
    readonly tieOfDate: (before: string, date: string) => { readonly start: number; readonly tie: DateTie };
    /** True if an adjective right after its noun visibly disagrees with it ("Organisation International"). */
    readonly disagrees: (noun: string, adjective: string) => boolean;
    /** What must follow a date to close the frame that the words before it open: "que" for "c’est"; null if they open none. */
    readonly cleft: (lead: string) => string | null;
    /** A noun phrase without its definite article; null if it has none. */
    readonly withoutArticle: (phrase: string) => string | null;
    /** Words before a second subject that takes over the first one's verb: "après la Finlande en 2008". */
    readonly gap: (word: string) => boolean;
    /** Length of the words that bring in an example ("comme par exemple ", "notamment ") at the start of a text; null for none. */
    readonly example: (text: string) => number | null;
    /** A noun with its definite article: "la signature", "l’accord"; null when the article would be a guess. */
    readonly definite: (phrase: string, gender: Gender | null) => string | null;
    /** A plural participle in the singular: "créées" is "créée". Null if it is none. */
    readonly inSingular: (participle: string) => string | null;
    /** Openings of a sentence that may be left out ("Et", "De plus,"): matches at its start. */
    readonly opener: RegExp;
    /** Words that end what a question needs of a clause ("telles que", "en tant que"): matches at the start of a stretch. */
    readonly closer: RegExp;
    /** Adjuncts that a clause can do without once its date is out ("lors de …", "avec …"): matches at the start of a stretch. */
    readonly optional: RegExp;
    /** The marks around the title of a work, with their spaces. */
    readonly titleMarks: readonly [open: string, close: string];
    /** A text without the adverbs that only tie it to what stood before: "à son tour", "donc". */
    readonly withoutLinks: (text: string) => string;
    /** True for the words of a predicate that leave open what they speak of: "passer outre", "fait de même". */
    readonly isOpenIdiom: (predicate: string) => boolean;
    /** Adjuncts of circumstance that a clause can always do without: "sous la présidence de". Matches at the start of a stretch. */
    readonly circumstance: RegExp;
    /** A stretch of time in which something took place once, and that it did not last: "entre 1930 et 1935". */
    readonly within: RegExp;
    /** Words before two dates that make one night of them ("dans la nuit du"). */
    readonly overnight: RegExp;
    /** Adjuncts that tell one time from others ("pour la première fois"): matches at the start of a stretch. */
    readonly oneTime: RegExp;
    /** How many of the words after an auxiliary are an adverb made of several ("de nouveau", "par la suite"); 0 for none. */
    readonly interposed: (words: readonly string[]) => number;
    /** Words before a gerundive clause that shares its subject with the main one: "Après avoir", with the finite auxiliary it stands for. */
    readonly afterHaving: (words: string) => "have" | "be" | null;
    /** The finite auxiliary for a number: "a", "ont", "est", "sont". */
    readonly auxiliary: (role: "have" | "be", number: GrammaticalNumber) => string;
    /** Auxiliary and words that make a full verb of a participle: "été créé" with "avoir", "né" with "être". */
    readonly passive: (participle: string) => { readonly role: "have" | "be"; readonly words: string };
    /** What may stand around a number; see `QuantityRules`. */
    readonly quantities: QuantityRules;
    /** A text with the bodies that every country has in lower case ("la Cour suprême"): they name none of them. */
    readonly withoutCommonNames: (text: string) => string;
    /** A phrase without the other names of whom it names: ", de son vrai nom …", ", dit …". */
    readonly withoutOtherName: (phrase: string) => string;
    /** True for the long form of an acronym that is written in another language. */
    readonly isForeign: (words: string) => boolean;
    /** What a statement tells, whatever its words ("join", "ratify"); null if it is no action that can be told in several ways. */
    readonly actionOf: (statement: string) => string | null;
    /** Where a sentence says that someone became a member, or was a founder: offsets of the verb. In the order of the text; empty for most. */
    readonly membershipsIn: (text: string) => readonly Membership[];
    /** The names in a statement, in the form under which they compare: "Nations unies" and "ONU" are one. */
    readonly namesIn: (statement: string) => ReadonlySet<string>;
    /** The noun that stands for the course's country: "pays". */
    readonly countryNoun: string;
    /** What a city goes by where nothing tells the gender of its name: that of "ville"; null for a name that is a saint’s. */
    readonly cityGender: (name: string) => Gender | null;
    /** Where a text says "le pays" or "l’organisation" and no more: offsets of the noun. */
    readonly anaphorasIn: (text: string) => readonly Anaphora[];
    /** The name in a title that begins with a common noun: "musée d'Orsay"; null where it is none or not whole. */
    readonly longNameIn: (title: string) => LongName | null;
    /** The genders that the articles before a noun show in a text: two for a word that is two nouns. */
    readonly gendersInText: (noun: string, text: string) => readonly Gender[];
    /** True if a text names another thing by the noun of a name. */
    readonly isNamedOtherwise: (name: LongName, text: string) => boolean;
    /** Replaces the safe anaphoras, "le pays", "l’organisation" and a short name, by what they stand for; `open` if one is left. */
    readonly resolve: (text: string, referents: Referents) => { readonly text: string; readonly open: boolean };
  };

/** What "le pays" and "l’organisation" stand for: names without article, or null when that is not safe to say. */
export type Referents = {
  readonly country: string | null;
  readonly organisation: string | null;
  /** The country of the title, where neither the sentence nor the one before it names another: whose capital "la capitale" is. */
  readonly nation?: string | null;
  /** What a name that is cut short stands for: "le musée", "le Tour"; null or absent for none. */
  readonly shortName?: ShortName | null;
  /** The people whom the sentence calls by their last name alone, and whom the text has named in full. */
  readonly people?: readonly ShortPerson[];
};

/** "a rejoint", "est co-fondateur de" in a sentence's text. */
export type Membership = { readonly start: number; readonly end: number; readonly says: "joined" | "founded" };

/** One of the two safe anaphoras in a text: offsets of its noun, article left out. */
export type Anaphora = { readonly start: number; readonly end: number; readonly stands: "country" | "organisation" };

/** `adjunct`: said of a verb ("en 1992"); `noun`: part of a noun phrase ("de 2001"); `bare`: neither word stands before it. */
export type DateTie = "adjunct" | "noun" | "bare";

/** How a language counts and measures. */
export type QuantityRules = {
  /** True if a sentence may hold a number; a cheap test. */
  readonly trigger: RegExp;
  /** A number by its token: "57%", "3,9", "168e", "trois"; null for a word that is none. */
  readonly read: (
    token: string,
  ) => { readonly value: number; readonly isRank: boolean; readonly isPercent: boolean } | null;
  /** False for a word that ends no number in words, as nearly all are; a cheap test. */
  readonly mayEndWords: (word: string) => boolean;
  /**
   * A number in words that ends with the last of them, over one word or more: "mille deux cents", "une dizaine", "un tiers"
   * (a part of a whole); null if the last word ends none, "deux" alone included.
   */
  readonly readWords: (words: readonly string[]) => {
    readonly value: number;
    /** How many words it takes. */
    readonly length: number;
    /** True if "de" leads to what is counted: "deux millions de", "une dizaine de". */
    readonly takesOf: boolean;
    /** True for "une dizaine". */
    readonly isRough: boolean;
    readonly isPart: boolean;
  } | null;
  /** Words before a number that soften it: "environ", "plus de"; matches at the end of the text before it. */
  readonly modifier: RegExp;
  /**
   * Units of measure and money at the start of the text after a number, as group `unit`, the end of a range before it
   * ("10 à 15 km"); what matches none is counted.
   */
  readonly units: readonly { readonly type: "money" | "measure" | "percent" | "count"; readonly pattern: RegExp }[];
  /** What makes a number no quantity: "page 12", "n° 5". Matches at the end of the text before it. */
  readonly notAfter: RegExp;
  /** What ties the surroundings of a number to what stood before them: "deux ans plus tard", "la deuxième phase". */
  readonly pointsBack: readonly RegExp[];
  /** Two numbers of which one follows from the other, or is narrowed by it: "en hausse de", "par rapport à", "dont". */
  readonly compares: RegExp;
  /** Shares and amounts of money, with their unit: beside one, the other can be worked out. */
  readonly share: RegExp;
  readonly amount: RegExp;
  /** The same for what follows it: "18 mars". Matches at the start of the text after it. */
  readonly notBefore: RegExp;
};
