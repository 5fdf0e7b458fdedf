import type { Sentence } from "@/lib/documents/document";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import { documentOf, type Bench } from "../bench/bench";

/**
 * The first day on which what a stem speaks of can have been there, as the text tells: a code that was promulgated in 1804 is renamed later.
 * The earliest date that stands in a sentence on the beginning of such a thing, so that a wrong one bounds too little rather than too
 * much; null for what presupposes nothing.
 */
export function thereFrom(fact: EventFact, key: DateValue, stem: string, bench: Bench): number | null {
  const { history, cues } = bench.language;
  const { start } = key;
  if (start === null || !history.isChange(stem)) return null;
  const [head] = cues.contentWords(history.chapterOf(fact.wording)?.subject ?? "");
  if (head === undefined) return null;
  const days = beginningsIn(fact.documentSlug, bench)
    .filter(({ id }) => bench.matter.wordsOf.get(id)?.has(head) === true)
    .flatMap(({ id }) => (bench.timexes.get(id) ?? []).flatMap(({ value }) => value.start ?? []))
    .filter((day) => day < start);
  return days.length === 0 ? null : Math.min(...days);
}

/** The dated sentences of a document that tell how something came to be; each document is read once. */
function beginningsIn(documentSlug: string, bench: Bench): readonly Sentence[] {
  const known = BEGINNINGS.get(bench) ?? new Map<string, readonly Sentence[]>();
  BEGINNINGS.set(bench, known);
  const found =
    known.get(documentSlug) ??
    documentOf(bench, documentSlug).sentences.filter(
      ({ id, text }) => bench.timexes.has(id) && bench.language.history.tellsBeginning(text),
    );
  known.set(documentSlug, found);
  return found;
}

const BEGINNINGS = new WeakMap<Bench, Map<string, readonly Sentence[]>>();
