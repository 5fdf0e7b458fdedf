import type { Dealable, DealOptions } from "./dealable";
import { firstBy, type Topic } from "./pick-topics";

/** True if the answer is typed. */
export const isTyped = (item: Dealable): boolean => item.difficulty === 3;

/**
 * One question a topic: typed ones up to the quota, known facts first, the others of the kind that had fewest turns.
 *
 * Where a question tells more than the leanest one of its topic, as one that orders several events does, it is taken only
 * if no other topic of the quiz is told by it.
 *
 * @param topics that can stand together by their leanest questions
 */
export function pickItems(topics: readonly Topic[], quota: number, options: DealOptions): Dealable[] {
  const typed = typedTopics(topics, quota);
  const turns = new Map<string, number>();
  const told = new Map(topics.map((topic) => [topic, topic.lean.tells]));
  return topics.map((topic) => {
    const others = new Set([...told].flatMap(([other, tells]) => (other === topic ? [] : tells)));
    const allowed = topic.items.filter(({ tells }) => !tells.some((each) => others.has(each)));
    const open = allowed.filter((item) => isTyped(item) === typed.has(topic));
    const item = firstBy(open.length > 0 ? open : allowed, (each) => freshness(each, turns, options));
    turns.set(item.kind, (turns.get(item.kind) ?? 0) + 1);
    told.set(topic, item.tells);
    return item;
  });
}

/** The topics whose answer is to be typed: those that cannot be asked otherwise, then known ones, up to the quota. */
function typedTopics(topics: readonly Topic[], quota: number): ReadonlySet<Topic> {
  const typeable = topics.filter(({ canType }) => canType);
  const onlyTyped = typeable.filter(({ items }) => items.every(isTyped));
  const byNeed = new Set([...onlyTyped, ...typeable.toSorted((a, b) => Number(a.isWanted) - Number(b.isWanted))]);
  return new Set([...byNeed].slice(0, Math.max(quota, onlyTyped.length)));
}

/** Smaller is better: the easier one when asked for, a kind that had few turns, not the kind of the last time. */
const freshness = (
  item: Dealable,
  turns: ReadonlyMap<string, number>,
  { ease, memory }: DealOptions,
): readonly number[] => [
  ease === "easy-first" ? item.difficulty : 0,
  turns.get(item.kind) ?? 0,
  memory.get(item.factId)?.lastKind === item.kind ? 1 : 0,
];
