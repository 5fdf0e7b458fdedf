import { daysBetween } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import { leastGap } from "./shift-date";

/**
 * The dates that keep their distance from the key and from those before them: of 14 and 15 August 1947 the reader sees that neither was a
 * murder some months later.
 */
export function keptApart<Dated extends { readonly value: DateValue }>(
  dates: readonly Dated[],
  key: DateValue,
): readonly Dated[] {
  const gap = leastGap(key.precision);
  return dates.reduce<readonly Dated[]>(
    (kept, date) =>
      [key, ...kept.map(({ value }) => value)].some((value) => daysBetween(value, date.value) < gap)
        ? kept
        : [...kept, date],
    [],
  );
}

/** How many times farther than the next loneliest an option may lie from its nearest neighbour before it stands apart. */
const APART = 1.6;

/** How many times wider than all others together a gap may be before it splits the options in two. */
const SPLIT = 2;

/**
 * How far options are from being evenly spread; above 1 where one of them stands apart from the others, so that
 * 1809 | 1822 | 1823 | 1826 is found without having read. It does not ask which option is the key, so it cannot tell it.
 *
 * @param points at least two places on a line
 * @param slack distance that does not count: 1998 | 1999 | 2000 | 2002
 */
export function oddness(points: readonly number[], slack = 0): number {
  const sorted = points.toSorted((a, b) => a - b);
  const nearest = sorted.map((point, at) => Math.min(...beside(sorted, at).map((other) => Math.abs(point - other))));
  const [first = 0, second = 0] = nearest.toSorted((a, b) => b - a);
  const gaps = sorted.slice(1).map((point, at) => point - sorted[at]!);
  const widest = Math.max(...gaps);
  const rest = gaps.reduce((sum, gap) => sum + gap, 0) - widest;
  return Math.max((first - slack) / atLeast(second) / APART, (widest - slack) / atLeast(rest) / SPLIT);
}

const atLeast = (distance: number): number => Math.max(distance, Number.EPSILON);

const beside = (sorted: readonly number[], at: number): readonly number[] =>
  [sorted[at - 1], sorted[at + 1]].filter((other) => other !== undefined);
