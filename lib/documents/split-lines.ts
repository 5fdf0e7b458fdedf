import { sliceMapped, type MappedText } from "./mapped-text";

/** A line of a document without the spaces around it, mapped to the source. */
export type Line = {
  readonly mapped: MappedText;
  /** True if an empty line, or the beginning of the file, stands before it. */
  readonly isAfterGap: boolean;
  /** `heading` and `item` where markup says so. */
  readonly mark: "heading" | "item" | null;
  /** The line with the number that was taken from its head, as it may be a numbered heading. */
  readonly numbered?: MappedText;
};

/** Longest line of a text that was wrapped by hand or by an old program. */
const MOST_WRAPPED = 130;
const LEAST_WRAPPED = 40;

/** Shortest line that a next one in small letters may go on with, where the text as a whole was not wrapped. */
const LEAST_CONTINUED = 25;

/** What marks a heading or an item at the head of its line. */
const MARKER =
  /^(?:# ?|(?:[-+*•–—−▪▫■□●○◦·►▸‣⁃∙⦁➢➤✓✔→\uf0b7\uf0a7] *(?:\[[ xX]\] +)?)(?:(?<=\s)|(?<=[•▪▫■□●○◦►▸‣⁃∙⦁➢➤✓✔\uf0b7\uf0a7]))|\d{1,2}[.)] +(?=\p{Lu}))/u;

/** Lines of text in order, without empty ones; lines that only a fixed width parted are put together again. */
export function splitLines(mapped: MappedText): readonly Line[] {
  const lines = rawLines(mapped);
  const width = wrapWidthOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && isContinued(group.at(-1)!, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(joinLines);
}

function rawLines(mapped: MappedText): Line[] {
  const lines: Line[] = [];
  let isAfterGap = true;
  for (const match of mapped.text.matchAll(/[^\n]+|\n(?=\n)/g)) {
    const [text] = match;
    const trimmed = text.trim();
    if (trimmed === "") {
      isAfterGap = true;
      continue;
    }
    const [marker = ""] = MARKER.exec(trimmed) ?? [];
    const head = match.index + text.indexOf(trimmed);
    const end = head + trimmed.length;
    const line = sliceMapped(mapped, head + marker.length, end);
    const numbered = /^\d/.test(marker) ? { numbered: sliceMapped(mapped, head, end) } : {};
    if (line.text !== "") lines.push({ mapped: line, isAfterGap, mark: markOf(marker), ...numbered });
    isAfterGap = false;
  }
  return lines;
}

const markOf = (marker: string): Line["mark"] => (marker === "" ? null : marker.startsWith("#") ? "heading" : "item");

/**
 * The width at which a text was wrapped; null if it was not. In a wrapped text most lines that have a next one without
 * a gap run nearly to the width and break off anywhere.
 */
function wrapWidthOf(lines: readonly Line[]): number | null {
  const followed = lines.filter((_, index) => lines[index + 1]?.isAfterGap === false);
  if (followed.length < 3) return null;
  const widths = followed.map(({ mapped }) => mapped.text.length).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (width > MOST_WRAPPED || width < LEAST_WRAPPED) return null;
  const full = followed.filter(({ mapped }) => mapped.text.length >= width * 0.75);
  const broken = full.filter(({ mapped }) => !/[.!?:;…»"]$/u.test(mapped.text));
  return full.length >= followed.length * 0.55 && broken.length >= full.length * 0.5 ? width : null;
}

/** A next line goes on with a paragraph unless a gap, a mark, a short last line or a date at its head parts them. */
function isContinued(last: Line, line: Line, width: number | null): boolean {
  if (line.isAfterGap || line.mark !== null || last.mark === "heading") return false;
  const { length } = last.mapped.text;
  const startsSmall = /^\p{Ll}/u.test(line.mapped.text) && !/^\p{L}+\.? \d/u.test(line.mapped.text);
  if (width !== null) return length >= width * 0.6 || startsSmall;
  return startsSmall && length >= LEAST_CONTINUED && !/[.!?:;…]$/u.test(last.mapped.text);
}

/**
 * One line of many; its parts stay apart by newlines until its sentences are cut. A hyphen between two small letters at
 * the end of a line was put there by the wrapping.
 */
function joinLines(group: readonly Line[]): Line {
  const [first] = group as readonly [Line];
  if (group.length === 1) return first;
  const parts: string[] = [];
  const offsets: number[] = [];
  group.forEach(({ mapped }, index) => {
    const next = group[index + 1]?.mapped;
    const isHyphenated = next !== undefined && /\p{Ll}-$/u.test(mapped.text) && /^\p{Ll}/u.test(next.text);
    const length = isHyphenated ? mapped.text.length - 1 : mapped.text.length;
    const joint = next === undefined || isHyphenated ? "" : "\n";
    parts.push(mapped.text.slice(0, length), joint);
    for (let at = 0; at < length; at++) offsets.push(mapped.offsets[at]!);
    if (joint !== "" || next === undefined) offsets.push(mapped.offsets[mapped.text.length]!);
  });
  return { ...first, mapped: { text: parts.join(""), offsets } };
}
