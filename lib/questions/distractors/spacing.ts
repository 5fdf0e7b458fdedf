/** How much farther than any other an option may lie from its nearest neighbour before it stands apart. */
export const APART = 2;

/**
 * How far options stand from being evenly spread: how many times farther from its nearest neighbour the loneliest option lies
 * than the next loneliest. It asks nothing about which option is the key, so it cannot tell it.
 *
 * @param points at least two places on a line
 * @param least distance below which two options are neighbours anyway: 1998 | 1999 | 2000 | 2002
 */
export function unevenness(points: readonly number[], least = 0): number {
  const sorted = points.toSorted((a, b) => a - b);
  const nearest = sorted.map((point, at) =>
    Math.min(
      ...[sorted[at - 1], sorted[at + 1]].flatMap((other) => (other === undefined ? [] : [Math.abs(point - other)])),
    ),
  );
  const [first = 0, second = 0] = nearest.toSorted((a, b) => b - a);
  return first / Math.max(second, least, Number.EPSILON);
}
