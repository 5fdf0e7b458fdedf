import type { DateValue } from "@/lib/calendar/date-value";
import type { Grammar } from "./clauses";
import type { Cues } from "./cues";
import type { History } from "./history";
import type { Lexicon, Tagger } from "./lexicon";
import type { Names } from "./names";
import type { Peers } from "./peers";
import type { Numbers } from "./numbers";
import type { Phrases } from "./phrases";

/** All that the application knows of one language: reading, dates, clauses, names, and the wording of questions. */
export type Language = {
  /** BCP 47, such as "fr". */
  readonly code: string;
  readonly reading: ReadingRules;
  /** Reads the lexicon that the set-up compiled; cheap, and no look-up before it is needed. @throws RangeError on other bytes */
  readonly openLexicon: (bytes: Uint8Array) => Lexicon;
  /** What cuts sentences into tagged tokens. Make one and keep it: it remembers the words it has met. */
  readonly tagger: (lexicon: Lexicon) => Tagger;
  readonly timexes: TimexRules;
  /**
   * Reads a date as a person types it, whole: "2 mars 1992", "2/3/92", "du 4 au 6 novembre 2015". Null for anything else.
   *
   * @param evidence decides the century of two-digit years; without it 30 to 99 are 19xx
   */
  readonly readTypedDate: (text: string, evidence?: DateEvidence) => DateValue | null;
  /** Reads a word, a name or a number as a person types it, so that spellings of one answer compare equal. */
  readonly readTypedAnswer: (text: string) => TypedAnswer;
  /** The date in words, without article or preposition: "2 mars 1992", "1er janvier 2010", "années 1990", "depuis 1992". */
  readonly formatDate: (value: DateValue) => string;
  readonly grammar: Grammar;
  readonly names: Names;
  readonly phrases: Phrases;
  readonly cues: Cues;
  readonly history: History;
  readonly numbers: Numbers;
  /**
   * Words that could stand in place of one in the name of an organisation or a treaty: same first letter, gender and
   * number, so that its sigle and its articles stay as they are. Empty for most words.
   */
  readonly lookAlikes: (word: string) => readonly string[];
  /** True for an adjective that says how far a body reaches: "internationale", "africaine". */
  readonly isExtent: (word: string) => boolean;
  readonly peers: Peers;
};

/** What someone typed for a word, a name or a number. */
export type TypedAnswer = {
  /** The number that it states, a rank included ("168e", "six"); null if it states none. */
  readonly number: number | null;
  /** Its words, folded: no capitals, accents, hyphens, nor an article at its head. Empty where nothing can be read. */
  readonly words: readonly string[];
};

/** What tells sentences, headings and site furniture apart in one language. */
export type ReadingRules = {
  /** Words whose full stop does not end a sentence, in lower case, without that stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that stand before a name or a number and never end a sentence: "M.", "Dr". */
  readonly titles: ReadonlySet<string>;
  /** Those of them behind which a capital begins a sentence: "etc.". */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Those of them that are whole words too, and abbreviations before a number only: "art. 3". */
  readonly wordlikeAbbreviations: ReadonlySet<string>;
  /** Units that stand behind a number, in lower case. */
  readonly units: ReadonlySet<string>;
  /** Words that begin sentences and hardly ever follow an initial or an abbreviation, as they are written there. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Words in small letters with which a sentence begins where its capital was forgotten. */
  readonly smallStarters: ReadonlySet<string>;
  /** The end of a text before an acronym with points that is no name's initials: "l'", "aux ". */
  readonly articleBeforeAcronym: RegExp;
  /** First rule that matches a line wins. Lines are given whole, with plain spaces and apostrophes. */
  readonly boilerplate: readonly BoilerplateRule[];
  /** A whole heading under which only books, links or notes are listed. */
  readonly references: RegExp;
  /** A whole line under which a site puts the title of another page. */
  readonly promotes: RegExp;
  /** True for a word, in lower case, that is a finite verb and hardly anything else. */
  readonly isFiniteVerb: (word: string) => boolean;
  /** The beginning of a line that is a sentence and no title, such as "Elle". */
  readonly opensClause: RegExp;
  /** What a title goes on with behind what it names, in words that may hold a verb: ": des traits qui", ", l’île qui". */
  readonly opensTail: RegExp;
  readonly gluing: GluingRules;
  /** Words that stand twice by mistake: "le le 25 mai", "de Suède de Suède". */
  readonly doubled: RegExp;
};

/** A line that a site adds to its texts. */
export type BoilerplateRule = {
  /** Kebab-case: why the line is not taught, such as `call-to-action`. `page-date` lines also date the document. */
  readonly reason: string;
  readonly pattern: RegExp;
  /** A line that the rule must drop. */
  readonly example: string;
};

/** What it takes to tell two words that were run together from one long word. */
export type GluingRules = {
  /** Frequent words, in lower case; with the words of the document they are what a part must be among. */
  readonly words: ReadonlySet<string>;
  /** Words that end no word and begin none, such as "avec": one of them beside a known word is enough. */
  readonly looseWords: ReadonlySet<string>;
  /** Short words that are run together with the one before, such as "est": only where no form is known that ends so. */
  readonly tails: ReadonlySet<string>;
  /** First parts of long words, such as "contre": never taken for a word of their own. */
  readonly prefixes: ReadonlySet<string>;
  /** Endings of long words, such as "aire": never taken for a word of their own. */
  readonly suffixes: ReadonlySet<string>;
  /** Right words that happen to be two, such as "malentendu". */
  readonly exceptions: ReadonlySet<string>;
};

/** The rules that find dates, and what the words around a date say of it. */
export type TimexRules = {
  /** True if a sentence may hold a date; a cheap test that spares most sentences the rules. */
  readonly trigger: RegExp;
  /** Most specific first: the first rule to claim a stretch of text keeps it. */
  readonly rules: readonly TimexRule[];
  /** Words before a date whose year says nothing of other dates in the sentence: "depuis 2019", "la loi de 2019". */
  readonly lendsNoYear: RegExp;
  /** Two dates that name one stretch of time. */
  readonly joins: readonly JoinRule[];
  /** What follows a date and leaves its end open: "à nos jours". Tested on the text right after it. */
  readonly untilNow: RegExp;
  /** Words before a stretch of time in which something happened at some point: "entre". */
  readonly between: RegExp;
  /** Words right before or right after a date that leave it in doubt: "sans doute en", "(ou 1604)". */
  readonly unsureBefore: RegExp;
  readonly unsureAfter: RegExp;
  /** Words before a date that put the event after, before or at it; first match wins, none means `at`. */
  readonly relations: readonly RelationCue[];
  /** Contexts in which a date dates no event; first match wins, none means `event`. */
  readonly roles: readonly RoleCue[];
};

/** One way a language writes a date. */
export type TimexRule = {
  /** Unique across packs, such as `fr/century`: a wrong date names the rule to mend. */
  readonly name: string;
  /** Sentences with the EDTF of each date that this rule must find in them; each is a test. */
  readonly examples: readonly (readonly [text: string, ...edtf: string[]])[];
  /** Flags `g`, `u` and `d`; matched against a sentence's cleaned text. */
  readonly pattern: RegExp;
  /** Without flag `g`: true of every text in which the pattern matches, and cheap. Rules share one, so that it is tested once. */
  readonly needs: RegExp;
  /** Null when the match turns out to be no date. */
  readonly read: (match: RegExpExecArray, context: ReadingContext) => readonly TimexReading[] | null;
};

/** How two dates become one by the words before and between them. */
export type JoinRule = {
  /** Kebab-case, such as `from-to`. */
  readonly name: string;
  /** A sentence with the EDTF of the stretch in it; a test. */
  readonly example: readonly [text: string, edtf: string];
  /** Tested on the text before the first date. */
  readonly before: RegExp;
  /** The whole text between the two. */
  readonly gap: RegExp;
  /** True if both must be stated equally finely. */
  readonly isAlike: boolean;
};

/** What a rule made of a match. Offsets are into the sentence's text; without article and preposition. */
export type TimexReading = {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
  readonly certainty: "stated" | "inferred";
  readonly modifier: "START" | "MID" | "END" | "APPROX" | null;
  /** True for an early year that does not say its era: dates around it may put it before Christ. */
  readonly isEraOpen?: true;
};

/** What a rule may know beyond its match. */
export type ReadingContext = {
  readonly evidence: DateEvidence;
  /** The one year that the other dates of the sentence agree on, or without any the year of its place; else null. */
  readonly sentenceYear: number | null;
};

/** What a document tells of the time it speaks of: its years of four digits, ascending, repeated as often as they occur. */
export type DateEvidence = {
  readonly years: readonly number[];
  /** The year that a heading or a line above sets for what stands under it, as in a chronology. */
  readonly yearOfPlace?: number;
  /** The astronomical year of the last date above in the same section; null or absent for none. */
  readonly yearAbove?: number | null;
};

/** `before` ends where the date begins (articles included in it), `after` starts where it ends. Both are matched if given. */
export type RelationCue = {
  readonly relation: "at" | "since" | "until" | "from" | "by";
  /** Opens the value towards the future (`1992/..`) or the past (`../1992`); null leaves it as it is. */
  readonly opens: "future" | "past" | null;
  readonly before: RegExp;
  readonly after?: RegExp;
};

/** Where a date is part of a name or belongs to a measure. */
export type RoleCue = {
  readonly role: "measure" | "name";
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What in `before` speaks against it. */
  readonly unless?: RegExp;
  /** Only dates of these precisions; any if absent. */
  readonly precisions?: readonly DateValue["precision"][];
};
