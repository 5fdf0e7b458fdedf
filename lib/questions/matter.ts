import type { Sentence } from "@/lib/documents/document";
import type { Language } from "@/lib/language/language";

/** The words of a course that carry meaning, looked up from both sides. */
export type Matter = {
  /** By sentence id. */
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the sentences that hold a word, in the order of the text. */
  readonly sentencesWith: ReadonlyMap<string, readonly string[]>;
};

/** Indexes the sentences of a course once, so that looking for one matter does not read them all. */
export function matterOf(sentences: Iterable<Sentence>, { cues }: Language): Matter {
  const wordsOf = new Map<string, ReadonlySet<string>>();
  const sentencesWith = new Map<string, string[]>();
  for (const { id, text } of sentences) {
    const words = new Set(cues.contentWords(text));
    wordsOf.set(id, words);
    for (const word of words) {
      const known = sentencesWith.get(word);
      if (known) known.push(id);
      else sentencesWith.set(word, [id]);
    }
  }
  return { wordsOf, sentencesWith };
}

/** Ids of the sentences that hold at least this share of some words; none for no words. */
export function sentencesOn({ sentencesWith }: Matter, words: readonly string[], share: number): readonly string[] {
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const id of sentencesWith.get(word) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
  }
  return [...hits].filter(([, count]) => count >= words.length * share).map(([id]) => id);
}
