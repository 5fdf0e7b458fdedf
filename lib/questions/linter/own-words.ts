import { remembered } from "@/lib/language/remember";
import { holdsCue } from "./cue-search";
import type { Subject } from "./rule";

/** What stands for a name: a word that means nothing. */
const NAME = "Nn";

const QUOTED = /«[^«»_]*»|“[^“”_]*”/gu;
const SIGLE = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;
const COMPOUND = /(?<!\p{L})\p{Lu}\p{Ll}+(?:-\p{L}+)*-\p{Lu}\p{Ll}+/gu;
const INNER_CAPITAL = /(?<=[\p{L}\d,’)] |[’'])\p{Lu}\p{Ll}+/gu;

/**
 * What a text says in its own words, with a meaningless word in place of each name: quotations, sigles, compounds such as
 * "Notre-Dame" and capitals inside a sentence. A cue in a name is none: « Plus jamais », "CES", "Ivan le Terrible".
 *
 * A quotation that holds the blank of a cloze is no name but the sentence itself.
 */
export const ownWords = remembered((text) =>
  text.replaceAll(QUOTED, NAME).replaceAll(SIGLE, NAME).replaceAll(COMPOUND, NAME).replaceAll(INNER_CAPITAL, NAME),
);

/** True if one of the cues is in a text, names aside. */
export const hasCue = (cues: readonly RegExp[], text: string): boolean => holdsCue(cues, ownWords(text));

/** All that a learner reads of a question before the answer. */
export const linesOf = ({ item: { stem, context, options } }: Subject): readonly string[] => [
  stem,
  ...(context === null ? [] : [context]),
  ...options,
];
