import { dayDate, yearDate } from "@/lib/calendar/make-date";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact, QuantityFact } from "@/lib/facts/fact";
import { compareDates } from "@/lib/calendar/compare-dates";
import { dateDistractors } from "@/lib/questions/distractors/dates";
import { quantityDistractors } from "@/lib/questions/distractors/quantities";
import type { Item } from "@/lib/questions/question";
import { smallCourse } from "./small-course";

const { bench, facts } = smallCourse();

/** Days and years of the 20th century, far from the end of the course, so that wrong dates fit on both sides. */
function dateOf(index: number): DateValue {
  const year = 1900 + (index % 90);
  return index % 2 === 0 ? yearDate(year) : dayDate(year, 1 + (index % 12), 1 + (index % 28))!;
}

/** Items as the date kind lays them out, for events that only their number tells apart. */
export const generatedDateItems = (howMany: number): readonly Item[] =>
  Array.from({ length: howMany }, (_, index): Item => {
    const value = dateOf(index);
    const model = facts["lisbonne"] as EventFact;
    const fact: EventFact = {
      ...model,
      id: `essai/${index}`,
      eventId: `essai-${index}`,
      timex: { ...model.timex, value },
    };
    const distractors = dateDistractors(fact, value, "Quand a eu lieu cet essai ?", bench);
    const dates = [value, ...distractors.map((distractor) => distractor.value)].toSorted(compareDates);
    return { stem: "", context: null, options: dates.map(({ edtf }) => edtf), key: value.edtf };
  });

/** Items as the cloze kind lays them out, for counts from 21 to 2015. */
export const generatedNumberItems = (howMany: number): readonly Item[] =>
  Array.from({ length: howMany }, (_, index): Item => {
    const model = facts["etats"] as QuantityFact;
    const value = 21 + index * 4;
    const fact: QuantityFact = { ...model, id: `essai/${index}`, quantity: { ...model.quantity, value } };
    const distractors = quantityDistractors(fact, String(value), bench, 3);
    const numbers = [value, ...distractors.map((distractor) => distractor.value)].toSorted((a, b) => a - b);
    return { stem: "", context: null, options: numbers.map(String), key: String(value) };
  });
