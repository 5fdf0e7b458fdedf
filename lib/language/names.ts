import type { Agreement } from "./clauses";
import type { TaggedToken } from "./lexicon";
import type { NameType } from "./name-type";
import type { Gender } from "./phrases";

/** A name that the language pack has in its lists. */
export type KnownName = Agreement & {
  readonly type: NameType;
  /** Under which all its names compare: lower case, no accents, spaces for hyphens. */
  readonly key: string;
  /** As it is written today, without article: "Kazakhstan", "Nations unies" is "Organisation des Nations unies". */
  readonly name: string;
  /** "le", "la", "l'", "les", or "" for a name without article ("Cuba", "Paris", a person). */
  readonly article: string;
  /** The name as an answer to "where?": "en France", "au Kazakhstan", "aux États-Unis", "à Cuba"; null where it would be a guess. */
  readonly where: string | null;
  readonly acronym: string | null;
  /** Adjectives, masculine singular: "kazakh", "kazakhstanais". */
  readonly adjectives: readonly string[];
  /** True for a name that is a word or a given name too ("Tours", "Nancy"): it counts only after a preposition. */
  readonly isAmbiguous: boolean;
};

/** A name in a text: offsets into it, article, preposition and role left out. */
export type NameStretch = {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  /** Null for a name told by its shape alone. */
  readonly known: KnownName | null;
  readonly gender: Gender | null;
  readonly number: "singular" | "plural";
  /** What a person is called beside the name, without article; null if nothing. */
  readonly role: string | null;
};

/** A person's name in its parts, folded for comparison. */
export type PersonName = {
  /** Full names or single letters; a compound ("jean-baptiste", "j-b") is one. */
  readonly given: readonly string[];
  /** Particles left out: "gaulle"; empty for a sovereign. */
  readonly last: string;
  /** "xiv"; empty for who has none. */
  readonly numeral: string;
};

/** What a language pack knows of proper names, and how it tells them in a text. */
export type Names = {
  /** By any of its names, whatever case, accents and hyphens. */
  readonly find: (name: string) => KnownName | null;
  /** The known names in a text, in its order, the longest where they overlap; ambiguous ones only after a preposition. */
  readonly knownIn: (text: string) => readonly Pick<NameStretch, "start" | "end" | "known">[];
  /**
   * All names in a sentence, in its order, none overlapping. What is capitalised and cannot be told is left out.
   *
   * @param tag the sentence's tokens; asked for only where a long name has to be followed
   */
  readonly namesIn: (
    text: string,
    tag: () => readonly TaggedToken[],
    knownIn?: Names["knownIn"],
  ) => readonly NameStretch[];
  readonly personOf: (name: string) => PersonName;
  /** True if two last names, folded, are spellings of one: "nazarbaiev" and "nazarbayev". */
  readonly isSameLastName: (a: string, b: string) => boolean;
  readonly isGivenName: (folded: string) => boolean;
  /** The words by which a long name compares, articles and prepositions left out; in order. */
  readonly contentWords: (name: string) => readonly string[];
};
