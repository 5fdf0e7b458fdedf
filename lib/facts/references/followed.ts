import type { Gender } from "@/lib/language/phrases";
import type { NounPhrase } from "../clauses/reading-context";

/** Whom or what a document is about, as sentence after sentence may take it up again. */
export type Followed = {
  /** What a question calls it. */
  readonly phrase: NounPhrase;
  readonly isPerson: boolean;
  /** True if the whole document is about it: its title says so, or its first sentence tells a birth. */
  readonly isWhole: boolean;
  /** What a sentence about it may begin with. */
  readonly names: readonly string[];
  /** The nouns that say what it is: "musée". */
  readonly nouns: readonly string[];
  /** What a question calls it by one of them, where that is not the same for all: "le groupe Lego"; absent for most. */
  readonly called?: (noun: string) => NounPhrase;
};

/** A name as the subject of a question. */
export const phraseNamed = (text: string, gender: Gender | null): NounPhrase => ({
  text,
  genders: { singular: gender, plural: gender },
  number: "singular",
  isGenderGuess: false,
  doubts: [],
  named: true,
});
