import type { Sentence } from "@/lib/documents/document";
import type { Language } from "@/lib/language/language";

/** The words of a course that carry meaning, looked up from both sides. */
export type Matter = {
  /** By sentence id. */
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the sentences that hold a word, in the order of the text. */
  readonly sentencesWith: ReadonlyMap<string, readonly string[]>;
  /** The number of each sentence in the text, by its id. */
  readonly places: ReadonlyMap<string, number>;
};

/** Indexes the sentences of a course once, so that looking for one matter does not read them all. */
export function matterOf(sentences: Iterable<Sentence>, { cues }: Language): Matter {
  const wordsOf = new Map<string, ReadonlySet<string>>();
  const sentencesWith = new Map<string, string[]>();
  const places = new Map<string, number>();
  for (const { id, text } of sentences) {
    const words = new Set(cues.contentWords(text));
    wordsOf.set(id, words);
    places.set(id, places.size);
    for (const word of words) {
      const known = sentencesWith.get(word);
      if (known) known.push(id);
      else sentencesWith.set(word, [id]);
    }
  }
  return { wordsOf, sentencesWith, places };
}

/**
 * Ids of the sentences that hold at least this share of some words, those that hold the first words first; none for no
 * words.
 */
export function sentencesOn(matter: Matter, words: readonly string[], share: number): readonly string[] {
  const found: { readonly id: string; readonly first: number; readonly place: number }[] = [];
  for (const id of candidates(matter, words, share)) {
    const said = matter.wordsOf.get(id)!;
    const count = words.reduce((sum, word) => sum + Number(said.has(word)), 0);
    if (count < words.length * share) continue;
    found.push({ id, first: words.findIndex((word) => said.has(word)), place: matter.places.get(id)! });
  }
  return found.toSorted((a, b) => a.first - b.first || a.place - b.place).map(({ id }) => id);
}

/** The sentences that may hold enough of some words: who holds none of the rarest cannot. */
function candidates({ sentencesWith }: Matter, words: readonly string[], share: number): ReadonlySet<string> {
  const rarestFirst = words.map((word) => sentencesWith.get(word) ?? []).toSorted((a, b) => a.length - b.length);
  const ids = new Set<string>();
  for (const [index, sentences] of rarestFirst.entries()) {
    if (words.length - index < words.length * share) break;
    for (const id of sentences) ids.add(id);
  }
  return ids;
}
