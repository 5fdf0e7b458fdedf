import type { Random } from "@/lib/random";

/** Where a key stands in the stretch from which its distractors come. */
export type Place = {
  /** Distractors that lie before the key. */
  readonly earlier: number;
  /** Share of the stretch that lies before the key, 0 to 1; the rest lies after it. */
  readonly before: number;
};

/**
 * Draws the key's place among its options, so that nothing gives it away: neither its rank, nor being the one in the middle,
 * nor the one that stands apart.
 *
 * Four points thrown at random on a line are alike. So points are thrown first, one of them is taken for the key, and the
 * distractors are then drawn from as far before and after it as that point has room.
 *
 * @param earlier the rank, where it was drawn before and the rest is drawn anew: what is drawn anew until it fits would
 *   prefer the ranks that fit sooner
 */
export function placeKey(distractors: number, random: Random, earlier?: number): Place {
  const points = Array.from({ length: distractors + 1 }, () => random()).toSorted((a, b) => a - b);
  const rank = earlier ?? Math.floor(random() * points.length);
  return { earlier: rank, before: points[rank]! };
}
