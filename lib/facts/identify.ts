import { remembered } from "@/lib/language/remember";
import { digestOf } from "@/lib/random";

/**
 * The id of a fact: a digest of its document's slug, its kind and its own words, in lower case, without accents, spaces
 * or punctuation. It does not depend on where the words stand, nor on how much of them the analysis understood.
 */
export const factId = (documentSlug: string, kind: string, words: string): string =>
  idOf(documentSlug, kind, foldOf(words));

/** The id of a fact that is told by some words of a sentence: that of those words and the sentence behind them. */
export const factIdIn = (documentSlug: string, kind: string, words: string, sentence: string): string =>
  idOf(documentSlug, kind, `${foldOf(words)} ${foldOfSentence(sentence)}`.trim());

const idOf = (documentSlug: string, kind: string, folded: string): string =>
  digestOf([documentSlug, kind, folded].join("\u0000"));

const MARKS = /\p{M}/gu;

const WORDS = /[\p{L}\p{N}]+/gu;

/** Words as they are compared: accents, case, spacing and punctuation aside. */
export const foldOf = (words: string): string =>
  (words.normalize("NFD").replace(MARKS, "").toLowerCase().match(WORDS) ?? []).join(" ");

/** Sentences of which the fold is kept: all facts of one are found before those of the next. */
const MOST_SENTENCES = 100;

const foldOfSentence = remembered(foldOf, MOST_SENTENCES);
