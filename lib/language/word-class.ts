import type { StandingClass } from "./standing-class";
import type { VerbClass } from "./verb-class";

/** Classes that the analysis asks for. */
export type WordClass =
  | StandingClass
  | PrepositionClass
  | LinkClass
  | PronounClass
  | VerbClass
  | NounClass
  | "adverb"
  /** Adverbs that tie a sentence to the one before and are left out of a question: "également". */
  | "connective"
  | "negation"
  /** "ne", which denies only with "pas" or the like behind its verb. */
  | "half-negation"
  /** "pas", "jamais": what makes a denial of it. */
  | "full-negation"
  /** "que", which makes of it "not before". */
  | "restriction"
  /** Tied to the day of writing: "aujourd'hui", "dernière". */
  | "deictic"
  /** Those that tell a thing from the one before it: "nouvelle". */
  | "renewing"
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
  /** "au". */
  | "contracted-dative"
  /** "à", "en", "dans": before a place. */
  | "locative"
  /** "par": before the one who acts. */
  | "agent"
  /** "sur", "pour", "entre": after a noun, tells which one is meant. */
  | "specifying"
  /** "entre": before two. */
  | "between"
  /** "comme". */
  | "comparing"
  /** "selon", "sans": the sentence holds only with what they bring. */
  | "restricting";

type LinkClass =
  | "coordinator"
  /** "et". */
  | "additive"
  /** "puis". */
  | "sequel"
  /** "ou", before another name of the same. */
  | "alternative"
  | "subordinator"
  | "relative"
  /** "qui". */
  | "subject-relative"
  /** "que", where it is a pronoun. */
  | "object-relative"
  /** "dont". */
  | "genitive-relative"
  /** "où". */
  | "place-relative"
  /** "lorsque": brings in what did happen. */
  | "time-subordinator"
  /** "alors", "tandis": the same with "que" behind them. */
  | "paired-subordinator";

type PronounClass =
  | "subject-pronoun"
  | "reflexive"
  /** Object pronouns, which always point elsewhere. */
  | "object-pronoun"
  /** Points at something said before: "autre", "celui-ci", "tel". */
  | "anaphoric"
  | "first-person";

type NounClass =
  /** Nouns of what happens: "signature", "visite". */
  | "event-noun"
  /** Nouns of what takes place once, at a time of its own: "bataille", "conférence". */
  | "occasion-noun"
  /** Nouns of what happened at one moment and is told whole by what they belong to: "chute", "mort", "création". */
  | "moment-noun"
  /** Occasions that take place again: "conférence", "élection". */
  | "recurring-noun"
  /** Nouns of what is written and signed: "décret", "déclaration". */
  | "document-noun"
  /** Acts that have one author, who must be named. */
  | "act-noun"
  /** "ans", "mois". */
  | "time-unit"
  /** "fois". */
  | "time-count"
  /** Nouns that name none by themselves: "la ville", "la question". */
  | "class-noun"
  /** Nouns of people by what they are to something or someone: "directeur", "fils". */
  | "office"
  /** Offices that are always of one place or body: "maire", not "député". */
  | "owned-office"
  /** Adjectives, by their lemma, that tell nothing apart: "général". */
  | "bland"
  /** "premier" in its forms. */
  | "first-rank"
  /** Nouns of what is won in a competition. */
  | "contest-noun"
  /** Nouns of the last rounds of a competition: "finale". */
  | "last-round"
  /** Nouns of what a country is by its government: "république". */
  | "form-of-state"
  /** Adjectives of what one has become for good: "indépendant", "veuf". */
  | "own-standing"
  /** Nouns of a vote, or of those who meet to take one: "élections". */
  | "poll-noun"
  /** Nouns of what is held against others: "forteresse". */
  | "stronghold"
  /** Nouns of what each country or ruler has one of: "obtient son indépendance". */
  | "own-object"
  /** Nouns of those who won: "champion". */
  | "title-holder"
  /** Nouns that make one clear sense with their verb, without an article: "faire faillite". */
  | "told-object"
  /** Lemmas of verbs of what an act does on its own day: "étendre", "régler". */
  | "by-act"
  /** Lemmas of verbs whose participle says of people what they did themselves: "établis". */
  | "settled"
  /** Nouns of what one has at one moment: "idée". */
  | "had-once"
  /** Nouns of what one has without an article: "vent", "connaissance". */
  | "had-bare"
  /** Nouns of an act that decides and has a day: "arrêt". */
  | "ruling"
  /** Nouns of a time that stand beside a date: "année de son cinquantenaire". */
  | "time-name"
  /** Nouns of what everyone has one of and may bring elsewhere: "siège", "capitale". */
  | "seat-noun"
  /** Nouns that make one sense with "en" behind their verb: "mettre en vente". */
  | "set-course"
  /** Nouns that tell nothing of what they stand for: "solution", "série". */
  | "any-thing"
  /** Participles of finding, inventing and doing away with: "découvert", "aboli". */
  | "found"
  /** Nouns of what is found or made, of which there are many: "procédé", "gisement". */
  | "maker-noun"
  /** Adjectives, by their lemma, that praise or measure and tell nothing apart: "élégant". */
  | "valuing"
  /** Nouns that leave open to what or about what: "prétentions", "conditions". */
  | "claim-noun"
  /** Other nouns of people: "garçon", "savant". */
  | "human-noun"
  /** Nouns of bodies that act as people do: "compagnie", "armée". */
  | "body-noun"
  /** Nouns that make one sense with their verb: "prendre le pouvoir", "voir le jour". */
  | "set-object"
  /** Nouns of people that take either article: "ministre". */
  | "epicene"
  /** Nouns with two genders that are masculine where people are counted: "morts". */
  | "counted-people"
  /** Nouns of works that bear a title: "roman", "film". */
  | "work-noun"
  /** Nouns that are two words of two genders: "tours". */
  | "two-gender";
