import { compareDates } from "@/lib/calendar/compare-dates";
import { askDate } from "../wording/ask-date";
import { defineChoiceKind } from "../controls/choice";
import { dateDistractors } from "../distractors/dates";

/** Distractors that a choice needs; with fewer the fact is left to the typed date. */
const DISTRACTORS = 3;

/** "À quelle date … ?", four dates of one precision in the order of time. Declines where three plausible wrong dates are not to be had. */
export const dateChoice = defineChoiceKind({
  kind: "date-choice",
  difficulty: 1,
  order: "fixed",
  write: (fact, bench) => {
    const asking = askDate(fact, bench);
    if (asking === null) return { drafts: [], declined: [] };
    if ("declined" in asking) return { drafts: [], declined: asking.declined };
    const { fact: event, stem, context, key } = asking.asked;
    const distractors = dateDistractors(event, key, { stem, context }, bench);
    if (distractors.length < DISTRACTORS) return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
    const dates = [...distractors, { value: key, whyNot: null }].toSorted((a, b) => compareDates(a.value, b.value));
    const options = dates.map(({ value, whyNot }) => ({ label: bench.language.formatDate(value), whyNot }));
    const content = {
      stem,
      context,
      options,
      key: dates.findIndex(({ value }) => value === key),
    };
    return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
  },
});
