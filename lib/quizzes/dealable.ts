/** What dealing needs to know of a published question. */
export type Dealable = {
  readonly questionId: string;
  readonly version: string;
  readonly kind: string;
  readonly factId: string;
  /** The event that the fact tells, shared by the facts that tell the same one; null for a fact that is no event. */
  readonly eventId: string | null;
  readonly sectionId: string;
  readonly sentenceId: string;
  /** 3 is an answer that is typed. */
  readonly difficulty: 1 | 2 | 3;
  /** Names of what it gives away: two questions that share one never stand in one quiz. Its own fact is among them. */
  readonly tells: readonly string[];
};

/** What the learner's past answers say of one fact. */
export type FactMemory = { readonly lastWasRight: boolean; readonly lastKind: string };

/** What the learner asked for, and what chance and memory add to it. */
export type DealOptions = {
  readonly size: number | "all";
  readonly ease: "easy-first" | "mixed";
  /** By fact id; a fact that was never answered is absent. */
  readonly memory: ReadonlyMap<string, FactMemory>;
  readonly seed: string;
};
