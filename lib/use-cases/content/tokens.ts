import "server-only";
import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { Pos, Tagger } from "@/lib/language/lexicon";
import { slice, type Span } from "@/lib/span";

/** A word, a number or a mark; `pos` is a tag of Universal Dependencies, `lemma` is there where the lexicon knows it. */
export type InspectedToken = Span & { readonly form: string; readonly pos: Pos; readonly lemma?: string };

/** The tokens of a document's sentences, in the order of the text. Forms are as the source has them. */
export const tokensIn = ({ source, sentences }: SourceDocument, tag: Tagger): readonly InspectedToken[] =>
  sentences.flatMap((sentence) => tokensOf(source, sentence, tag));

const tokensOf = (source: string, sentence: Sentence, tag: Tagger): readonly InspectedToken[] =>
  tag(sentence.text).map(({ start, end, pos, lemma }) => {
    const span = sourceSpan(sentence, start, end);
    return { ...span, form: slice(source, span), pos, ...(lemma === null ? {} : { lemma }) };
  });
