import { countProofs } from "@/lib/questions/publication/told";
import { randomFrom, shuffle } from "@/lib/random";
import type { Dealable, DealOptions } from "./dealable";
import { groupBy } from "./group-by";
import { isTyped, pickItems } from "./pick-items";
import { compare, pickTopics, type Topic } from "./pick-topics";
import { spread } from "./spread";

export type { Dealable, DealOptions, FactMemory } from "./dealable";

/** A quiz this short is a first taste or a check: it recognises, it does not type. */
const TASTE_SIZE = 3;
const TYPED_SHARE = 0.3;
/** Questions that ask for several events at once keep others out: few are dealt, and they are chosen first. */
const WIDE_SHARE = 0.1;

/**
 * The questions of a quiz, in the order they will be asked; fewer than `size` when the material runs out, perhaps none.
 *
 * No question answers another: two that tell one event, are proved by one sentence or give one another away are never
 * dealt together, whatever the size. "All" is therefore as many as can stand together, and a question that tells of
 * several events waits until no other of the quiz asks for one of them. Facts never asked or last missed come before
 * those that are known; sections and kinds take turns; a share of the quiz is typed wherever the material allows it. The
 * same arguments always give the same quiz, whatever the order in which the questions were listed.
 */
export function deal(questions: readonly Dealable[], options: DealOptions): readonly Dealable[] {
  const quizzes = openTo(questions, options).map((open) => dealFrom(open, options));
  return quizzes.find(({ length }) => length === options.size) ?? quizzes.at(-1) ?? [];
}

function dealFrom(questions: readonly Dealable[], options: DealOptions): readonly Dealable[] {
  const sorted = questions.toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1));
  const topics = topicsOf(shuffle(sorted, randomFrom(options.seed)), options);
  const size = options.size === "all" ? topics.length : Math.min(options.size, topics.length);
  const quota = typedQuota(size, options.ease);
  const leads = wideTopics(topics, wideQuota(size, options));
  const picked = pickTopics(topics.map(narrowed), leads, { size, quota, takesAll: options.size === "all" });
  const items = pickItems(picked, quota, options);
  return options.ease === "mixed"
    ? spread(items)
    : ([1, 2, 3] as const).flatMap((difficulty) => spread(items.filter((item) => item.difficulty === difficulty)));
}

const isTaste = (size: DealOptions["size"], ease: DealOptions["ease"]): boolean =>
  ease === "easy-first" && size !== "all" && size <= TASTE_SIZE;

const typedQuota = (size: number, ease: DealOptions["ease"]): number =>
  isTaste(size, ease) ? 0 : Math.round(size * TYPED_SHARE);

const wideQuota = (size: number, options: DealOptions): number =>
  options.size === "all" || isTaste(options.size, options.ease) ? 0 : Math.round(size * WIDE_SHARE);

/** A topic without the questions that ask for several events, unless it has no other. */
function narrowed(topic: Topic): Topic {
  const items = topic.items.filter(({ tells }) => countProofs(tells) <= 1);
  return items.length > 0 ? { ...topic, items } : topic;
}

/** Topics reduced to a question that asks for several events at once, as many as are wanted and can stand together. */
function wideTopics(topics: readonly Topic[], quota: number): readonly Topic[] {
  const wide: Topic[] = [];
  for (const topic of topics) {
    const lean = topic.items.find(({ tells }) => countProofs(tells) > 1);
    const isFree = lean && !wide.some((other) => other.lean.tells.some((told) => lean.tells.includes(told)));
    if (wide.length < quota && topic.isWanted && isFree) {
      wide.push({ ...topic, items: [lean], lean, canType: isTyped(lean) });
    }
  }
  return wide;
}

/**
 * What may be asked, the best choice first. A first taste recognises; where there is too little of that it completes, and
 * it types only where there is nothing else.
 */
const openTo = (questions: readonly Dealable[], { size, ease }: DealOptions): readonly (readonly Dealable[])[] =>
  isTaste(size, ease)
    ? ([1, 2, 3] as const).map((most) => questions.filter(({ difficulty }) => difficulty <= most))
    : [questions];

/** What may be asked once: an event, whoever tells it, or a fact that is no event. */
const topicOf = ({ eventId, factId }: Dealable): string => eventId ?? factId;

/** True for a fact never asked, or missed the last time. */
const isWanted = (factId: string, { memory }: DealOptions): boolean => !memory.get(factId)?.lastWasRight;

/** One topic an event; of the facts that tell it, a wanted one is taken first, then one whose answer can be typed. */
function topicsOf(shuffled: readonly Dealable[], options: DealOptions): Topic[] {
  const byTopic = groupBy(shuffled, topicOf);
  return [...byTopic.values()].map((candidates) => {
    const facts = [...groupBy(candidates, ({ factId }) => factId)].map(([factId, items]): Topic => {
      // The one that gives least away keeps a place for the topic; others may take it where they disturb nobody.
      const lean = items.reduce((a, b) => (b.tells.length < a.tells.length ? b : a));
      const { sectionId } = lean;
      return { items, lean, sectionId, isWanted: isWanted(factId, options), canType: items.some(isTyped) };
    });
    return facts.toSorted((a, b) => compare(pull(a), pull(b)))[0]!;
  });
}

/** Smaller is taken first. */
const pull = (topic: Topic): readonly number[] => [topic.isWanted ? 0 : 1, topic.canType ? 0 : 1];
