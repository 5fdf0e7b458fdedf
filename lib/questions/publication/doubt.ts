import type { Subject } from "../linter/rule";

/** Something that makes a strict board refuse more of such questions than of others. */
export type Doubt = {
  /** Kebab-case and stable: authors read it, judgements are counted by it. */
  readonly reason: string;
  /** Of the questions that a board accepts without this doubt, the estimated share that it accepts with it, 0 to 1. */
  readonly keeps: number;
  readonly applies: (subject: Subject) => boolean;
};
