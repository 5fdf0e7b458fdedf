/** What gives a badly written question away, in one language. Each list holds patterns without the `g` flag. */
export type Cues = {
  /** Points at something that was said before: "cette décision", "il", "cela". */
  readonly anaphora: readonly RegExp[];
  /** A definite subject that names no one: "le traité", "la réunion" without what would tell which. */
  readonly bareDefinite: readonly RegExp[];
  /** Holds only at the time or the place of writing: "aujourd’hui", "nos relations". */
  readonly deictic: readonly RegExp[];
  readonly negative: readonly RegExp[];
  /** Never and always: test-wise learners strike such an option out. */
  readonly absolute: readonly RegExp[];
  /** Says that there are others: "l’un des". */
  readonly notUnique: readonly RegExp[];
  /** A verb that announces: future, conditional, intention. */
  readonly forecast: readonly RegExp[];
  /** Belongs to someone whom the stem may or may not name: "son", "leurs". */
  readonly possessive: RegExp;
  /** Before a number: it is at least that many ("plus de"), so a smaller number is true as well. */
  readonly atLeast: RegExp;
  /** Before a number: it is at most that many ("moins de"). */
  readonly atMost: RegExp;
  /** Inversion of a pronoun subject, which shows the gender of the noun that it repeats: "a-t-il", "est-elle". */
  readonly genderedInversion: RegExp;
  /** How a stem may open and close: a question, an instruction to order or to match, or one with a blank in a quotation. */
  readonly stem: readonly RegExp[];
  /** Marks that go in pairs: opening, closing. The same mark twice for those that do not tell. */
  readonly pairs: readonly (readonly [open: string, close: string])[];
  /** The words of a text that carry its meaning, folded so that spellings of one word compare equal. */
  readonly contentWords: (text: string) => readonly string[];
};
