import { sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import type { EventFact } from "@/lib/facts/fact";
import { documentOf, sentenceOf, tellingsOf, type Bench } from "../bench/bench";
import { eventLabel } from "../wording/event-label";
import { evidenceOf } from "../evidence";
import { dateOf, eventsAround } from "../bench/lookups";
import type { Evidence } from "../question";

/** How much longer or shorter than the key an option may be. */
const LENGTHS = { least: 0.5, most: 1.8 } as const;

/** How many rivals are looked for, and how many days around the date: an event of another age gives itself away. */
const AROUND = { most: 40, days: 15 * 365 } as const;

/** The share of the time of its document in which a rival is near as well. */
const NEAR = 1 / 10;

/** Share of words in common from which two events are taken for stages of one another. */
const SAME_MATTER = 0.75;

/**
 * Events of other dates, each with the sentence that dates it; nearest in time first, pairwise different, of like length.
 *
 * None shares a day with the asked date by any document, none speaks of the same matter ("signature" and "ratification"
 * of one treaty are two matters, the same signature in two wordings is one).
 */
export function eventDistractors(
  fact: EventFact,
  bench: Bench,
  howMany: number,
): readonly { readonly label: string; readonly whyNot: Evidence }[] {
  const asked = statedBound(fact.timex.value);
  const chosen: { readonly eventId: string; readonly label: string; readonly whyNot: Evidence }[] = [];
  for (const other of rivals(fact, bench)) {
    if (chosen.length === howMany) break;
    if (tellingsOf(bench, other).some(({ timex }) => sharesDays(statedBound(timex.value), asked))) continue;
    const label = eventLabel(other, bench)?.label;
    if (label === undefined) continue;
    const labels = [bench.language.phrases.state(fact.wording), ...chosen.map((option) => option.label)];
    if (chosen.some(({ eventId }) => eventId === other.eventId) || labels.some((said) => isAlike(bench, said, label)))
      continue;
    if (!isLike(label.length, labels[0]!.length)) continue;
    const whyNot = evidenceOf(
      documentOf(bench, other.documentSlug),
      sentenceOf(bench, other.sentenceId),
      other.evidence,
    );
    chosen.push({ eventId: other.eventId, label, whyNot });
  }
  return chosen.map(({ label, whyNot }) => ({ label, whyNot }));
}

/** Events told as nominal phrases, nearest in time first; years come after days and months. */
function rivals(fact: EventFact, bench: Bench): readonly EventFact[] {
  const around = {
    ...AROUND,
    days: Math.max(AROUND.days, (bench.lookups.stretches.get(fact.documentSlug) ?? 0) * NEAR),
  };
  return (["day", "month", "interval", "year"] as const)
    .flatMap((precision) => eventsAround(bench.lookups.timelines.get(precision) ?? [], dateOf(fact), around))
    .filter(
      ({ eventId, wording, timex }) =>
        eventId !== fact.eventId && wording.form === "nominal" && timex.relation === "at",
    );
}

function isAlike({ language }: Bench, a: string, b: string): boolean {
  const [first, second] = [new Set(language.cues.contentWords(a)), new Set(language.cues.contentWords(b))];
  const common = [...first].filter((word) => second.has(word)).length;
  return common > Math.min(first.size, second.size) * SAME_MATTER;
}

const isLike = (length: number, key: number): boolean => length >= key * LENGTHS.least && length <= key * LENGTHS.most;
