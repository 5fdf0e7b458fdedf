import { groupBy } from "../bench/lookups";
import type { ReadAloud } from "./read-aloud";

/** Questions by what a learner reads in them, so that who may tell of one is found without reading all. */
export type HeardIndex = {
  /** Who may give the answers of a question away, each with the words of its stem that are found there. */
  readonly candidatesFor: (asked: ReadAloud) => ReadonlyMap<ReadAloud, number>;
};

/** Sorts questions that were read aloud. */
export function heardIndex(read: readonly ReadAloud[]): HeardIndex {
  const readers = by(read, ({ words }) => [...words]);
  const holders = by(read, ({ words, offered }) => [...words, ...wordsOf(offered)]);
  const onDay = by(read, ({ answers }) => answers.flatMap(({ days }) => days));
  return {
    candidatesFor: ({ asked, answers }) => {
      const common = new Map<ReadAloud, number>();
      for (const word of asked) for (const other of readers(word)) common.set(other, (common.get(other) ?? 0) + 1);
      const others = answers.flatMap(({ phrase, days }) => [
        ...(phrase === null ? [] : fewest(wordsOf(phrase).map(holders))),
        ...days.flatMap(onDay),
      ]);
      for (const other of others) if (!common.has(other)) common.set(other, 0);
      return common;
    },
  };
}

const wordsOf = (meaning: string): readonly string[] => meaning.split(/[ |]+/u).filter((word) => word !== "");

const fewest = (lists: readonly (readonly ReadAloud[])[]): readonly ReadAloud[] =>
  lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? []);

function by<Key>(read: readonly ReadAloud[], keysOf: (each: ReadAloud) => readonly Key[]) {
  const pairs = read.flatMap((each) => [...new Set(keysOf(each))].map((key) => ({ key, each })));
  const groups = groupBy(pairs, ({ key }) => key);
  return (key: Key): readonly ReadAloud[] => (groups.get(key) ?? []).map(({ each }) => each);
}
