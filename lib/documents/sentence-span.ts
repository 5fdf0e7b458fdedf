import type { Span } from "@/lib/span";
import type { Sentence } from "./document";

/** The stretch of the source behind a stretch of a sentence's cleaned text. Offsets in UTF-16 units of `sentence.text`. */
export const sourceSpan = ({ offsets, ends, span }: Sentence, start: number, end: number): Span => ({
  start: offsets[start] ?? span.end,
  end: ends?.[end] ?? offsets[end] ?? span.end,
});

/** Where a source offset lies in the sentence's cleaned text; the next unit if the offset itself was cleaned away. */
export function textIndexOf({ offsets }: Sentence, sourceOffset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < sourceOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}
