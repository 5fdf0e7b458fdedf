import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Frame } from "@/lib/language/phrases";
import type { Notebook } from "@/lib/stage";
import { countingOf } from "./count";
import type { QuantityFact } from "./fact";
import { MAX_SENTENCE, sentenceDoubts } from "./find-events";
import { frameAround } from "./frame";
import { factId } from "./identify";
import type { ReadingContext } from "./noun-phrase";
import { placeDates } from "./place-dates";
import { parseClauses } from "./parse-clauses";
import { quantityAt } from "./read-quantity";
import type { Timex } from "./timex";
import { tokensOf } from "./tokens";

/** Stage: the counts, percentages, amounts and ranks of one sentence, dates left out. */
export function findQuantities(
  document: SourceDocument,
  sentence: Sentence,
  timexes: readonly Timex[],
  language: OpenLanguage,
  context: ReadingContext,
  note: Notebook,
): readonly QuantityFact[] {
  if (!language.grammar.quantities.trigger.test(sentence.text)) return [];
  if (sentence.text.length > MAX_SENTENCE) return [];
  const tokens = tokensOf(sentence.text, placeDates(sentence, timexes, language.grammar), language);
  const clauses = parseClauses(tokens, sentence.text, context);
  return tokens.flatMap((_, at) => {
    const read = quantityAt(tokens, at, sentence, context);
    if (!read) return [];
    const frame = frameAround(tokens, at, read, sentence.text, clauses, context);
    if (!frame) {
      note({ stage: "find-quantities", code: "clause-not-understood", path: document.path, span: read.quantity.span });
      return [];
    }
    return [
      {
        kind: "quantity" as const,
        id: factId(document.info.slug, "quantity", `${sentence.text.slice(read.start, read.unitEnd)} ${sentence.text}`),
        documentSlug: document.info.slug,
        sectionId: sentence.sectionId,
        sentenceId: sentence.id,
        evidence: sourceSpan(sentence, frame.range.start, frame.range.end),
        label: labelOf(frame.frame, language),
        doubts: [...new Set([...frame.doubts, ...sentenceDoubts(sentence)])],
        quantity: read.quantity,
        frame: frame.frame,
        counting: countingOf(tokens, at, read, sentence.text, clauses, context),
      },
    ];
  });
}

/** The clause with an ellipsis for the number: a list of what one got wrong names the matter and does not give the answer. */
const labelOf = ({ before, after }: Frame, { phrases }: OpenLanguage): string =>
  phrases.typeset(`${before} […] ${after}`.replace(/[.;]\s*$/u, "").trim());
