import type { DateValue } from "@/lib/calendar/date-value";
import { intervalDate } from "@/lib/calendar/make-date";
import type { TimexRule } from "../../language";
import { around, day, dayIn, defineRule, needing, month, monthIn, whole } from "./date-rule";
import { MODIFIER, modifierOf } from "../modifiers";
import { HAS_MONTH, WEEKDAY } from "../months";

/** "lundi 3 mars" is no date of a year in which the third of March is no Monday. */
function hasItsWeekday(text: string, { start }: DateValue): boolean {
  const named = WEEKDAY.split("|").findIndex((weekday) => text.toLowerCase().startsWith(weekday));
  // The first of January 1970 was a Thursday.
  return named < 0 || start === null || (((start + 3) % 7) + 7) % 7 === named;
}

/** Rules for dates without a year: they take the one year of their sentence, or none. They run after all others. */
export const YEARLESS_RULES: readonly TimexRule[] = needing(HAS_MONTH, [
  defineRule(
    "day-range-yearless",
    `${day(1)}(?: ${month(1)})?(?:-| ?[–—] ?| au | à )${day(2)} ${month(2)}`,
    [["En 1944, du 6 au 12 juin, on se battit.", "1944", "1944-06-06/1944-06-12"]],
    (match, { sentenceYear }) => {
      if (sentenceYear === null) return null;
      const first = dayIn(match, 1, match.groups?.["m1"] === undefined ? 2 : 1, sentenceYear);
      const last = dayIn(match, 2, 2, sentenceYear);
      return whole(match, first && last && intervalDate(first, last), { certainty: "inferred" });
    },
  ),
  defineRule(
    "day-month-yearless",
    `${day(1)} ${month(1)}`,
    [["En 1944, le 6 juin, les Alliés débarquèrent.", "1944", "1944-06-06"]],
    (match, { sentenceYear }) => {
      // "rue du 4 septembre" is a place and "le 14 juillet" may be a feast: only a date of its own is completed.
      if (
        sentenceYear === null ||
        /(?:rue|place|avenue|boulevard|station|fête|pont) (?:du|des) $/i.test(around(match).left)
      )
        return null;
      const value = dayIn(match, 1, 1, sentenceYear);
      return value && hasItsWeekday(match[0], value) ? whole(match, value, { certainty: "inferred" }) : null;
    },
  ),
  defineRule(
    "month-yearless",
    `${MODIFIER}${month(1)}`,
    [["En 1944, il débarqua en juin.", "1944", "1944-06"]],
    (match, { sentenceYear }) => {
      const { left, right } = around(match);
      const isLed =
        match.groups?.["mod"] !== undefined ||
        (left === "" && /^ ?:/.test(right)) ||
        /(?:^|[^\p{L}])(?:en|dès|depuis|jusqu'en|au mois de|au mois d') ?$/iu.test(left);
      if (sentenceYear === null || !isLed || /^ (?:dernier|prochain|suivant|précédent|d'après)/u.test(right))
        return null;
      return whole(match, monthIn(match, 1, sentenceYear), {
        certainty: "inferred",
        modifier: modifierOf(match.groups?.["mod"] ?? ""),
      });
    },
  ),
]);
