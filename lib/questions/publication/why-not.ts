import type { EventFact } from "@/lib/facts/fact";
import { NOT_UNDERSTOOD } from "@/lib/facts/events/read-surroundings";
import { contains, overlaps, slice, type Span } from "@/lib/span";
import { documentOf, sentenceOf, type Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import { closePairs } from "../wording/close-pairs";
import { isBareDefinite, pointsBack } from "../wording/pointing";
import { evidenceOf } from "../evidence";
import type { Evidence } from "../question";

/**
 * The words that tell what a wrong date is the date of; null where they would explain nothing: two documents are at odds on
 * it, it is not sure that the date belongs to the event, or the words point at something that they do not name.
 *
 * Only the words of that event are marked, not what the sentence tells of other dates.
 */
export const whyNotOf = onceACourse(explain);

function explain(fact: EventFact, bench: Bench): Evidence | null {
  if (bench.contested.has(fact.id) || fact.doubts.some((doubt) => UNSURE.has(doubt))) return null;
  if (pointsElsewhere(fact, bench)) return null;
  const [document, sentence] = [documentOf(bench, fact.documentSlug), sentenceOf(bench, fact.sentenceId)];
  const span = closePairs(document.source, ownWords(fact, bench), sentence.span, bench.language.cues.pairs);
  return span && evidenceOf(document, sentence, span);
}

/** Doubts whether the sentence dates this event at all, and whether it says which event that is. */
const UNSURE: ReadonlySet<string> = new Set([
  "date-attachment-unsure",
  "second-timex",
  "forecast-as-fact",
  "unresolved-anaphora",
  "vague",
]);

/** True if the event bears the name of nothing: "L’organisation a été formalisée". A label that was read has its names put in. */
function pointsElsewhere({ label, doubts }: EventFact, bench: Bench): boolean {
  return isBareDefinite(label, bench) || (!doubts.includes(NOT_UNDERSTOOD) && pointsBack(label, bench));
}

/** The stretch around the date, up to the dates of other events, if it holds a word by which the event is known. */
function ownWords({ evidence, sentenceId, timex, label, documentSlug }: EventFact, bench: Bench): Span {
  const others = (bench.timexes.get(sentenceId) ?? [])
    .filter(({ span, role }) => role === "event" && contains(evidence, span) && !overlaps(span, timex.span))
    .map(({ span }) => span);
  if (others.length === 0) return evidence;
  const { source } = documentOf(bench, documentSlug);
  const last = others.filter(({ end }) => end <= timex.span.start).at(-1)?.end ?? evidence.start;
  const next = others.find(({ start }) => start >= timex.span.end)?.start ?? evidence.end;
  const before = { start: last, end: timex.span.end };
  const after = { start: timex.span.start, end: next };
  const { contentWords } = bench.language.cues;
  const named = contentWords(label);
  const shareOf = (span: Span): number => {
    const said = contentWords(slice(source, span));
    return named.filter((word) => said.includes(word)).length;
  };
  const best = shareOf(after) > shareOf(before) ? after : before;
  return shareOf(best) === 0 ? evidence : trimmed(source, best, bench);
}

/** Marks and links at either end that belong to no event: ", après la Finlande en 2008", "et la Grèce en 2009". */
function trimmed(source: string, span: Span, { language: { cues } }: Bench): Span {
  const text = slice(source, span);
  const start = cues.looseStart.exec(text)?.[0].length ?? 0;
  const end = cues.looseEnd.exec(text)?.[0].length ?? 0;
  return start + end >= text.length ? span : { start: span.start + start, end: span.end - end };
}
