import type { Agreement } from "./agreement";

/** Part of speech, as Universal Dependencies names it (universaldependencies.org/u/pos). */
export type Pos = (typeof POS)[number];

/** All seventeen tags; their order is part of the compiled lexicon's format. */
export const POS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

/** What one form may be; every field but `pos` and `lemma` is null where it has no meaning or does not show. */
export type Reading = Agreement & {
  readonly pos: Pos;
  readonly lemma: string;
  readonly person: 1 | 2 | 3 | null;
  readonly mood: Mood | null;
  readonly tense: Tense | null;
};

/** Finite moods, and the three forms of a verb that are none. */
export type Mood = "indicative" | "conditional" | "subjunctive" | "imperative" | "infinitive" | "participle";

/** Of the form itself: "a mangé" is a present and a past participle. */
export type Tense = "present" | "imperfect" | "past" | "future";

/** All forms of a language with what each may be. */
export type Lexicon = {
  /** How many forms it holds. */
  readonly size: number;
  /**
   * What a form may be, in a fixed order; empty for an unknown form. Case counts ("paris" is no city): whoever looks up
   * the first word of a sentence asks twice. A contraction has one reading for each of its two words ("au": à, le).
   */
  readonly lookUp: (form: string) => readonly Reading[];
};

/** A word, a number or a mark with its place in the text (UTF-16 units) and the one reading that its context leaves. */
export type TaggedToken = {
  readonly start: number;
  readonly end: number;
  /** As the text has it. */
  readonly form: string;
  /** A contraction counts as the preposition in it. */
  readonly pos: Pos;
  /** Null for a word that the lexicon does not know, and for marks and figures. */
  readonly lemma: string | null;
  /** All readings of the form that have this part of speech in this place; empty for an unknown word. */
  readonly readings: readonly Reading[];
};

/** Cuts a sentence into tokens and tells what each is. The same text gives the same tokens. */
export type Tagger = (sentence: string) => readonly TaggedToken[];
