/** The 97.5 % quantile of the normal distribution: a two-sided interval of 95 %. */
const Z = 1.959964;

/**
 * The 95 % interval of a share, from 0 to 1. Unlike the plain normal interval it stays honest for few answers.
 *
 * Method: Wilson score interval. Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", JASA 22, 1927. Half points are taken as they are.
 *
 * @param points sum of scores, from 0 to `count`
 * @param count number of answers; 0 gives the whole range
 */
export function wilsonInterval(points: number, count: number): { readonly lower: number; readonly upper: number } {
  if (count === 0) return { lower: 0, upper: 1 };
  const share = points / count;
  const spread = Z ** 2 / count;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / count + spread / (4 * count));
  return { lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) };
}
