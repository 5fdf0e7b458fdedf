import { digestOf } from "@/lib/random";

/**
 * The id of a fact: a digest of its document's slug, its kind and its own words, in lower case, without accents, spaces
 * or punctuation. It does not depend on where the words stand, nor on how much of them the analysis understood.
 */
export const factId = (documentSlug: string, kind: string, words: string): string =>
  digestOf([documentSlug, kind, foldOf(words)].join("\u0000"));

const MARKS = /\p{M}/gu;

const GAPS = /[^\p{L}\p{N}]+/gu;

/** Words as they are compared: accents, case, spacing and punctuation aside. */
export const foldOf = (words: string): string =>
  words.normalize("NFD").replace(MARKS, "").toLowerCase().replace(GAPS, " ").trim();
