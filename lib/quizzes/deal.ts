import { randomFrom, shuffle } from "@/lib/random";
import { groupBy } from "./group-by";
import { spread } from "./spread";

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

/** A quiz this short is a first taste or a check: it recognises, it does not type. */
const TASTE_SIZE = 3;
const TYPED_SHARE = 0.3;

/**
 * The questions of a quiz, in the order they will be asked; fewer than `size` when the material runs out, perhaps none.
 *
 * No question answers another: two facts of one event are never dealt together, and two facts of one sentence only when
 * nothing else is left. Facts never asked or last missed come before those that are known; sections and kinds take
 * turns; a share of the quiz is typed wherever the material allows it. The same arguments always give the same quiz,
 * whatever the order in which the questions were listed.
 */
export function deal(questions: readonly Dealable[], options: DealOptions): readonly Dealable[] {
  const random = randomFrom(options.seed);
  const sorted = openTo(questions, options).toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1));
  const topics = topicsOf(shuffle(sorted, random), options);
  const size = options.size === "all" ? topics.length : Math.min(options.size, topics.length);
  const quota = typedQuota(size, options.ease);
  const picked = pickTopics(topics, size, quota);
  const items = pickItems(picked, quota, options);
  return options.ease === "mixed"
    ? spread(items)
    : ([1, 2, 3] as const).flatMap((difficulty) => spread(items.filter((item) => item.difficulty === difficulty)));
}

/** One slot of a quiz: the questions of one fact, chosen to stand for its event. */
type Topic = {
  readonly items: readonly Dealable[];
  readonly sectionId: string;
  readonly sentenceId: string;
  readonly isWanted: boolean;
  readonly canType: boolean;
};

const isTyped = (item: Dealable): boolean => item.difficulty === 3;

const isTaste = (size: DealOptions["size"], ease: DealOptions["ease"]): boolean =>
  ease === "easy-first" && size !== "all" && size <= TASTE_SIZE;

const typedQuota = (size: number, ease: DealOptions["ease"]): number =>
  isTaste(size, ease) ? 0 : Math.round(size * TYPED_SHARE);

/** A first taste recognises; where there is too little of that it completes, and it types only where there is nothing else. */
function openTo(questions: readonly Dealable[], { size, ease }: DealOptions): readonly Dealable[] {
  if (!isTaste(size, ease)) return questions;
  const upTo = ([1, 2] as const).map((most) => questions.filter(({ difficulty }) => difficulty <= most));
  return upTo.find((open) => new Set(open.map(topicOf)).size >= Number(size)) ?? questions;
}

/** What may be asked once: an event, whoever tells it, or a fact that is no event. */
const topicOf = ({ eventId, factId }: Dealable): string => eventId ?? factId;

/** True for a fact never asked, or missed the last time. */
const isWanted = (factId: string, { memory }: DealOptions): boolean => !memory.get(factId)?.lastWasRight;

/** One topic an event; of the facts that tell it, a wanted one is taken first, then one whose answer can be typed. */
function topicsOf(shuffled: readonly Dealable[], options: DealOptions): Topic[] {
  const byTopic = groupBy(shuffled, topicOf);
  return [...byTopic.values()].map((candidates) => {
    const facts = [...groupBy(candidates, ({ factId }) => factId)].map(([factId, items]) => {
      const { sectionId, sentenceId } = items[0]!;
      return { items, sectionId, sentenceId, isWanted: isWanted(factId, options), canType: items.some(isTyped) };
    });
    return facts.toSorted((a, b) => compare(pull(a), pull(b)))[0]!;
  });
}

/** Smaller is taken first. */
const pull = (topic: Topic): readonly number[] => [topic.isWanted ? 0 : 1, topic.canType ? 0 : 1];

/** Takes topics one by one, the most welcome first, and keeps room for those that can be typed. */
function pickTopics(topics: readonly Topic[], size: number, quota: number): Topic[] {
  const left = [...topics];
  const picked: Topic[] = [];
  while (picked.length < size) {
    const typedShort = quota - picked.filter(({ canType }) => canType).length;
    const mustType = typedShort >= size - picked.length && left.some(({ canType }) => canType);
    const open = mustType ? left.filter(({ canType }) => canType) : left;
    const best = open.reduce((a, b) => (compare(welcome(b, picked), welcome(a, picked)) < 0 ? b : a));
    picked.push(...left.splice(left.indexOf(best), 1));
  }
  return picked;
}

/** Smaller is more welcome: a new sentence, then a wanted fact, then a section that had few turns. */
const welcome = (topic: Topic, picked: readonly Topic[]): readonly number[] => [
  picked.some(({ sentenceId }) => sentenceId === topic.sentenceId) ? 1 : 0,
  topic.isWanted ? 0 : 1,
  picked.filter(({ sectionId }) => sectionId === topic.sectionId).length,
];

/** One question a topic: typed ones up to the quota, known facts first, the others of the kind that had fewest turns. */
function pickItems(topics: readonly Topic[], quota: number, options: DealOptions): Dealable[] {
  const typeable = topics.filter(({ canType }) => canType);
  const onlyTyped = typeable.filter(({ items }) => items.every(isTyped));
  const byNeed = new Set([...onlyTyped, ...typeable.toSorted((a, b) => Number(a.isWanted) - Number(b.isWanted))]);
  const typed = new Set([...byNeed].slice(0, Math.max(quota, onlyTyped.length)));
  const turns = new Map<string, number>();
  return topics.map((topic) => {
    const open = topic.items.filter((item) => isTyped(item) === typed.has(topic));
    const item = (open.length > 0 ? open : topic.items).reduce((a, b) =>
      compare(freshness(b, turns, options), freshness(a, turns, options)) < 0 ? b : a,
    );
    turns.set(item.kind, (turns.get(item.kind) ?? 0) + 1);
    return item;
  });
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

/** Compares two lists of equal length by their first difference. */
const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
