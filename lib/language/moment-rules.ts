/** How a language tells what happened by a noun: "la chute de Constantinople", "la mort de Louis XIV". */
export type MomentRules = {
  /**
   * The participle, masculine singular, by which a clause tells what a noun names: "créé" for "création", "mort" for "mort";
   * null for a noun that is best left as it is ("chute").
   */
  readonly deedOf: (noun: string) => string | null;
  /** False for a noun that no one says to have taken place: "a eu lieu la mort de". */
  readonly takesPlace: (noun: string) => boolean;
  /** Words before a noun of something that happened, which make it say when: "après", "lors de". Matches at the end of the text before it. */
  readonly timeLead: RegExp;
  /** Those of them between which and the date of the clause itself a comma has to stand: "après". Matches at their start. */
  readonly looseLead: RegExp;
  /** A word of those before what happened that set it apart from what the clause tells: "après", "face", "malgré". */
  readonly strayLead: RegExp;
  /** A thing with whom it belongs to: "la quille du navire", "la flotte russe" for "la flotte" and "la Russie". */
  readonly ownedBy: (thing: string, owner: string) => string;
  /** The article in a word that melts a preposition and an article into one: "le" in "du"; null for any other word. */
  readonly articleIn: (word: string) => string | null;
  /** Words that say it where they open a sentence: "À la mort de". */
  readonly openingLead: RegExp;
  /**
   * Names with their noun that a text gives to a second one ("un second traité de Dole"); `unnumbered` matches the name where no
   * rank or date tells which one is meant.
   */
  readonly numberedNamesIn: (text: string) => readonly { readonly noun: string; readonly unnumbered: RegExp }[];
};
