import { civilOf, dayNumberOf } from "@/lib/calendar/civil";
import { timeScaleOf, type Stretch, type TimeScale } from "@/components/ui/time-scale";
import { placeWords, WORDS_ROOM, type WordsAt } from "./place-words";
import { placeYears, type YearMark } from "./place-years";
import { shortLabel } from "@/components/ui/short-label";
import { BASE_REM } from "./zoom";

/** A landmark in the lane of one document. */
export type LaneMark = Stretch & {
  readonly id: string;
  /** From 0. */
  readonly lane: number;
  /** The side on which the date has no end ("depuis 2011"), if any; `start` and `end` are then the same day. */
  readonly open: "before" | "after" | null;
  readonly label: string;
  /** How much it deserves words where not all can have them. */
  readonly weight: number;
};

/** How precisely a landmark is dated, as one sees it: a thin line, a wider one, a block. */
export type Shape = "day" | "month" | "year";

/** Where a landmark stands in its lane. Shares of the line's width, 0 to 100. */
export type PlacedMark<Mark extends LaneMark> = {
  readonly mark: Mark;
  readonly x: number;
  readonly width: number;
  readonly shape: Shape;
  /** Blocks of one time stand on one another, from 0. */
  readonly level: number;
  /** Null: it has words only when it is pointed at. */
  readonly words: WordsAt | null;
};

/** Landmarks of one lane, in the order of time; `rows` of words and `levels` of blocks, at least 1 of each. */
export type Lane<Mark extends LaneMark> = {
  readonly marks: readonly PlacedMark<Mark>[];
  readonly rows: number;
  readonly levels: number;
};

export type LaneLayout<Mark extends LaneMark> = {
  readonly lanes: readonly Lane<Mark>[];
  readonly years: readonly YearMark[];
  /** Whole years without a landmark that were folded, and their place. */
  readonly fold: { readonly from: number; readonly to: number; readonly years: number } | null;
};

/**
 * Places landmarks in lanes under one scale of whole years, and their words so that no two overlap at any zoom.
 *
 * @param marks at least one; any order
 * @param laneCount lanes without a landmark are there, and empty
 */
export function layOutLanes<Mark extends LaneMark>(marks: readonly Mark[], laneCount: number): LaneLayout<Mark> {
  const inTime = marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const scale = timeScaleOf(inTime.map(wholeYears).toSorted((a, b) => a.start - b.start));
  const last = Math.max(...inTime.map(({ end }) => end));
  const { fold } = scale;
  return {
    lanes: Array.from({ length: laneCount }, (_, lane) =>
      layOutLane(
        inTime.filter((mark) => mark.lane === lane),
        scale,
      ),
    ),
    years: placeYears(yearOf(inTime[0]!.start), yearOf(last), scale),
    fold: fold && { from: fold.from, to: fold.to, years: yearOf(fold.toDay) - yearOf(fold.fromDay) },
  };
}

const yearOf = (day: number): number => civilOf(day).year;

const wholeYears = ({ start, end }: Stretch): Stretch => ({
  start: dayNumberOf({ year: yearOf(start), month: 1, day: 1 }),
  end: dayNumberOf({ year: yearOf(end), month: 12, day: 31 }),
});

/** A few days are drawn as a day, a season as a month. */
const MOST_DAYS = 10;
const MOST_MONTH_DAYS = 100;

export const shapeOf = ({ start, end, open }: LaneMark): Shape => {
  const days = end - start + 1;
  if (open || days > MOST_MONTH_DAYS) return "year";
  return days > MOST_DAYS ? "month" : "day";
};

/** How wide a landmark without an end is drawn; it fades out. */
const OPEN_SHARE = 4;

function layOutLane<Mark extends LaneMark>(inTime: readonly Mark[], { shareOf }: TimeScale): Lane<Mark> {
  const ticks = inTime.map((mark) => {
    const start = shareOf(mark.start);
    const width = mark.open ? OPEN_SHARE : mark.end > mark.start ? shareOf(mark.end + 1) - start : 0;
    return { mark, x: mark.open === "before" ? Math.max(0, start - width) : start, width, shape: shapeOf(mark) };
  });
  const levels = levelsOf(ticks);
  const words = placeWords(
    ticks.map(({ mark: { id, label, weight }, x }) => ({ id, label: shortLabel(label, WORDS_ROOM), weight, x })),
  );
  return {
    marks: ticks.map((tick, index) => ({ ...tick, level: levels[index]!, words: words.get(tick.mark.id) ?? null })),
    rows: Math.max(1, ...[...words.values()].map(({ row }) => row + 1)),
    levels: Math.max(1, ...levels.map((level) => level + 1)),
  };
}

/** The least width that a landmark is seen with, as a share. */
const LEAST_SHARE: Readonly<Record<Shape, number>> = {
  day: (0.1 / BASE_REM) * 100,
  month: (0.35 / BASE_REM) * 100,
  year: (0.5 / BASE_REM) * 100,
};

/** A landmark stands on those of its shape that it would hide. */
function levelsOf(ticks: readonly { x: number; width: number; shape: Shape }[]): number[] {
  const levels: number[] = [];
  ticks.forEach(({ x, shape }, index) => {
    const taken = ticks
      .slice(0, index)
      .flatMap((other, at) =>
        other.shape === shape && x < other.x + Math.max(other.width, LEAST_SHARE[shape]) - EPSILON ? [levels[at]!] : [],
      );
    let level = 0;
    while (taken.includes(level)) level++;
    levels.push(level);
  });
  return levels;
}

const EPSILON = 1e-6;
