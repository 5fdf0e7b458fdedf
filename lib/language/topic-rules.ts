import type { Gender } from "./phrases";

/** A noun by which something is taken up again. */
export type TopicNoun = { readonly noun: string; readonly gender: Gender };

/** How a language takes up again what a text is about. */
export type TopicRules = {
  /** Gender of a singular subject pronoun that may mean a person; null for any other word. */
  readonly pronounGender: (word: string) => Gender | null;
  /** Gender of the person whom a sentence presents: "née à", "est un poète"; null if it does not tell. */
  readonly genderTold: (sentence: string) => Gender | null;
  /** True if the pronoun of that gender is the subject at the head of a sentence, after adjuncts at most. */
  readonly opensWithPronoun: (sentence: string, gender: Gender) => boolean;
  /** True if a sentence says the pronoun of that gender anywhere: a cheap test. */
  readonly saysPronoun: (sentence: string, gender: Gender) => boolean;
  /** True if the subject at the head of a sentence is one that no pronoun of that gender can mean: of the other gender, or several. */
  readonly opensWithOther: (sentence: string, gender: Gender) => boolean;
  /** The words of a sentence before the pronoun that is its subject; empty if it has none. */
  readonly beforePronoun: (sentence: string) => string;
  /** True if a noun of that gender comes in that the next pronoun may mean: "un musée". */
  readonly introduces: (sentence: string, gender: Gender) => boolean;
  /** The place that a title is about: "Dole" in "Dole" and in "Histoire de Dole"; null for a title of another form. */
  readonly placeInTitle: (title: string) => string | null;
  /** What a title names, its number and its second half left out: "Dole" in "Leçon 2. Dole, ville d’eau". */
  readonly nameInTitle: (title: string) => string;
  /** A place as where something was: "à Dole", "au Havre"; null for one with an article that is not of its name. */
  readonly atPlace: (name: string) => string | null;
  /** True if a text says where something was, by another name than that of the place: "à Lyon", "en Perse". */
  readonly namesPlaceBut: (text: string, place: string) => boolean;
  /** What stands before the first pronoun of place in a sentence; null where there is none. */
  readonly beforeThere: (sentence: string) => string | null;
  /** True if a name stands behind an article: "le Mékong" is no place to be at. */
  readonly articleBefore: (text: string, name: string) => boolean;
  /** True if a text says of a name that it is a town or a site: "Dole, ville de l’Est". */
  readonly presentsPlace: (text: string, name: string) => boolean;
  /** What an object pronoun stands for: "y" for a place, "lui" for whom something is given, "la" for what is done to; null for others. */
  readonly objectCase: (word: string) => "place" | "dative" | "accusative" | null;
  /** Gender that an object pronoun shows; null for "l’" and "lui". */
  readonly objectGender: (word: string) => Gender | null;
  /** To whom or what: "à Jeanne Morel", "au comité". */
  readonly givenTo: (phrase: string) => string;
  /** The nouns by which a text goes on with a place: "ville", "île". */
  readonly placeNouns: readonly (TopicNoun & { readonly kind: string })[];
  /** A place by its noun and its name: "la ville de Dole". */
  readonly placeCalled: (noun: string, name: string) => string;
  /** The nouns by which a text goes on with a firm or another body: "entreprise". */
  readonly bodyNouns: readonly TopicNoun[];
  /** A thing by its noun and its name, with an article: "l’entreprise Lego". */
  readonly calledBy: (noun: TopicNoun, name: string) => string;
  /** What each country has one of: "capitale"; with `ofCountry` behind it, "du pays", it says whose. */
  readonly nationalNouns: ReadonlySet<string>;
  readonly ofCountry: string;
  /** What a sentence about a thing may begin with, where its noun stands for it: "Le musée". */
  readonly bareForms: (noun: string) => readonly string[];
  /**
   * Words in which a bare noun stands for what a phrase says of it: "dans la ville" is "dans la ville de Dole" by "la ville de
   * Dole". The words as they are where the noun has a complement, or the phrase another head.
   */
  readonly saidAgain: (words: string, noun: string, phrase: string) => string;
  /** True if what follows a name makes more than one of it: " et le palais". */
  readonly isJoined: (after: string) => boolean;
  /** What a sentence presents: "Le musée d’Orsay est un musée" with the noun that says what it is; null if it presents nothing. */
  readonly presented: (sentence: string) => { readonly subject: string; readonly noun: string } | null;
  /** The first of the names that something is called by: "Cube" in "Cube ou Dé". */
  readonly firstOf: (subject: string) => string;
  /** Where a noun stands for another of its kind: "un musée", "le musée du Prado"; the name of the topic left out. */
  readonly namesAnother: (sentence: string, noun: string, name: string) => boolean;
};
