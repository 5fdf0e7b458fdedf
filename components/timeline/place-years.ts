import type { TimeScale } from "@/components/ui/time-scale";
import { dayNumberOf } from "@/lib/calendar/civil";
import { BASE_REM, ZOOMS, type Zoom } from "./zoom";

/** A year under the line. */
export type YearMark = {
  /** Astronomical: 1 BC is 0. */
  readonly year: number;
  /** Where it begins, as a share of the line's width. */
  readonly x: number;
  readonly isRound: boolean;
  /** The first zoom at which there is room for it. */
  readonly from: Zoom;
};

const STEPS = [1, 5, 10, 50, 100, 500, 1000, 5000] as const;
/** From the beginning of one year's number to that of the next. */
const ROOM_REM = 3.6;

/**
 * The years that are written under a line: the first one, the first one after a fold, then round ones, more at each zoom.
 *
 * @returns in the order of time
 */
export function placeYears(first: number, last: number, { shareOf, fold }: TimeScale): YearMark[] {
  const startOf = (year: number) => dayNumberOf({ year, month: 1, day: 1 });
  const hasPlace = (year: number) => !fold || startOf(year) < fold.fromDay || startOf(year) >= fold.toDay;
  const perYear = (shareOf(startOf(first + 1)) - shareOf(startOf(first))) / 100;

  const marks: YearMark[] = [];
  for (const zoom of ZOOMS) {
    const line = BASE_REM * zoom;
    const step = stepFor(perYear * line);
    const begins = [first, ...(fold ? [firstFrom(fold.toDay, first, last, startOf)] : [])];
    for (const year of [...begins, ...multiplesOf(step, first, last)]) {
      const x = shareOf(startOf(year));
      const isFree = marks.every((mark) => (Math.abs(mark.x - x) / 100) * line >= ROOM_REM);
      if (hasPlace(year) && isFree) marks.push({ year, x, isRound: year % roundFor(perYear) === 0, from: zoom });
    }
  }
  return marks.toSorted((a, b) => a.x - b.x);
}

const stepFor = (yearRem: number): number => STEPS.find((step) => step * yearRem >= ROOM_REM) ?? STEPS.at(-1)!;

/** Every second year's number of the narrowest line stands out. */
const roundFor = (perYear: number): number => stepFor(perYear * BASE_REM * 2) * 2;

function multiplesOf(step: number, first: number, last: number): number[] {
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, index) => from + index * step);
}

function firstFrom(day: number, first: number, last: number, startOf: (year: number) => number): number {
  let year = first;
  while (year < last && startOf(year) < day) year++;
  return year;
}
