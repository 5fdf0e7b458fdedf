import { sliceMapped, type MappedText } from "./mapped-text";

/** A line of a document without the spaces around it, mapped to the source. */
export type Line = {
  readonly mapped: MappedText;
  /** True if an empty line, or the beginning of the file, stands before it. */
  readonly isAfterGap: boolean;
  /** `heading` and `item` where markup says so. */
  readonly mark: "heading" | "item" | null;
};

/** Longest line of a text that was wrapped by hand or by an old program. */
const MOST_WRAPPED = 100;
const LEAST_WRAPPED = 40;

/** Lines of text in order, without empty ones; lines that only a fixed width parted are put together again. */
export function splitLines(mapped: MappedText): readonly Line[] {
  const lines = rawLines(mapped);
  const width = wrapWidthOf(lines);
  if (width === null) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isContinued(last, line, width)) joined[joined.length - 1] = join(last, line);
    else joined.push(line);
  }
  return joined;
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
    const [, marker = ""] = /^(# ?|[-•*–—▪◦·►‣] +|\d{1,2}[.)] +(?=\p{Lu}))/u.exec(trimmed) ?? [];
    const start = match.index + text.indexOf(trimmed) + marker.length;
    const line = sliceMapped(mapped, start, match.index + text.indexOf(trimmed) + trimmed.length);
    if (line.text !== "") lines.push({ mapped: line, isAfterGap, mark: markOf(marker) });
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

/** A next line goes on with a paragraph unless a gap, a mark or a short last line parts them. */
const isContinued = (last: Line, line: Line, width: number): boolean =>
  !line.isAfterGap &&
  line.mark === null &&
  last.mark !== "heading" &&
  (lastWidth(last) >= width * 0.6 || /^\p{Ll}/u.test(line.mapped.text));

/** A joined line keeps its parts apart by newlines until its sentences are cut. */
const lastWidth = ({ mapped }: Line): number => mapped.text.length - (mapped.text.lastIndexOf("\n") + 1);

/** A hyphen between two letters at the end of a line is the wrapping's, before a small letter. */
function join(last: Line, line: Line): Line {
  const isHyphenated = /\p{Ll}-$/u.test(last.mapped.text) && /^\p{Ll}/u.test(line.mapped.text);
  const head = isHyphenated ? sliceMapped(last.mapped, 0, last.mapped.text.length - 1) : last.mapped;
  const gap = isHyphenated ? "" : "\n";
  return {
    ...last,
    mapped: {
      text: head.text + gap + line.mapped.text,
      offsets: [
        ...head.offsets.slice(0, head.text.length),
        ...(isHyphenated ? [] : [last.mapped.offsets.at(-1)!]),
        ...line.mapped.offsets,
      ],
    },
  };
}
