import type { ReviewState } from "./schedule";

/** A fact under review. */
export type Reviewed = { readonly factId: string; readonly state: ReviewState };

/** The facts to review on a day, those that have waited longest first; facts of one day in the order of their ids. */
export const listDue = <Item extends Reviewed>(reviews: readonly Item[], today: number): Item[] =>
  reviews
    .filter(({ state }) => state.dueDay <= today)
    .toSorted((a, b) => a.state.dueDay - b.state.dueDay || (a.factId < b.factId ? -1 : 1));

/** The first day on which something comes back, today if something waits already; null when nothing is under review. */
export const nextDueDay = (reviews: readonly Reviewed[], today: number): number | null =>
  reviews.length === 0 ? null : Math.max(today, Math.min(...reviews.map(({ state }) => state.dueDay)));
