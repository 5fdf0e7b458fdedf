import type { LessonBlock, LessonPiece, LessonSection } from "@/lib/lessons/lesson";
import { typesetPieces } from "./typography";

/** A sentence as the page shows it; `id` is null for what stands between sentences. */
export type ReadSentence = { readonly id: string | null; readonly pieces: readonly LessonPiece[] };

/** Paragraphs one by one, items of a dated list together. */
export type ReadGroup =
  | { readonly kind: "paragraph"; readonly block: LessonBlock }
  | { readonly kind: "dated-list"; readonly blocks: readonly LessonBlock[] };

/** The sentences of a block, set as the language sets its texts. */
export function sentencesOf(block: LessonBlock, language: string): ReadSentence[] {
  const set = typesetPieces(
    block.pieces.map(({ text }) => text),
    language,
  );
  const sentences: { id: string | null; pieces: LessonPiece[] }[] = [];
  block.pieces.forEach((piece, index) => {
    const last = sentences.at(-1);
    const shown = { ...piece, text: set[index] ?? piece.text };
    if (last && last.id === piece.sentenceId) last.pieces.push(shown);
    else sentences.push({ id: piece.sentenceId, pieces: [shown] });
  });
  return sentences;
}

/** The section with each acronym explained where it is met first, and plain where it comes again. */
export function explainOnce(section: LessonSection): LessonSection {
  const met = new Set<string>();
  const explain = (piece: LessonPiece): LessonPiece => {
    if (piece.expansion === null) return piece;
    const isNew = !met.has(piece.text);
    met.add(piece.text);
    return isNew ? piece : { ...piece, expansion: null };
  };
  return { ...section, blocks: section.blocks.map((block) => ({ ...block, pieces: block.pieces.map(explain) })) };
}

/** Blocks in reading order, with dated items that follow one another gathered. */
export function groupsOf(blocks: readonly LessonBlock[]): ReadGroup[] {
  const groups: ReadGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === "paragraph") groups.push({ kind: "paragraph", block });
    else if (last?.kind === "dated-list") groups.splice(-1, 1, { ...last, blocks: [...last.blocks, block] });
    else groups.push({ kind: "dated-list", blocks: [block] });
  }
  return groups;
}
