import type { Graded } from "../question";

/**
 * An answer that was marked, from the share of it that is right.
 *
 * @param share from 0 to 1; rounded to hundredths, but never up to full marks
 * @param missed the verdict for a score of 0
 */
export function graded(share: number, missed: "near" | "wrong" = "wrong"): Graded {
  const score = share < 1 ? Math.min(0.99, Math.round(share * 100) / 100) : 1;
  return { status: "graded", score, verdict: score === 1 ? "right" : score > 0 ? "partial" : missed };
}
