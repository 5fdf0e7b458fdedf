import type { Language } from "./language";
import type { Lexicon, TaggedToken, Tagger } from "./lexicon";

/** A language with its lexicon in hand: what the pipeline reads documents with. */
export type OpenLanguage = Language & {
  readonly lexicon: Lexicon;
  /** Remembers the words it has met, so that a whole course is read with one. */
  readonly tag: Tagger;
};

/**
 * The same language with a tagger that tags each sentence once: names and facts of a course are read from the same tags.
 * Make one for each course and let go of it with the course.
 */
export function taggingOnce(language: OpenLanguage): OpenLanguage {
  const known = new Map<string, readonly TaggedToken[]>();
  const tag: Tagger = (sentence) => {
    const found = known.get(sentence);
    if (found) return found;
    const tagged = language.tag(sentence);
    known.set(sentence, tagged);
    return tagged;
  };
  return { ...language, tag };
}

/** Opens a language. Make one and keep it: its tagger gets faster with what it has read, and never different. */
export const openLanguage = (language: Language, lexicon: Lexicon): OpenLanguage => ({
  ...language,
  lexicon,
  tag: language.tagger(lexicon),
});
