import { titleOf } from "@/lib/documents/title-of";
import type { EventFact } from "@/lib/facts/fact";
import { documentOf, sentenceOf, type Bench } from "../bench/bench";

/** What stands above an event: the line of its question, the heading of its section, the title of its document; each once. */
export function headingsOf(
  { documentSlug, sentenceId }: EventFact,
  context: string | null,
  bench: Bench,
): readonly string[] {
  const document = documentOf(bench, documentSlug);
  const { sectionId } = sentenceOf(bench, sentenceId);
  const section = document.sections.find(({ id }) => id === sectionId)?.title ?? null;
  return [...new Set([context, section, titleOf(document)])].filter((line) => line !== null);
}
