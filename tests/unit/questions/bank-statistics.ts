import type { Points } from "./generated-bank";

/** Critical value of chi-square at 5 % for 3 degrees of freedom. */
export const CHI_SQUARE_5_PERCENT = 7.815;

/** The same at 1 %: of nine banks that are flat, one in eleven fails somewhere at this level, one in three at 5 %. */
export const CHI_SQUARE_1_PERCENT = 11.345;

/** How far counts are from being equal. */
export function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** How often the key has each rank among its four options, smallest first. */
export const ranksOf = (bank: readonly Points[]): readonly number[] =>
  [0, 1, 2, 3].map(
    (rank) => bank.filter(({ key, others }) => others.filter((other) => other < key).length === rank).length,
  );

/** What someone who knows nothing goes by: the option for which this is smallest. */
export type Guess = (option: number, options: readonly number[]) => number;

const meanOf = (options: readonly number[]): number =>
  options.reduce((sum, option) => sum + option, 0) / options.length;

const toNearest: Guess = (option, options) =>
  Math.min(...options.filter((other) => other !== option).map((other) => Math.abs(other - option)));

/** Ways to guess without knowing, each by its name. */
export const GUESSES: Readonly<Record<string, Guess>> = {
  "the one nearest to the mean": (option, options) => Math.abs(option - meanOf(options)),
  "the one farthest from the mean": (option, options) => -Math.abs(option - meanOf(options)),
  "one of the two that are closest": toNearest,
  "the one that stands apart": (option, options) => -toNearest(option, options),
};

/** Share of the bank that a guess gets right; options that suit it equally well share the point. */
export function shareRight(bank: readonly Points[], guess: Guess): number {
  const points = bank.map(({ key, others }) => {
    const options = [key, ...others];
    const best = Math.min(...options.map((option) => guess(option, options)));
    const chosen = options.filter((option) => guess(option, options) === best);
    return chosen.includes(key) ? 1 / chosen.length : 0;
  });
  return points.reduce<number>((sum, point) => sum + point, 0) / points.length;
}

/** Share of the bank in which the key is alone in its group, and share of its distractors that are. */
export function aloneIn(bank: readonly Points[], groupOf: (option: number) => number): { key: number; other: number } {
  const isAlone = (option: number, options: readonly number[]): boolean =>
    options.filter((each) => groupOf(each) === groupOf(option)).length === 1;
  const all = bank.map(({ key, others }) => ({ key, others, options: [key, ...others] }));
  const alone = all.flatMap(({ others, options }) => others.filter((other) => isAlone(other, options)));
  return {
    key: all.filter(({ key, options }) => isAlone(key, options)).length / bank.length,
    other: alone.length / bank.flatMap(({ others }) => others).length,
  };
}
