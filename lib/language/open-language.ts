import type { Language } from "./language";
import type { Lexicon, Tagger } from "./lexicon";

/** A language with its lexicon in hand: what the pipeline reads documents with. */
export type OpenLanguage = Language & {
  readonly lexicon: Lexicon;
  /** Remembers the words it has met, so that a whole course is read with one. */
  readonly tag: Tagger;
};

/**
 * The same language, which tags each sentence once and looks once for the names that it knows: the stages of a course
 * read the same. Make one for each course and let go of it with the course.
 */
export const readingOnce = (language: OpenLanguage): OpenLanguage => ({
  ...language,
  tag: remembering(language.tag),
  names: { ...language.names, knownIn: remembering(language.names.knownIn) },
});

function remembering<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    const found = find(text);
    known.set(text, { found });
    return found;
  };
}

/** Opens a language. Make one and keep it: its tagger gets faster with what it has read, and never different. */
export const openLanguage = (language: Language, lexicon: Lexicon): OpenLanguage => ({
  ...language,
  lexicon,
  tag: language.tagger(lexicon),
});
