import { sharesDays } from "@/lib/calendar/compare-dates";
import type { Sentence } from "@/lib/documents/document";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import { documentOf, type Bench } from "../bench/bench";

/**
 * The first day on which what a stem speaks of can have been there, as the text tells: a code that was promulgated in 1804 is renamed later.
 * The earliest date that stands in a sentence on the beginning of such a thing, so that a wrong one bounds too little rather than too
 * much; null for what presupposes nothing. The first of what a body does lies behind the day on which it was opened.
 */
export function thereFrom(fact: EventFact, key: DateValue, stem: string, bench: Bench): number | null {
  const { history } = bench.language;
  const { start } = key;
  if (start === null) return null;
  if (history.isFirstAct(stem)) {
    const opened = daysOn(fact, bench, history.tellsOpening).filter((day) => day < start);
    if (opened.length > 0) return Math.max(...opened) + 1;
  }
  if (!history.isChange(stem)) return null;
  const days = daysOn(fact, bench, history.tellsBeginning).filter((day) => day < start);
  return days.length === 0 ? null : Math.min(...days);
}

/** The first days of the dates in sentences that tell such a thing of what the event is about. */
const daysOn = (fact: EventFact, bench: Bench, tells: (sentence: string) => boolean): readonly number[] =>
  sentencesOnHead(fact, bench)
    .filter(({ id, text }) => id !== fact.sentenceId && tells(text))
    .flatMap(({ id }) => (bench.timexes.get(id) ?? []).flatMap(({ value }) => value.start ?? []));

/**
 * The dates that the text gives to the stages of such a thing: a line that was opened in 1830 was not finished in that year for sure, nor
 * would a reader call 1830 wrong. Empty for what is no stage.
 */
export function datesOfStages(fact: EventFact, key: DateValue, stem: string, bench: Bench): readonly DateValue[] {
  const { history } = bench.language;
  if (!history.isStage(stem)) return [];
  return sentencesOnHead(fact, bench)
    .filter(({ text }) => history.isStage(text))
    .flatMap(({ id }) => (bench.timexes.get(id) ?? []).map(({ value }) => value))
    .filter((value) => STATED.test(value.precision) && !sharesDays(value, key));
}

const STATED = /^(?:day|month|year)$/u;

/** The dated sentences of its document that name a thing of the same class as what the event is about: "ligne", "code". */
function sentencesOnHead({ wording, documentSlug }: EventFact, bench: Bench): readonly Sentence[] {
  const { history, cues } = bench.language;
  const [head] = cues.contentWords(history.chapterOf(wording)?.subject ?? "");
  if (head === undefined) return [];
  const ids = new Set(bench.matter.sentencesWith.get(head));
  return documentOf(bench, documentSlug).sentences.filter(({ id }) => ids.has(id) && bench.timexes.has(id));
}
