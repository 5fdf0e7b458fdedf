/** How a language writes numbers in a text. */
export type Numbers = {
  /**
   * The number in the manner of another: 47 like "51e" is "47e", 4 like "six" is "quatre", 4.2 like "3,9" is "4,2".
   * Ready to be shown; null if the manner has no such number (no word beyond twenty, no half in a rank).
   */
  readonly writeLike: (value: number, like: string) => string | null;
};
