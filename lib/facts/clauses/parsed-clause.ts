import type { NounPhrase } from "./reading-context";
import type { Cut } from "./read-complement";
import type { Token } from "../tokens";
import type { VerbGroup } from "./verb-group";

/** A clause whose subject and verb were found. Indexes count the sentence's tokens. */
export type ParsedClause = {
  /** Where the clause begins, its fronted adjuncts included. */
  readonly from: number;
  readonly opening: Opening;
  /** Where the subject begins. */
  readonly start: number;
  readonly subject: NounPhrase;
  readonly group: VerbGroup;
  /** What follows the verb group up to `cut.end`; in a clause with its subject last, the place that opened it. */
  readonly rest: readonly Token[];
  readonly cut: Cut;
  /** True if the subject stands behind the verb. */
  readonly isInverted?: boolean;
};

/** Fronted adjuncts of a clause. */
export type Opening = {
  readonly end: number;
  readonly dates: readonly Token[];
  readonly doubts: readonly string[];
  /** True for "Il faut attendre 1925 pour que": it had not been before. */
  readonly isFirst?: true;
  /** True for "C’est à Dole que": the place may be what tells one time from others. */
  readonly isPlaced?: true;
  /** The last adjunct, if it names a place: "à Astana". */
  readonly place: readonly Token[];
};
