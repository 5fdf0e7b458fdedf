/** What a language tells of the words that complete a verb. Texts come with plain apostrophes. */
export type ComplementRules = {
  /** The head of words that say on which occasion something happened: "lors de la bataille". */
  readonly occasion: RegExp;
};
