import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Frame } from "@/lib/language/phrases";
import type { Notebook } from "@/lib/stage";
import { countingOf } from "./count";
import type { QuantityFact } from "../fact";
import { MAX_SENTENCE, sentenceDoubts } from "../events/find-events";
import { frameAround } from "./frame";
import { factIdIn } from "../identify";
import type { ReadingContext } from "../clauses/reading-context";
import { numberDoubts } from "./number-doubts";
import { parseClauses, type ParsedClause } from "../clauses/parse-clauses";
import { quantityAt } from "./read-quantity";
import { statementOf } from "../statement";
import type { Token } from "../tokens";

/** Stage: the counts, percentages, amounts and ranks of one sentence, dates left out. */
export function findQuantities(
  document: SourceDocument,
  sentence: Sentence,
  language: OpenLanguage,
  context: ReadingContext,
  note: Notebook,
): readonly QuantityFact[] {
  if (!language.grammar.quantities.trigger.test(sentence.text)) return [];
  if (sentence.text.length > MAX_SENTENCE) return [];
  const tokens = statementOf(sentence.text, context);
  const clauses = parseClauses(tokens, sentence.text, context);
  return tokens.flatMap((_, at) => {
    const read = quantityAt(tokens, at, sentence, context);
    if (!read) return [];
    const frame = frameAround(tokens, at, read, sentence.text, clauses, context);
    if (!frame) {
      note({ stage: "find-quantities", code: "clause-not-understood", path: document.path, span: read.quantity.span });
      return [];
    }
    const isShown = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      start >= frame.range.start && end <= frame.range.end;
    const doubts = numberDoubts(tokens.filter(isShown), read, sentence.text, context);
    return [
      {
        kind: "quantity" as const,
        id: factIdIn(document.info.slug, "quantity", sentence.text.slice(read.start, read.unitEnd), sentence.text),
        documentSlug: document.info.slug,
        sectionId: sentence.sectionId,
        sentenceId: sentence.id,
        evidence: sourceSpan(sentence, frame.range.start, frame.range.end),
        label: labelOf(frame.frame, language),
        doubts: [...new Set([...frame.doubts, ...doubts, ...sentenceDoubts(sentence)])],
        quantity: read.quantity,
        frame: frame.frame,
        isOfNow: isOfNow(tokens, at, clauses),
        isSubjectNamed: frame.isSubjectNamed,
        counting: countingOf(tokens, at, read, sentence.text, clauses, context),
      },
    ];
  });
}

/** The clause with an ellipsis for the number: a list of what one got wrong names the matter and does not give the answer. */
const labelOf = ({ before, after }: Frame, { phrases }: OpenLanguage): string =>
  phrases.typeset(`${before} […] ${after}`.replace(/[.;]\s*$/u, "").trim());

/** "L’usine emploie 300 personnes": a present without any date in its sentence. */
function isOfNow(tokens: readonly Token[], at: number, clauses: readonly ParsedClause[]): boolean {
  const clause = clauses.findLast(({ from }) => from <= at);
  const isPresent = clause?.group.form.tense === "present" && clause.group.voice !== "active";
  return isPresent && tokens.every(({ kind }) => kind !== "date");
}
