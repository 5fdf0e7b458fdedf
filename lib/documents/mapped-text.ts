import type { Span } from "@/lib/span";
import { narrowed } from "./narrow-text";

/**
 * A text that was made from a source, and where each of its UTF-16 units came from.
 *
 * `offsets` has one entry more than `text`: the last one is the offset behind the last unit. It never descends.
 */
export type MappedText = { readonly text: string; readonly offsets: readonly number[] };

/** The source itself, mapped onto itself. */
export function mappedFrom(source: string): MappedText {
  const offsets = new Array<number>(source.length + 1);
  for (let index = 0; index <= source.length; index++) offsets[index] = index;
  return { text: source, offsets };
}

/** A part of a mapped text. */
export const sliceMapped = ({ text, offsets }: MappedText, start: number, end: number): MappedText => ({
  text: narrowed(text.slice(start, end)),
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
  const edits = editsOf(mapped.text, pattern, replace);
  if (edits.length === 0) return mapped;
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, matched, replacement } of edits) {
    pieces.push(mapped.text.slice(copied, start), replacement);
    copied = start + matched.length;
  }
  pieces.push(mapped.text.slice(copied));
  const text = pieces.join("");
  // One unit for one, as most are, moves nothing.
  const isInPlace = edits.every(({ matched, replacement }) => matched.length === 1 && replacement.length === 1);
  return { text, offsets: isInPlace ? mapped.offsets : offsetsAfter(mapped.offsets, edits, text.length) };
}

/** A match, and what comes in its place. */
type Edit = { readonly start: number; readonly matched: string; readonly replacement: string };

/** The replacements that change something, in the order of the text. */
function editsOf(text: string, pattern: RegExp, replace: Parameters<typeof replaceMapped>[2]): readonly Edit[] {
  const edits: Edit[] = [];
  // `matchAll` would copy the pattern, which costs more than a short text does. A replacement may use the same pattern.
  for (let from = 0; ;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return edits;
    const [matched] = match;
    from = matched === "" ? nextUnit(text, match.index, pattern) : match.index + matched.length;
    const replacement = typeof replace === "string" ? replace : replace(match);
    if (replacement !== null && replacement !== matched) edits.push({ start: match.index, matched, replacement });
  }
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

function offsetsAfter(old: readonly number[], edits: readonly Edit[], length: number): readonly number[] {
  const offsets = new Array<number>(length + 1);
  let filled = 0;
  let copied = 0;
  for (const edit of edits) {
    while (copied < edit.start) offsets[filled++] = old[copied++]!;
    for (let index = 0; index < edit.replacement.length; index++)
      offsets[filled++] = old[edit.start + placeWithin(edit, index)]!;
    copied = edit.start + edit.matched.length;
  }
  while (copied < old.length) offsets[filled++] = old[copied++]!;
  return offsets;
}

/** Where in its match a unit of a replacement came from. */
function placeWithin({ matched, replacement }: Edit, index: number): number {
  for (let added = 0; added <= Math.min(MOST_ADDED, replacement.length - 1); added++) {
    const kept = matched.indexOf(replacement.slice(added));
    if (kept >= 0) return kept + Math.max(0, index - added);
  }
  let head = 0;
  while (head < matched.length && head < replacement.length && matched[head] === replacement[head]) head++;
  const behind = replacement.length - index;
  const isTail = index >= head && behind <= matched.length - head && matched.endsWith(replacement.slice(index));
  return isTail ? matched.length - behind : Math.min(index, head);
}
