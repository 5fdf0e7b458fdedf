import type { Control, Graded } from "@/lib/questions/question";
import { randomFrom } from "@/lib/random";

/** Which of the wordings of a verdict is said, counted from 1. */
export type Variant = "1" | "2" | "3" | "4";
const VARIANTS = ["1", "2", "3", "4"] as const satisfies readonly Variant[];

/** The wording for one answer: the same each time the page is shown, another for the next question. */
export const variantOf = (seed: string): Variant => VARIANTS[Math.floor(randomFrom(`verdict ${seed}`)() * 4)] ?? "1";

/**
 * The key of a verdict's sentence in the messages, under `quiz`. Events that were ordered or dated have sentences of their
 * own: their answer is a list, which stands below.
 */
export const verdictOf = (
  control: Control["type"],
  { verdict }: Graded,
  seed: string,
): `verdict.${Graded["verdict"]}.${Variant}` | `verdictOfList.${"order" | "match"}.${Graded["verdict"]}` =>
  control === "order" || control === "match"
    ? `verdictOfList.${control}.${verdict}`
    : `verdict.${verdict}.${variantOf(seed)}`;

/** The sign of a verdict: a tick for what is right, even in part, a cross for the rest; "je ne sais pas" has none. */
export const signOf = ({ verdict }: Graded): "✔" | "✘" | null => {
  if (verdict === "unknown") return null;
  return verdict === "right" || verdict === "partial" ? "✔" : "✘";
};
