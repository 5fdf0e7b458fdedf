import { dateHeadOf } from "@/lib/documents/date-head";
import type { Block, Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan, textIndexOf } from "@/lib/documents/sentence-span";
import type { LessonBlock, LessonPiece } from "./lesson";

/** Marks of the source that are shown as they are, where the cleaned text has plain ones. */
const TYPOGRAPHIC = /[’‘“”„\u00a0\u202f\u2009\u2011]/u;

/** Long forms by acronym, and the sentence that gives each: there it needs no other. */
export type Expansions = ReadonlyMap<string, { readonly expansion: string; readonly sentenceId: string }>;

/** A block as the page shows it: repairs and acronyms are pieces of their own, and so is the space between sentences. */
export function lessonBlock(
  document: SourceDocument,
  block: Block,
  sentences: readonly Sentence[],
  expansions: Expansions,
): LessonBlock {
  const [first] = sentences;
  const head = block.kind === "dated-item" && first ? dateHeadOf(first.text) : null;
  const pieces = sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [spaceBefore(sentences[index - 1]!, sentence)]),
    ...piecesOf(document, sentence, index === 0 ? (head?.eventStart ?? 0) : 0, expansions),
  ]);
  const date = head && first ? shown(document, first, 0, head.date.length) : null;
  return { id: block.id, kind: block.kind, date, pieces };
}

const spaceBefore = (last: Sentence, next: Sentence): LessonPiece => ({
  text: " ",
  sentenceId: null,
  repairedFrom: null,
  expansion: null,
  span: { start: last.span.end, end: next.span.start },
});

/** A stretch of a sentence that is treated apart from its neighbours. */
type Treated = Pick<LessonPiece, "repairedFrom" | "expansion"> & { readonly start: number; readonly end: number };

/** @param from where the sentence begins to be shown, in its cleaned text */
function piecesOf(document: SourceDocument, sentence: Sentence, from: number, expansions: Expansions): LessonPiece[] {
  const treated = [...repairsIn(document, sentence), ...acronymsIn(sentence, expansions)]
    .filter(({ start }) => start >= from)
    .toSorted((a, b) => a.start - b.start);
  const pieces: LessonPiece[] = [];
  const push = (start: number, end: number, { repairedFrom, expansion }: Omit<Treated, "start" | "end">) => {
    if (end <= start) return;
    const text = shown(document, sentence, start, end);
    pieces.push({ text, sentenceId: sentence.id, repairedFrom, expansion, span: sourceSpan(sentence, start, end) });
  };
  let at = from;
  for (const { start, end, ...treatment } of treated) {
    if (start < at) continue;
    push(at, start, { repairedFrom: null, expansion: null });
    push(start, end, treatment);
    at = end;
  }
  push(at, sentence.text.length, { repairedFrom: null, expansion: null });
  return pieces;
}

const repairsIn = ({ repairs }: SourceDocument, sentence: Sentence): Treated[] =>
  repairs
    .filter(({ start, end }) => sentence.repaired && sentence.span.start <= start && end <= sentence.span.end)
    .map(({ start, end, from }) => ({
      start: textIndexOf(sentence, start),
      end: textIndexOf(sentence, end),
      repairedFrom: from,
      expansion: null,
    }));

const acronymsIn = ({ id, text }: Sentence, expansions: Expansions): Treated[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}]{1,9}(?![\p{L}\p{N}-])/gu)].flatMap((match) => {
    const known = expansions.get(match[0]);
    if (!known || known.sentenceId === id) return [];
    return [{ start: match.index, end: match.index + match[0].length, repairedFrom: null, expansion: known.expansion }];
  });

/** The cleaned text with the typography of the source. */
function shown({ source }: SourceDocument, { text, offsets }: Sentence, start: number, end: number): string {
  let result = "";
  for (let index = start; index < end; index++) {
    const original = source[offsets[index] ?? -1] ?? "";
    result += TYPOGRAPHIC.test(original) ? original : text[index]!;
  }
  return result;
}
