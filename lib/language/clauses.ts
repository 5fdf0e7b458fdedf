import type { AnswerRules } from "./answer-rules";
import type { NameType } from "./name-type";
import type { Lexicon } from "./lexicon";
import type { Gender } from "./phrases";

/** Gender and number, each null where the word does not tell. */
export type Agreement = { readonly gender: Gender | null; readonly number: GrammaticalNumber | null };

/** Of a noun, a verb or a participle. */
export type GrammaticalNumber = "singular" | "plural";

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
export type Grammar = AnswerRules & {
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
  readonly is: (word: string, wordClass: WordClass) => boolean;
  /** How a date hangs in its sentence, from the text before it and its own: where the words that carry it begin. */
  readonly tieOfDate: (before: string, date: string) => { readonly start: number; readonly tie: DateTie };
  /** True if an adjective right after its noun visibly disagrees with it ("Organisation International"). */
  readonly disagrees: (noun: string, adjective: string) => boolean;
  /** What must follow a date to close the frame that the words before it open: "que" for "c’est"; null if they open none. */
  readonly cleft: (lead: string) => string | null;
  /** Gender of a singular subject pronoun that may mean a person; null for any other word. */
  readonly pronounGender: (word: string) => Gender | null;
  /** True if the pronoun of that gender is the subject at the head of a sentence, after an adjunct at most. */
  readonly opensWithPronoun: (sentence: string, gender: Gender) => boolean;
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
  /** Words before a gerundive clause that shares its subject with the main one: "Après avoir", with the finite auxiliary it stands for. */
  readonly afterHaving: (words: string) => "have" | "be" | null;
  /** The finite auxiliary for a number: "a", "ont", "est", "sont". */
  readonly auxiliary: (role: "have" | "be", number: GrammaticalNumber) => string;
  /** Auxiliary and words that make a full verb of a participle: "été créé" with "avoir", "né" with "être". */
  readonly passive: (participle: string) => { readonly role: "have" | "be"; readonly words: string };
  /** What may stand around a number; see `QuantityRules`. */
  readonly quantities: QuantityRules;
  /** True for the long form of an acronym that is written in another language. */
  readonly isForeign: (words: string) => boolean;
  /** What a statement tells, whatever its words ("join", "ratify"); null if it is no action that can be told in several ways. */
  readonly actionOf: (statement: string) => string | null;
  /** The names in a statement, in the form under which they compare: "Nations unies" and "ONU" are one. */
  readonly namesIn: (statement: string) => ReadonlySet<string>;
  /** The noun that stands for the course's country: "pays". */
  readonly countryNoun: string;
  /** Where a text says "le pays" or "l’organisation" and no more: offsets of the noun. */
  readonly anaphorasIn: (text: string) => readonly Anaphora[];
  /** Replaces the two safe anaphoras, "le pays" and "l’organisation", by what they stand for; `open` if one is left. */
  readonly resolve: (text: string, referents: Referents) => { readonly text: string; readonly open: boolean };
};

/** What "le pays" and "l’organisation" stand for: names without article, or null when that is not safe to say. */
export type Referents = { readonly country: string | null; readonly organisation: string | null };

/** One of the two safe anaphoras in a text: offsets of its noun, article left out. */
export type Anaphora = { readonly start: number; readonly end: number; readonly stands: keyof Referents };

/** `adjunct`: said of a verb ("en 1992"); `noun`: part of a noun phrase ("de 2001"); `bare`: neither word stands before it. */
export type DateTie = "adjunct" | "noun" | "bare";

/** Classes that the analysis asks for. */
export type WordClass =
  | PrepositionClass
  | LinkClass
  | PronounClass
  | VerbClass
  | NounClass
  | "adverb"
  /** Adverbs that tie a sentence to the one before and are left out of a question: "également". */
  | "connective"
  | "negation"
  /** Tied to the day of writing: "aujourd'hui", "dernière". */
  | "deictic"
  /** Adjectives and ordinals that stand before their noun. */
  | "pre-adjective"
  /** Words around a number that soften it: "environ". */
  | "softening"
  /** "deux", after a plural article: "les deux pays". */
  | "pair"
  | "plural-article";

type PrepositionClass =
  | "preposition"
  /** de, du, des, d': ties a noun to a noun. */
  | "genitive"
  /** à, au, aux. */
  | "dative"
  /** "du", "au": with an article in it. */
  | "contracted"
  /** "à", "en", "dans": before a place. */
  | "locative"
  /** "par": before the one who acts. */
  | "agent"
  /** "sur", "pour", "entre": after a noun, tells which one is meant. */
  | "specifying"
  /** "selon", "sans": the sentence holds only with what they bring. */
  | "restricting";

type LinkClass =
  | "coordinator"
  /** "et". */
  | "additive"
  /** "ou", before another name of the same. */
  | "alternative"
  | "subordinator"
  | "relative"
  /** "qui". */
  | "subject-relative";

type PronounClass =
  | "subject-pronoun"
  | "reflexive"
  /** Object pronouns, which always point elsewhere. */
  | "object-pronoun"
  /** Points at something said before: "autre", "celui-ci", "tel". */
  | "anaphoric"
  | "first-person";

type VerbClass =
  | "infinitive"
  | "present-participle"
  /** "été", which makes a passive of the participle after it. */
  | "passive-mark"
  /** "eu" and "lieu", which make one verb. */
  | "light-verb"
  | "light-noun"
  /** Lemmas of verbs of making and founding, whose participles date what they qualify: "créé en 2009". */
  | "founding-participle"
  /** Lemmas of verbs of planning: what is planned may carry the date itself. */
  | "planning"
  /** Lemmas of verbs that tell a state and not what happened: "compter", "abriter". */
  | "stative"
  /** Lemmas of verbs that need nothing more: "éclater", "naître". */
  | "intransitive"
  /** Lemmas of verbs that need nothing more beside a reflexive pronoun: "s’effondrer". */
  | "self-contained"
  /** Lemmas of verbs that put their subject last: "En 1880 naît …". */
  | "presenting"
  /** Lemmas of verbs that make one verb with an infinitive: "faire construire". */
  | "causative"
  /** Lemmas of verbs that say of what age something is: "dater". */
  | "dating"
  /** Lemmas of verbs that a person is the subject of; `human-passive` for their passives. */
  | "human"
  | "human-passive"
  /** Lemmas of verbs that no one means where a form could also be of another: "ouvrer". */
  | "rare-verb"
  /** Lemmas of verbs of saying and judging: if their object is an event, the date may be its own. */
  | "saying";

type NounClass =
  /** Nouns of what happens: "signature", "visite". */
  | "event-noun"
  /** Nouns of what is written and signed: "décret", "déclaration". */
  | "document-noun"
  /** Acts that have one author, who must be named. */
  | "act-noun"
  /** "ans", "mois". */
  | "time-unit"
  /** Nouns that name none by themselves: "la ville", "la question". */
  | "class-noun"
  /** Nouns of people that take either article: "ministre". */
  | "epicene";

/** How a language counts and measures. */
export type QuantityRules = {
  /** True if a sentence may hold a number; a cheap test. */
  readonly trigger: RegExp;
  /** A number by its token: "57%", "3,9", "168e", "trois"; null for a word that is none. */
  readonly read: (
    token: string,
  ) => { readonly value: number; readonly isRank: boolean; readonly isPercent: boolean } | null;
  /** Words before a number that soften it: "environ", "plus de"; matches at the end of the text before it. */
  readonly modifier: RegExp;
  /** Units of measure and money at the start of the text after a number; what matches none is counted. */
  readonly units: readonly { readonly type: "money" | "measure" | "percent" | "count"; readonly pattern: RegExp }[];
  /** What makes a number no quantity: "page 12", "n° 5". Matches at the end of the text before it. */
  readonly notAfter: RegExp;
  /** The same for what follows it: "18 mars". Matches at the start of the text after it. */
  readonly notBefore: RegExp;
};
