/** A source of repeatable chance: numbers in [0, 1). */
export type Random = () => number;

/**
 * Chance from a seed: the same seed gives the same numbers on every machine.
 *
 * Method: FNV-1a over the UTF-16 units of the seed, then mulberry32. Source: T. Ettinger, "mulberry32", public domain.
 */
export function randomFrom(seed: string): Random {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order that the source of chance decides; the list itself is left as it was. Method: Fisher–Yates. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const drawn: Item[] = [];
  const left = [...items];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}

/**
 * A short, stable digest of a text: 16 hexadecimal digits. For identity and versions, never for secrets.
 *
 * Method: two FNV-1a passes of 32 bits, the second as if U+0001 stood before the text.
 */
export const digestOf = (text: string): string =>
  [hashOf(text), hashOf(text, AFTER_MARK)].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");

const OFFSET_BASIS = 0x811c9dc5;

/** FNV-1a, 32 bits. Source: Fowler, Noll and Vo, draft-eastlake-fnv. */
function hashOf(text: string, basis = OFFSET_BASIS): number {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

const AFTER_MARK = hashOf("\u0001");
