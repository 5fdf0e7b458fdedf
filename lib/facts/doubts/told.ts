import type { NounPhrase } from "../clauses/reading-context";
import type { VerbGroup } from "../clauses/verb-group";
import type { Token } from "../tokens";

/** A clause as a question would have it. */
export type Told = {
  readonly subject: NounPhrase;
  readonly group: VerbGroup;
  /** What the question keeps of the words after the verb. */
  readonly said: readonly Token[];
  /** True if the date is one from which a state lasts. */
  readonly isLasting: boolean;
  /** True if it was at a time when people bore one name. */
  readonly isOld: boolean;
  /** True if a colon follows: what was said or done comes behind it. */
  readonly isAnnounced: boolean;
  /** True if what follows says as what something was taken. */
  readonly isLikened: boolean;
  /** True if the clause ends where the question ends, or goes on with an aside. */
  readonly isWhole: boolean;
};
