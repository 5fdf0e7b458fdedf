import type { Sentence } from "@/lib/documents/document";
import type { Grammar } from "@/lib/language/clauses";
import type { Language } from "@/lib/language/language";
import type { Lexicon } from "@/lib/language/lexicon";
import type { Gender } from "@/lib/language/phrases";
import type { Meant, NounPhrase } from "../clauses/reading-context";
import type { Token } from "../tokens";

/** What a topic is found with. */
export type Knowing = Pick<Language, "grammar" | "names"> & { readonly lexicon: Lexicon };

/** Whom or what a document is about, as sentence after sentence may take it up again. */
export type Followed = {
  /** What a question calls it. */
  readonly phrase: NounPhrase;
  readonly isPerson: boolean;
  /** True if the whole document is about it: its title says so, or its first sentence tells a birth. */
  readonly isWhole: boolean;
  /** What a sentence about it may begin with. */
  readonly names: readonly string[];
  /** The nouns that say what it is: "musée". */
  readonly nouns: readonly string[];
  /** What a question calls it by one of them, where that is not the same for all: "le groupe Lego"; absent for most. */
  readonly called?: (noun: string) => NounPhrase;
};

/** A name as the subject of a question. */
export const phraseNamed = (text: string, gender: Gender | null): NounPhrase => ({
  text,
  genders: { singular: gender, plural: gender },
  number: "singular",
  isGenderGuess: false,
  doubts: [],
  named: true,
});

/** What is known of the topic at the end of a sentence. */
export type State = {
  /** True if a pronoun may mean it. */
  isMeant: boolean;
  /** True if a pronoun can mean nothing else, whatever its verb. */
  isSure: boolean;
  section: string | null;
  block: string | null;
  /** What `isSure` was at the beginning of the sentence that was read last, if that has another subject. */
  wasSure: boolean;
  /** True if someone else stands in the sentence before. */
  hasOthers: boolean;
};

/** Reads one sentence more, and tells what a pronoun at its head means. */
export type Step = (sentence: Sentence, tokens: () => readonly Token[], state: State) => Meant | null;

/** True if a sentence begins with one of the names, or has it behind its first adjunct. */
export const opensWith = (
  text: string,
  names: readonly string[],
  { grammar }: { readonly grammar: Grammar },
): boolean =>
  [text, BEHIND_ADJUNCT.exec(text)?.[1] ?? ""].some((start) =>
    names.some((name) => startsWith(start, name) && !grammar.isJoined(start.slice(name.length))),
  );

const BEHIND_ADJUNCT = /^[^,;:]{0,80}, (.*)$/u;

const startsWith = (text: string, words: string): boolean =>
  (text.startsWith(words) || text.startsWith(words.charAt(0).toLowerCase() + words.slice(1))) &&
  !/^[\p{L}-]/u.test(text.slice(words.length));
