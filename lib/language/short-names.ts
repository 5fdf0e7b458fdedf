import type { Gender } from "./phrases";

/** A name that begins with a common noun, as a title gives it in full: "musée d'Orsay", "Tour de France". */
export type LongName = {
  /** In lower case: "musée". */
  readonly noun: string;
  /** What tells which one is meant: "d'Orsay", "de France". */
  readonly rest: string;
};

/** A long name whose noun stands for it where it is alone. */
export type ShortName = LongName & {
  /** Gender of the noun, by the articles before it; null where none tells. */
  readonly gender: Gender | null;
};

/** A person whom a sentence calls by the last name alone. */
export type ShortPerson = {
  /** As the sentence has it: "Curie". */
  readonly last: string;
  /** "Marie Curie" */
  readonly name: string;
  readonly gender: Gender | null;
};
