import "server-only";
import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { Grammar, WordClass } from "@/lib/language/clauses";
import type { Language } from "@/lib/language/language";
import { slice, type Span } from "@/lib/span";

/** A word, a number or a mark; `pos` is a tag of Universal Dependencies, `X` where no closed class claims the word. */
export type InspectedToken = Span & { readonly form: string; readonly pos: string };

const TOKEN =
  /\p{N}+(?:[.,\u00a0\u202f ]\p{N}+)*|(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s]/giu;

/** Closed classes with their tags, in the order in which they are asked. */
const CLASSES: readonly (readonly [wordClass: WordClass, pos: string])[] = [
  ["preposition", "ADP"],
  ["subject-pronoun", "PRON"],
  ["reflexive", "PRON"],
  ["object-pronoun", "PRON"],
  ["relative", "PRON"],
  ["coordinator", "CCONJ"],
  ["subordinator", "SCONJ"],
  ["adverb", "ADV"],
  ["negation", "ADV"],
];

/** The tokens of a document's sentences, in the order of the text. Forms are as the source has them. */
export const tokensIn = ({ source, sentences }: SourceDocument, { grammar }: Language): readonly InspectedToken[] =>
  sentences.flatMap((sentence) => tokensOf(source, sentence, grammar));

function tokensOf(source: string, sentence: Sentence, grammar: Grammar): readonly InspectedToken[] {
  return [...sentence.text.matchAll(TOKEN)].map(({ 0: form, index }) => {
    const span = sourceSpan(sentence, index, index + form.length);
    return { ...span, form: slice(source, span), pos: tagOf(form, grammar) };
  });
}

function tagOf(form: string, grammar: Grammar): string {
  const word = form.toLowerCase().replaceAll("’", "'");
  if (/^\p{N}/u.test(word)) return "NUM";
  if (!/\p{L}/u.test(word)) return "PUNCT";
  if (grammar.determiner(word)) return "DET";
  const known = CLASSES.find(([wordClass]) => grammar.is(word, wordClass));
  if (known) return known[1];
  return grammar.finiteVerb(word) ? "VERB" : "X";
}
