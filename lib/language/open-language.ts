import type { Language } from "./language";
import type { Lexicon, Tagger } from "./lexicon";

/** A language with its lexicon in hand: what the pipeline reads documents with. */
export type OpenLanguage = Language & {
  readonly lexicon: Lexicon;
  /** Remembers the words it has met, so that a whole course is read with one. */
  readonly tag: Tagger;
};

/** Opens a language. Make one and keep it: its tagger gets faster with what it has read, and never different. */
export const openLanguage = (language: Language, lexicon: Lexicon): OpenLanguage => ({
  ...language,
  lexicon,
  tag: language.tagger(lexicon),
});
