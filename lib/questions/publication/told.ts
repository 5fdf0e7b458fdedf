import type { Bench } from "../bench/bench";
import type { Evidence, Item } from "../question";

/**
 * What a question gives away, by itself or by the proof that follows its answer: its fact, the sentences that prove it
 * and each event that those sentences tell. What its words give away besides is found by `addLeaks`.
 *
 * An event is told by a sentence whether or not the question asks for it: "Qui a été élu en mars 1992 ?" tells when.
 * What a wrong option is true of is left out: it is offered as wrong, and explained only to those who chose it.
 *
 * @returns names for comparison only, each once, in a fixed order
 */
export function toldBy(
  { item, evidence, factId }: { readonly item: Item; readonly evidence: Evidence; readonly factId: string },
  bench: Bench,
): readonly string[] {
  const sentenceIds = [evidence.sentenceId, ...(item.events ?? []).map(({ sentenceId }) => sentenceId)];
  const events = sentenceIds.flatMap((id) => bench.lookups.eventsIn.get(id) ?? []);
  const told = [
    `fact ${factId}`,
    ...sentenceIds.map((id) => `sentence ${id}`),
    ...events.map(({ eventId }) => `event ${eventId}`),
  ];
  return [...new Set(told)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** How many sentences prove an answer: more than one where a question asks for several events. */
export const countProofs = (tells: readonly string[]): number =>
  tells.filter((told) => told.startsWith("sentence ")).length;
