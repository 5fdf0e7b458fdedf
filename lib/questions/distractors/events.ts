import { sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import type { EventFact } from "@/lib/facts/fact";
import { documentOf, sentenceOf, tellingsOf, type Bench } from "../bench";
import { evidenceOf } from "../evidence";
import { dateOf, eventsAround } from "../lookups";
import type { Evidence } from "../question";

/** How much longer or shorter than the key an option may be. */
const LENGTHS = { least: 0.5, most: 1.8 } as const;

/** Where rivals are looked for: a lifetime around the date. */
const AROUND = { most: 40, days: 36_525 } as const;

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
    const label = bench.language.phrases.state(other.wording);
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

/** Events told as nominal phrases and free of doubt, nearest in time first; years come after days and months. */
const rivals = (fact: EventFact, { lookups }: Bench): readonly EventFact[] =>
  (["day", "month", "interval", "year"] as const)
    .flatMap((precision) => eventsAround(lookups.timelines.get(precision) ?? [], dateOf(fact), AROUND))
    .filter(({ eventId, wording, doubts, timex }) => {
      const isClear = doubts.length === 0 && timex.relation === "at";
      return eventId !== fact.eventId && wording.form === "nominal" && isClear;
    });

function isAlike({ language }: Bench, a: string, b: string): boolean {
  const [first, second] = [new Set(language.cues.contentWords(a)), new Set(language.cues.contentWords(b))];
  const common = [...first].filter((word) => second.has(word)).length;
  return common > Math.min(first.size, second.size) * SAME_MATTER;
}

const isLike = (length: number, key: number): boolean => length >= key * LENGTHS.least && length <= key * LENGTHS.most;
