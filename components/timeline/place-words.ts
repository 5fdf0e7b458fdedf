import { BASE_REM, ZOOMS, type Zoom } from "./zoom";

/** A landmark that would have words. `x` is a share of the line's width, 0 to 100. */
export type Worded = { readonly id: string; readonly x: number; readonly label: string; readonly weight: number };

/** Where the words of a landmark stand above it. */
export type WordsAt = {
  /** From 0, nearest to the landmark. */
  readonly row: number;
  /** True if they end at the landmark instead of beginning there. */
  readonly leansLeft: boolean;
  /** The first zoom at which there is room for them. */
  readonly from: Zoom;
};

/** Average advance of a character at the size of the words; what is longer than the widest goes on in a second line. */
const CHARACTER_REM = 0.47;
export const WIDEST_REM = 11.5;
/** What two lines of the widest words hold. */
export const WORDS_ROOM = { lines: 2, characters: 24 } as const;
const GAP_REM = 0.9;
const ROWS = 2;

type Span = { readonly from: number; readonly to: number };
/** In rem: the place of the landmark and of its words. */
type Taken = { readonly row: number; readonly anchor: number; readonly span: Span };

/**
 * Gives words to as many landmarks of a lane as there is room for, the heaviest first, more at each zoom.
 *
 * Words begin or end at their landmark, and a line leads up to them; no two words touch and no line crosses words. What
 * is apart at one zoom is further apart at the next, so words keep their place.
 */
export function placeWords(marks: readonly Worded[]): ReadonlyMap<string, WordsAt> {
  const words = new Map<string, WordsAt>();
  const heaviest = marks.toSorted((a, b) => b.weight - a.weight);
  for (const zoom of ZOOMS) {
    const line = BASE_REM * zoom;
    const taken = heaviest.flatMap((mark) => {
      const at = words.get(mark.id);
      return at ? [placeOf(mark, at.row, at.leansLeft, line)] : [];
    });
    for (const mark of heaviest.filter(({ id }) => !words.has(id))) {
      const leansLeft = (mark.x / 100) * line + widthOf(mark.label) > line;
      const place = Array.from({ length: ROWS }, (_, row) => placeOf(mark, row, leansLeft, line)).find(
        (candidate) => candidate.span.from >= 0 && taken.every((other) => areApart(candidate, other)),
      );
      if (!place) continue;
      taken.push(place);
      words.set(mark.id, { row: place.row, leansLeft, from: zoom });
    }
  }
  return words;
}

function placeOf({ x, label }: Worded, row: number, leansLeft: boolean, line: number): Taken {
  const anchor = (x / 100) * line;
  const width = widthOf(label);
  return { row, anchor, span: leansLeft ? { from: anchor - width, to: anchor } : { from: anchor, to: anchor + width } };
}

const widthOf = (label: string): number => Math.min(label.length * CHARACTER_REM, WIDEST_REM);

function areApart(a: Taken, b: Taken): boolean {
  if (a.row === b.row) return a.span.to + GAP_REM <= b.span.from || b.span.to + GAP_REM <= a.span.from;
  const [low, high] = a.row < b.row ? [a, b] : [b, a];
  return high.anchor < low.span.from - CLEAR_REM || high.anchor > low.span.to + CLEAR_REM;
}

/** How far the line of a higher label stays from a lower one. */
const CLEAR_REM = 0.3;
