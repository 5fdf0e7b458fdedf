import { statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Sentence } from "@/lib/documents/document";
import type { Mention } from "@/lib/facts/names/mention";
import type { Timex } from "@/lib/facts/dates/timex";
import type { History } from "@/lib/language/history";

/** Whose birth and death one sentence tells, though it may be too damaged to be asked. */
export type LifeTold = { readonly entityId: string; readonly birth: DateValue; readonly death: DateValue };

/** What a bench knows of sentences. */
type Read = {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly timexes: ReadonlyMap<string, readonly Timex[]>;
};

/** The lives that sentences open with: "Paul Morel, né le 3 mai 1897 à Dole et mort le le 5 juin 1946 à Lons, est …". */
export function livesTold(
  sentences: readonly Sentence[],
  { mentions, timexes }: Read,
  { lifeIn }: History,
): readonly LifeTold[] {
  return sentences.flatMap((sentence) => {
    const [person] = mentions.get(sentence.id) ?? [];
    const words = person?.type === "person" && person.start < LEAD ? lifeIn(sentence.text) : null;
    if (!person || words === null || words.born < person.end) return [];
    const dated = (timexes.get(sentence.id) ?? []).map(({ span, value }) => ({
      at: placeOf(span.start, sentence),
      value,
    }));
    const birth = dated.find(({ at }) => at > words.born && at < words.died);
    const death = dated.find(({ at }) => at > words.died);
    if (!birth || !death) return [];
    return [{ entityId: person.entityId, birth: statedBound(birth.value), death: statedBound(death.value) }];
  });
}

/** Characters before a name with which a sentence may open: "Le poète Paul Morel". */
const LEAD = 30;

/** Offset into the text of a sentence of a place in its source. */
const placeOf = (start: number, { offsets }: Sentence): number => offsets.findIndex((offset) => offset >= start);
