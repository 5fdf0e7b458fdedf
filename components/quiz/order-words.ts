/** What the control of an order says. */
export type OrderWords = {
  readonly hint: string;
  /** The ways that a script brings. */
  readonly ways: string;
  readonly oldest: string;
  readonly latest: string;
  /** Names of an event's field and buttons, `{event}` standing for it. */
  readonly rank: string;
  readonly up: string;
  readonly down: string;
  /** What is said after a move, `{rank}` standing for the new rank. */
  readonly moved: string;
};
