/** What makes two questions feel alike when one follows the other. */
type Placed = { readonly sentenceId: string; readonly sectionId: string; readonly kind: string };

/**
 * The same items, reordered so that neighbours differ: another sentence before all, then another section, then another kind.
 *
 * Greedy and stable: of the items that suit equally well, the first one comes first.
 */
export function spread<Item extends Placed>(items: readonly Item[]): Item[] {
  const left = [...items];
  const placed: Item[] = [];
  while (left.length > 0) {
    const last = placed.at(-1);
    const next = left.reduce((a, b) => (likeness(b, last) < likeness(a, last) ? b : a));
    placed.push(...left.splice(left.indexOf(next), 1));
  }
  return placed;
}

const likeness = (item: Placed, last: Placed | undefined): number =>
  last === undefined
    ? 0
    : 4 * Number(item.sentenceId === last.sentenceId) +
      2 * Number(item.sectionId === last.sectionId) +
      Number(item.kind === last.kind);
