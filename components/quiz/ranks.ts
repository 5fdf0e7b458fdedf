import type { Parts } from "./part-fields";

/** Events in a row, by their ids, with what stands in the field of each. */
export type Row = {
  readonly order: readonly string[];
  readonly ranks: Parts;
};

/** True once the fields say of each event where it stands, and the row stands so. */
const isSettled = ({ order, ranks }: Row): boolean => order.every((id, place) => ranks[id] === String(place + 1));

const ranksOf = (order: readonly string[]): Parts =>
  Object.fromEntries(order.map((id, place) => [id, String(place + 1)]));

/** The row with one event taken to a place, counted from 0, and every rank said. */
export function moveTo({ order }: Row, id: string, place: number): Row {
  const others = order.filter((other) => other !== id);
  const at = Math.max(0, Math.min(place, others.length));
  const moved = [...others.slice(0, at), id, ...others.slice(at)];
  return { order: moved, ranks: ranksOf(moved) };
}

/** The row with a rank written, as it is being written: nothing moves under the hand. */
export const write = ({ order, ranks }: Row, id: string, rank: string): Row => ({
  order,
  ranks: { ...ranks, [id]: rank },
});

/**
 * The row after a rank was written. When all ranks are there, the events fall into their places; in a row that stood in
 * its places, the one whose rank changed goes there. Anything else is left as it was written.
 */
export function settle(row: Row, id: string): Row {
  const { order, ranks } = row;
  const places = order.map((other) => Number(ranks[other]?.trim() || "0"));
  if (order.every((_, place) => places.includes(place + 1))) {
    const sorted = order.map((_, place) => order[places.indexOf(place + 1)]!);
    return { order: sorted, ranks: ranksOf(sorted) };
  }
  const place = places[order.indexOf(id)] ?? 0;
  const stood = isSettled(write(row, id, String(order.indexOf(id) + 1)));
  return stood && Number.isInteger(place) && place >= 1 && place <= order.length ? moveTo(row, id, place - 1) : row;
}
