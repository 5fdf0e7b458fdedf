/** A stretch of days; days are whole numbers on one scale, `end` included. */
export type Stretch = { readonly start: number; readonly end: number };

/** A way from days to places on a line. */
export type TimeScale = {
  /** Where a day begins, as a share of the line's width, 0 to 100. No day of the fold has a place. */
  readonly shareOf: (day: number) => number;
  /** The stretch of empty time that was folded, null if none was: its place in shares, and its days, `toDay` not included. */
  readonly fold: {
    readonly from: number;
    readonly to: number;
    readonly fromDay: number;
    readonly toDay: number;
  } | null;
};

/** A stretch without events that is longer than this part of the whole is folded to so many hundredths of the width. */
const LONG_EMPTINESS = 0.3;
const FOLDED_SHARE = 10;
const FEWEST_TO_FOLD = 4;

/**
 * A scale from days to shares, true to time but for one long empty stretch, which is folded.
 *
 * @param inTime at least one, by their beginning
 */
export function timeScaleOf(inTime: readonly Stretch[]): TimeScale {
  const first = inTime[0]!.start;
  const last = Math.max(...inTime.map(({ end }) => end)) + 1;
  const empty = inTime.length < FEWEST_TO_FOLD ? null : longestEmptiness(inTime);
  if (!empty || empty.to - empty.from <= LONG_EMPTINESS * (last - first)) {
    return { shareOf: (day) => ((day - first) / (last - first)) * 100, fold: null };
  }

  const perDay = (100 - FOLDED_SHARE) / (last - first - (empty.to - empty.from));
  const from = (empty.from - first) * perDay;
  const to = from + FOLDED_SHARE;
  return {
    shareOf: (day) => (day <= empty.from ? (day - first) * perDay : to + (day - empty.to) * perDay),
    fold: { from, to, fromDay: empty.from, toDay: empty.to },
  };
}

/** The longest stretch between marks; null if they follow one another without any. */
function longestEmptiness(inTime: readonly Stretch[]): { from: number; to: number } | null {
  let longest: { from: number; to: number } | null = null;
  let reached = inTime[0]!.end + 1;
  for (const { start, end } of inTime) {
    if (start > reached && start - reached > (longest ? longest.to - longest.from : 0)) {
      longest = { from: reached, to: start };
    }
    reached = Math.max(reached, end + 1);
  }
  return longest;
}
