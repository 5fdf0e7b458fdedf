import { dayDate, monthDate, yearDate } from "@/lib/calendar/make-date";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact, QuantityFact } from "@/lib/facts/fact";
import { dateDistractors } from "@/lib/questions/distractors/dates";
import { quantityDistractors } from "@/lib/questions/distractors/quantities";
import { smallCourse } from "./small-course";

const { bench, facts } = smallCourse();

/** A question reduced to the numbers on a line that its options are: the first day of a date, or an amount. */
export type Points = { readonly key: number; readonly others: readonly number[] };

/** How finely a generated date is known. */
export type Grain = "year" | "month" | "day";

const SHOWN = { stem: "Quand a eu lieu cet essai ?", context: null };

/** Dates of a century, far from the end of the course, so that wrong dates fit on both sides. */
function dateOf(grain: Grain, index: number, century: number): DateValue {
  const year = century * 100 + (index % 90);
  if (grain === "year") return yearDate(year);
  const month = 1 + (index % 12);
  return grain === "month" ? monthDate(year, month)! : dayDate(year, month, 2 + (index % 26))!;
}

/** Dates with their distractors, for events that only their number tells apart; the first is the key. */
export const generatedDates = (howMany: number, grain: Grain, century = 19): readonly (readonly DateValue[])[] =>
  Array.from({ length: howMany }, (_, index) => {
    const value = dateOf(grain, index, century);
    const model = facts["lisbonne"] as EventFact;
    const timex = { ...model.timex, value };
    const fact: EventFact = { ...model, id: `essai/${grain}-${century}-${index}`, eventId: `essai-${index}`, timex };
    const distractors = dateDistractors(fact, value, SHOWN, bench);
    return [value, ...distractors.map((distractor) => distractor.value)];
  });

/** The same as points. */
export const generatedDatePoints = (howMany: number, grain: Grain, century = 19): readonly Points[] =>
  generatedDates(howMany, grain, century).map(([key, ...others]) => ({
    key: key!.start!,
    others: others.map(({ start }) => start!),
  }));

/** Numbers with their distractors, as the text of a course would write them. */
export const generatedNumberPoints = (
  type: QuantityFact["quantity"]["type"],
  values: readonly number[],
): readonly Points[] =>
  values.map((value, index) => {
    const model = facts["etats"] as QuantityFact;
    // Of ships there may be any number, of countries not.
    const quantity = { ...model.quantity, type, value, unit: "navires" };
    const fact: QuantityFact = { ...model, id: `essai/${type}-${index}-${value}`, sentenceId: "ailleurs", quantity };
    const like = type === "ordinal" ? `${value}e` : String(value).replace(".", ",");
    return { key: value, others: quantityDistractors(fact, like, bench, 3).map((distractor) => distractor.value) };
  });
