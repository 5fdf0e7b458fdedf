import type { Gender } from "./phrases";

/** A birth, and perhaps a death, that a sentence tells of whom it opens with. */
export type OpeningLife = {
  readonly name: string;
  readonly gender: Gender;
  /** Where each happened, with its preposition ("à Nice"; empty where it is not told), and the index of its date among the dates of the sentence. */
  readonly birth: DatedPlace;
  readonly death: DatedPlace | null;
};

type DatedPlace = { readonly place: string; readonly date: number };

/** How a language begins the story of a life. */
export type LifeRules = {
  /** The participles of a birth and of a death, masculine singular. */
  readonly life: { readonly birth: string; readonly death: string };
  /** The gender that a participle of birth or death shows ("née", "morte", "décédé"); null for any other word. */
  readonly genderOfLife: (word: string, event: "birth" | "death") => Gender | null;
  /**
   * The name that a sentence gives to someone beside the one by which all know him: "Jeanne Petit" in "Jeanne Petit, dite Clara
   * Morin, est", from "Clara Morin"; null where it gives none.
   */
  readonly otherNameIn: (sentence: string, name: string) => string | null;
  /** True for the words behind a name that begin a life: " naît à Nice le". */
  readonly opensLife: (words: string) => boolean;
  /** A sentence without the date that it is fronted by: "Le 7 janvier 1844, ". */
  readonly withoutFront: (sentence: string) => string;
  /**
   * "Simone Veil, née Jacob le … à Nice et morte le … à Paris, est …", from a sentence in which the given sign stands for
   * each date and asides are left out; null for a sentence that opens otherwise.
   */
  readonly lifeToldBy: (sentence: string, sign: string) => OpeningLife | null;
};
