import type { Dealable } from "./dealable";

/** One slot of a quiz: the questions of one fact, chosen to stand for its event. */
export type Topic = {
  readonly items: readonly Dealable[];
  /** The question of the topic that gives least away. */
  readonly lean: Dealable;
  readonly sectionId: string;
  readonly isWanted: boolean;
  readonly canType: boolean;
};

type Choice = {
  /** Most topics to take. */
  readonly size: number;
  /** Topics among them that should let their answer be typed. */
  readonly quota: number;
  /** True if the size is no limit: then as many topics as can stand together are wanted, and balance matters less. */
  readonly takesAll: boolean;
};

/**
 * Takes topics one by one, the most welcome first, and keeps room for those that can be typed. Two whose leanest questions
 * share what they tell are never taken together; fewer than `size` are taken when no other is left.
 *
 * @param leads taken before all others, and able to stand together
 */
export function pickTopics(
  topics: readonly Topic[],
  leads: readonly Topic[],
  { size, quota, takesAll }: Choice,
): Topic[] {
  const rivals = rivalsOf([...leads, ...topics]);
  const picked = [...leads];
  let left = topics.filter((topic) => !leads.some((lead) => rivals.get(lead)?.has(topic)));
  while (picked.length < size && left.length > 0) {
    const typedShort = quota - picked.filter(({ canType }) => canType).length;
    const mustType = typedShort >= size - picked.length && left.some(({ canType }) => canType);
    const open = mustType ? left.filter(({ canType }) => canType) : left;
    const welcome = (topic: Topic): readonly number[] => [
      topic.isWanted ? 0 : 1,
      takesAll ? 0 : picked.filter(({ sectionId }) => sectionId === topic.sectionId).length,
      left.filter((other) => rivals.get(topic)?.has(other)).length,
    ];
    const best = firstBy(open, welcome);
    picked.push(best);
    left = left.filter((topic) => topic !== best && !rivals.get(best)?.has(topic));
  }
  return picked;
}

/** For each topic, those that it cannot stand beside. */
function rivalsOf(topics: readonly Topic[]): ReadonlyMap<Topic, ReadonlySet<Topic>> {
  const tellers = new Map<string, Topic[]>();
  for (const topic of topics) {
    for (const told of topic.lean.tells) tellers.set(told, [...(tellers.get(told) ?? []), topic]);
  }
  return new Map(
    topics.map((topic) => {
      const rivals = new Set(topic.lean.tells.flatMap((told) => tellers.get(told) ?? []));
      rivals.delete(topic);
      return [topic, rivals];
    }),
  );
}

/** The item whose measures are smallest, the first one of equals. */
export function firstBy<Item>(items: readonly Item[], measure: (item: Item) => readonly number[]): Item {
  const measured = items.map((item) => ({ item, measures: measure(item) }));
  return measured.reduce((a, b) => (compare(b.measures, a.measures) < 0 ? b : a)).item;
}

/** Compares two lists of equal length by their first difference. */
export const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
