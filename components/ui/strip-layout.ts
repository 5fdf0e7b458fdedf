import { timeScaleOf, type Stretch } from "./time-scale";

/** Something with a place on a line of time. */
export type StripMark = Stretch & {
  readonly id: string;
  /** As short as it can be written: "8 sept. 2006". */
  readonly date: string;
  /** Empty: a tick without words. */
  readonly label: string;
};

/** Where a mark stands. Shares of the line's width, 0 to 100. */
export type PlacedMark<Mark extends StripMark> = {
  readonly mark: Mark;
  readonly x: number;
  readonly width: number;
  readonly words: Words | null;
};

/** Where the words of a mark stand: above or below the line, straight at their tick or in a column that an elbow joins. */
export type Words = {
  readonly side: "up" | "down";
  readonly left: number;
  readonly width: number;
  readonly isInColumn: boolean;
  /** How far from the line the elbow turns, counted from 0; later elbows must not cross earlier ones. */
  readonly level: number;
};

export type StripLayout<Mark extends StripMark> = {
  readonly marks: readonly PlacedMark<Mark>[];
  /** The stretch of empty years that was folded, as shares of the width; null if none was. */
  readonly fold: { readonly from: number; readonly to: number } | null;
  /** Elbow levels used above and below the line. */
  readonly levels: { readonly up: number; readonly down: number };
  /** Lines of the longest label above and below the line. */
  readonly lines: { readonly up: number; readonly down: number };
};

/** Average advance of a character, in pixels at the usual text size: the date in 17 px serif, the label in 14 px sans. */
const DATE_CHARACTER_PX = 8.9;
const LABEL_CHARACTER_PX = 6.9;
const GAP_PX = 18;
const WIDEST_PX = 172;
export const MOST_LINES = 3;

/**
 * Places marks on a line, and their words so that no two overlap at `widthPx`; on a wider line they cannot either.
 *
 * Words stand at their tick, in turn below and above. Where that would make two of them touch, the words of that side go
 * into equal columns, in the same order, each joined to its tick by an elbow.
 *
 * @param marks at least one; any order
 * @param widthPx the narrowest that the line is drawn
 */
export function layOutStrip<Mark extends StripMark>(marks: readonly Mark[], widthPx: number): StripLayout<Mark> {
  const inTime = marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const { shareOf, fold } = timeScaleOf(inTime);
  const placed = inTime.map((mark) => {
    const x = shareOf(mark.start);
    return { mark, x, width: mark.end > mark.start ? shareOf(mark.end + 1) - x : 0 };
  });

  const worded = placed.filter(({ mark }) => mark.label !== "");
  const words = new Map<Mark, Words>();
  const levels = { up: 0, down: 0 };
  const lines = { up: 0, down: 0 };
  for (const side of ["down", "up"] as const) {
    const own = worded.filter((_, index) => (index % 2 === 0) === (side === "down"));
    for (const [mark, at] of placeWords(own, side, widthPx)) {
      words.set(mark, at);
      if (at.isInColumn) levels[side] = Math.max(levels[side], at.level + 1);
      lines[side] = Math.max(lines[side], linesOf(mark, (at.width / 100) * widthPx));
    }
  }
  return {
    marks: placed.map((place) => ({ ...place, words: words.get(place.mark) ?? null })),
    fold: fold && { from: fold.from, to: fold.to },
    levels,
    lines,
  };
}

type Tick<Mark> = { readonly mark: Mark; readonly x: number };

/** The words of one side, in the order of time: straight if they fit, else in columns. */
function placeWords<Mark extends StripMark>(ticks: readonly Tick<Mark>[], side: "up" | "down", widthPx: number) {
  const straight = ticks.map(({ mark, x }) => {
    const width = (widestOf(mark) / widthPx) * 100;
    // The last words may lean on the right end of the line.
    return { mark, x, left: Math.min(x, 100 - width), width };
  });
  const gap = (GAP_PX / widthPx) * 100;
  const fits = straight.every(({ left, width, x }, index) => {
    const next = straight[index + 1];
    return left >= 0 && x - left < width && (!next || left + width + gap <= next.left);
  });
  if (fits)
    return straight.map(({ mark, left, width }): [Mark, Words] => [
      mark,
      { side, left, width, isInColumn: false, level: 0 },
    ]);

  const column = 100 / ticks.length;
  const turns = turnsOf(ticks.map(({ x }, index) => ({ from: x, to: index * column })));
  return ticks.map(({ mark }, index): [Mark, Words] => [
    mark,
    { side, left: index * column, width: column - gap, isInColumn: true, level: turns[index]! },
  ]);
}

/**
 * The level at which each elbow turns so that no two cross: of those that lead left, later ones turn further from the line;
 * of those that lead right, earlier ones do.
 */
function turnsOf(elbows: readonly { readonly from: number; readonly to: number }[]): number[] {
  const levels = elbows.map(() => 0);
  const settle = (order: readonly number[], leadsThisWay: (elbow: { from: number; to: number }) => boolean) => {
    const settled: number[] = [];
    for (const index of order.filter((each) => leadsThisWay(elbows[each]!))) {
      const below = settled
        .filter((other) => touches(elbows[other]!, elbows[index]!))
        .map((other) => levels[other]! + 1);
      levels[index] = Math.max(0, ...below);
      settled.push(index);
    }
  };
  const inTime = elbows.map((_, index) => index);
  settle(inTime, ({ from, to }) => to <= from);
  settle(inTime.toReversed(), ({ from, to }) => to > from);
  return levels;
}

const touches = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  Math.min(a.from, a.to) <= Math.max(b.from, b.to) && Math.min(b.from, b.to) <= Math.max(a.from, a.to);

const widestOf = ({ date, label }: StripMark): number =>
  Math.max(date.length * DATE_CHARACTER_PX, Math.min(label.length * LABEL_CHARACTER_PX, WIDEST_PX));

const linesOf = ({ label }: StripMark, widthPx: number): number =>
  Math.min(MOST_LINES, Math.ceil((label.length * LABEL_CHARACTER_PX) / widthPx));
