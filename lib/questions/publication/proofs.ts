import { kindNamed } from "../kinds";
import type { Evidence, Question } from "../question";

/** Every sentence that proves the answer of a question: that of each event where several are asked for, else its only one. */
export function proofsOf({ kind, content, evidence }: Question): readonly Evidence[] {
  const { items } = kindNamed(kind).open(content).reveal(null, "");
  return items.length === 0 ? [evidence] : items.map((item) => item.evidence);
}
