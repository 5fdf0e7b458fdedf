/** What a language tells of the words that complete a verb. Texts come with plain apostrophes. */
export type ComplementRules = {
  /** The head of words that say on which occasion something happened: "lors de la bataille". */
  readonly occasion: RegExp;
  /** Words that name a competition, so that it is known what was won. */
  readonly competition: RegExp;
  /** What follows the date in a frame that says that one had to wait for it: "pour que". */
  readonly awaitedBy: string;
  /** What tells a first time: "pour la première fois". */
  readonly firstTime: string;
  /** A word that says to what end, before an infinitive, in lower case. */
  readonly aim: RegExp;
  /** The date of what was done as early as then: "dès 1992". */
  readonly asSoonAs: RegExp;
  /** The words that make a verb of making out of a plain one, in lower case: "au", "point" behind "mettre". */
  readonly perfected: readonly string[];
};
