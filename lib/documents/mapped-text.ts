import type { Span } from "@/lib/span";

/**
 * A text that was made from a source, and where each of its UTF-16 units came from.
 *
 * `offsets` has one entry more than `text`: the last one is the offset behind the last unit. It never descends.
 */
export type MappedText = { readonly text: string; readonly offsets: readonly number[] };

/** The source itself, mapped onto itself. */
export const mappedFrom = (source: string): MappedText => ({
  text: source,
  offsets: Array.from({ length: source.length + 1 }, (_, index) => index),
});

/** A part of a mapped text. */
export const sliceMapped = ({ text, offsets }: MappedText, start: number, end: number): MappedText => ({
  text: text.slice(start, end),
  offsets: offsets.slice(start, end + 1),
});

/** The stretch of the source behind a part of a mapped text, with the mark-up behind its last unit. */
export const sourceOf = ({ offsets }: MappedText, start: number, end: number): Span => ({
  start: offsets[start] ?? 0,
  end: offsets[end] ?? 0,
});

/** The stretch of the source behind a mapped text, without the mark-up behind its last unit. */
export const tightSpan = (mapped: MappedText, source: string): Span => ({
  start: mapped.offsets[0] ?? 0,
  end: tightEnd(mapped, mapped.text.length, source),
});

/** Where the unit before an index ends in the source, whatever was taken out behind it. */
export function tightEnd({ text, offsets }: MappedText, index: number, source: string): number {
  const [start, end] = [offsets[index - 1] ?? 0, offsets[index] ?? 0];
  return end - start > 1 && source[start] === text[index - 1] ? start + 1 : end;
}

/** For each unit before which something was taken out: where the unit before it ends in the source. Empty for plain text. */
export function endsWithin(mapped: MappedText, source: string): Record<number, number> {
  const ends: Record<number, number> = {};
  const { text, offsets } = mapped;
  if (offsets[text.length]! - offsets[0]! === text.length) return ends;
  for (let index = 1; index <= text.length; index++) {
    const end = tightEnd(mapped, index, source);
    if (end !== offsets[index]) ends[index] = end;
  }
  return ends;
}

/**
 * Replaces every match; a null leaves it as it is. What a replacement keeps of its match keeps its own offsets; the rest
 * points at where it was put in. Costs nothing when there is no match.
 *
 * @param pattern with flag `g`
 */
export function replaceMapped(
  mapped: MappedText,
  pattern: RegExp,
  replace: string | ((match: RegExpExecArray) => string | null),
): MappedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let copied = 0;
  // `matchAll` would copy the pattern, which costs more than a short text does. A replacement may use the same pattern.
  for (let from = 0; ;) {
    pattern.lastIndex = from;
    const match = pattern.exec(mapped.text);
    if (!match) break;
    from = match[0] === "" ? nextUnit(mapped.text, match.index, pattern) : match.index + match[0].length;
    const replacement = typeof replace === "string" ? replace : replace(match);
    if (replacement === null || replacement === match[0]) continue;
    pieces.push(mapped.text.slice(copied, match.index), replacement);
    for (let index = copied; index < match.index; index++) offsets.push(mapped.offsets[index]!);
    pushReplaced(offsets, mapped.offsets, match, replacement);
    copied = match.index + match[0].length;
  }
  if (copied === 0 && pieces.length === 0) return mapped;
  pieces.push(mapped.text.slice(copied));
  for (let index = copied; index < mapped.offsets.length; index++) offsets.push(mapped.offsets[index]!);
  return { text: pieces.join(""), offsets };
}

/** Behind an empty match a pattern goes on with the next character. */
const nextUnit = (text: string, index: number, { unicode }: RegExp): number =>
  index + (unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

/** A stretch to take out of a mapped text, and what comes in its place. */
export type Cut = Span & { readonly filling: string };

/**
 * Takes stretches out.
 *
 * @param cuts ascending, none overlapping
 */
export function cutMapped(mapped: MappedText, cuts: readonly Cut[]): MappedText {
  if (cuts.length === 0) return mapped;
  const pieces: string[] = [];
  const offsets: number[] = [];
  let copied = 0;
  for (const { start, end, filling } of cuts) {
    pieces.push(mapped.text.slice(copied, start), filling);
    for (let index = copied; index < start; index++) offsets.push(mapped.offsets[index]!);
    for (let index = 0; index < filling.length; index++) offsets.push(mapped.offsets[start]!);
    copied = end;
  }
  pieces.push(mapped.text.slice(copied));
  for (let index = copied; index < mapped.offsets.length; index++) offsets.push(mapped.offsets[index]!);
  return { text: pieces.join(""), offsets };
}

/** How many units of its own a replacement may put before text that it keeps, as in "# Title". */
const MOST_ADDED = 2;

function pushReplaced(offsets: number[], old: readonly number[], match: RegExpExecArray, replacement: string): void {
  const { length } = match[0];
  if (length === 1 && replacement.length === 1) {
    offsets.push(old[match.index]!);
    return;
  }
  for (let added = 0; added <= Math.min(MOST_ADDED, replacement.length - 1); added++) {
    const kept = match[0].indexOf(replacement.slice(added));
    if (kept < 0) continue;
    for (let index = 0; index < replacement.length; index++) {
      offsets.push(old[match.index + kept + Math.max(0, index - added)]!);
    }
    return;
  }
  let head = 0;
  while (head < length && head < replacement.length && match[0][head] === replacement[head]) head++;
  for (let index = 0; index < replacement.length; index++) {
    const behind = replacement.length - index;
    const isTail = index >= head && behind <= length - head && match[0].endsWith(replacement.slice(index));
    offsets.push(old[match.index + (isTail ? length - behind : Math.min(index, head))]!);
  }
}
