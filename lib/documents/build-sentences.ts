import type { ReadingRules } from "@/lib/language/language";
import type { Block, Repair, Section, Sentence } from "./document";
import { isDamaged } from "./damage";
import { endsWithin, replaceMapped, sliceMapped, sourceOf, tightSpan, type MappedText } from "./mapped-text";
import type { Gluing } from "./repair-words";
import { splitSentences } from "./split-sentences";

/** What every sentence of a document is built with. */
export type SentenceTools = {
  readonly source: string;
  readonly rules: ReadingRules;
  readonly findGluing: (word: string) => Gluing | null;
  readonly name: (kind: string, words: string) => string;
  readonly addRepair: (repair: Repair) => void;
  /** Takes a stretch between sentences that holds no word. */
  readonly addStray: (mapped: MappedText) => void;
};

/** The sentences of a block, in order; glued words are parted in their text. */
export function buildSentences(
  mapped: MappedText,
  section: Pick<Section, "id">,
  block: Block,
  tools: SentenceTools,
): Sentence[] {
  const stretches = splitSentences(mapped.text, tools.rules);
  const pieces = stretches.map(({ start, end }) => ({ piece: sliceMapped(mapped, start, end), start }));
  const sentences: Sentence[] = [];
  for (const { piece, start } of pieces) {
    if (!/[\p{L}\p{N}]/u.test(piece.text)) {
      tools.addStray(piece);
      continue;
    }
    const isBroken = start > 0 && /^\p{Ll}/u.test(piece.text);
    const last = sentences.at(-1);
    // What goes on in small letters was torn from the sentence before it: neither can be trusted.
    if (isBroken && last) sentences[sentences.length - 1] = { ...last, damaged: true };
    const clean = partGluedWords(withPlainSpaces(piece), tools);
    const span = tightSpan(piece, tools.source);
    const ends = endsWithin(clean, tools.source);
    sentences.push({
      id: tools.name("s", piece.text),
      sectionId: section.id,
      blockId: block.id,
      span,
      text: clean.text,
      offsets: [...clean.offsets.slice(0, -1), span.end],
      ...(Object.keys(ends).length > 0 && { ends }),
      repaired: clean.text.length !== piece.text.replace(/\s+/g, " ").length,
      damaged: isBroken || isDamaged(clean.text, block.kind, tools.rules),
    });
  }
  return sentences;
}

const LONG_WORD = /(?<![\p{L}\p{N}'-])\p{Ll}{7,}(?![\p{L}\p{N}'-])/gu;
/** One space for whatever parts words; most sentences have no other. */
const withPlainSpaces = (piece: MappedText): MappedText =>
  /\s\s|[^\S ]/.test(piece.text) ? replaceMapped(piece, /\s+/g, " ") : piece;

/** A space goes in where two words were run together; each is told once, with where it stands in the source. */
function partGluedWords(mapped: MappedText, { findGluing, addRepair }: SentenceTools): MappedText {
  return replaceMapped(mapped, LONG_WORD, (match) => {
    const gluing = findGluing(match[0]);
    if (!gluing) return null;
    const to = `${gluing.left} ${gluing.right}`;
    addRepair({ ...sourceOf(mapped, match.index, match.index + match[0].length), from: match[0], to });
    return to;
  });
}
