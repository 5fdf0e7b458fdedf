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

/** Words behind a date that say its year by another one: group `of`. They belong to the date. */
const OF_YEAR = "(?<of> (?:de l'(?:année|an)|l'année) (?:suivante?|précédente?|d'après|d'avant)| de la même année)?";

/**
 * The year of a date without one: that of its sentence, or the one after or before it where the date says so. Null where none
 * is sure; what is told by another year needs that year before it ("en 1907 … le 3 mars de l'année suivante").
 */
function yearFor(match: RegExpExecArray, sentenceYear: number | null): number | null {
  const of = match.groups?.["of"];
  if (sentenceYear === null || of === undefined) return sentenceYear;
  if (!match.input.slice(0, match.index).includes(String(sentenceYear))) return null;
  if (/même/iu.test(of)) return sentenceYear;
  return /suiv|après/iu.test(of) ? sentenceYear + 1 : sentenceYear - 1;
}

/** "le 3 mars suivant": the next one may be of the same year or of another. */
const LEFT_TO_DATE_BEFORE = /^ (?:suivant|précédent|d'après|d'avant)(?!\p{L})/u;

/** Rules for dates without a year: they take the one year of their sentence, or none. They run after all others. */
export const YEARLESS_RULES: readonly TimexRule[] = needing(HAS_MONTH, [
  defineRule(
    "day-range-yearless",
    `${day(1)}(?: ${month(1)})?(?:-| ?[–—] ?| au | à )${day(2)} ${month(2)}${OF_YEAR}`,
    [["En 1944, du 6 au 12 juin, on se battit.", "1944", "1944-06-06/1944-06-12"]],
    (match, { sentenceYear }) => {
      const year = yearFor(match, sentenceYear);
      if (year === null) return null;
      const first = dayIn(match, 1, match.groups?.["m1"] === undefined ? 2 : 1, year);
      const last = dayIn(match, 2, 2, year);
      return whole(match, first && last && intervalDate(first, last), { certainty: "inferred" });
    },
  ),
  defineRule(
    "day-month-yearless",
    `${day(1)} ${month(1)}${OF_YEAR}`,
    [
      ["En 1944, le 6 juin, les Alliés débarquèrent.", "1944", "1944-06-06"],
      ["Signée le 3 mai 1907, elle fut ratifiée le 8 mars de l'année suivante.", "1907-05-03", "1908-03-08"],
    ],
    (match, { sentenceYear }) => {
      // "rue du 4 septembre" is a place and "le 14 juillet" may be a feast: only a date of its own is completed.
      const { left, right } = around(match);
      const year = yearFor(match, sentenceYear);
      if (
        year === null ||
        LEFT_TO_DATE_BEFORE.test(right) ||
        /(?:rue|place|avenue|boulevard|station|fête|pont) (?:du|des) $/i.test(left)
      )
        return null;
      const value = dayIn(match, 1, 1, year);
      return value && hasItsWeekday(match[0], value) ? whole(match, value, { certainty: "inferred" }) : null;
    },
  ),
  defineRule(
    "month-yearless",
    `${MODIFIER}${month(1)}${OF_YEAR}`,
    [
      ["En 1944, il débarqua en juin.", "1944", "1944-06"],
      ["Fondée en 1907, elle ouvrit en mars de l'année suivante.", "1907", "1908-03"],
    ],
    (match, { sentenceYear }) => {
      const { left, right } = around(match);
      const isLed =
        match.groups?.["mod"] !== undefined ||
        (left === "" && /^ ?:/.test(right)) ||
        /(?:^|[^\p{L}])(?:en|dès|depuis|jusqu'en|au mois de|au mois d') ?$/iu.test(left);
      const year = yearFor(match, sentenceYear);
      if (year === null || !isLed || LEFT_TO_DATE_BEFORE.test(right) || /^ (?:dernier|prochain)/u.test(right))
        return null;
      return whole(match, monthIn(match, 1, year), {
        certainty: "inferred",
        modifier: modifierOf(match.groups?.["mod"] ?? ""),
      });
    },
  ),
]);
