import { sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import type { Timex } from "@/lib/facts/dates/timex";
import { datesOfLine } from "../wording/dates-of-line";
import { dateIn } from "../controls/labels";
import type { LintRule, Subject } from "./rule";

/**
 * The stem of a date question holds a date itself: it may be the one that dates the event, or half tell it. A name's own
 * year is none, and neither is the measure of a time.
 */
export const secondTimex: LintRule = {
  code: "second-timex",
  doubts: "reading",
  hasFault: (subject) => {
    const { item, fact, bench } = subject;
    if (fact?.kind !== "event" || dateIn(bench.language, item.key) === null) return false;
    const names = (bench.timexes.get(subject.sentence.id) ?? []).filter(({ role }) => role === "name");
    return datesInStem(subject).some(({ value }) => !names.some((name) => sharesDays(name.value, statedBound(value))));
  },
};

/** The stem's own dates, read as those of a sentence are. */
function datesInStem({ item: { stem }, sentence, bench }: Subject): readonly Timex[] {
  const years = (bench.timexes.get(sentence.id) ?? []).flatMap(({ value }) => /^\d{4}/.exec(value.edtf)?.[0] ?? []);
  return datesOfLine(stem, bench.language, years.map(Number)).filter(({ role }) => role === "event");
}
