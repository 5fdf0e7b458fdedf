import type { DateValue } from "@/lib/calendar/date-value";
import { intervalDate } from "@/lib/calendar/make-date";
import type { ReadingContext, TimexReading, TimexRule } from "../../language";
import { all, around, between, day, dayIn, defineRule, group, needing, month, whole, year, yearIn } from "./date-rule";
import { HAS_MONTH } from "../months";

const TO = "(?:-| ?[–—] ?| au | à | jusqu'au )";

/** Days that name one stretch of time: the first to the last, or two that follow each other. */
const stretch = (first: DateValue | null, last: DateValue | null): DateValue | null =>
  first && last && intervalDate(first, last);

const isNextDay = (first: DateValue, last: DateValue): boolean => first.end! + 1 === last.start;

const saysBetween = (match: RegExpExecArray): boolean => /\bentre(?: le| les)? $/i.test(around(match).left);

/** Rules for dates that name a day, from the longest to the shortest. */
export const DAY_RULES: readonly TimexRule[] = needing(HAS_MONTH, [
  defineRule(
    "day-month-year-range",
    `${day(1)} ${month(1)} ${year(1)}${TO}${day(2)} ${month(2)} ${year(2)}`,
    [["Du 2 mars 1992 au 3 avril 1993, le siège dura.", "1992-03-02/1993-04-03"]],
    (match, context) => {
      const [first, last] = [yearIn(match, 1, context), yearIn(match, 2, context)];
      return whole(match, stretch(dayIn(match, 1, 1, first?.year), dayIn(match, 2, 2, last?.year)), {
        certainty: first?.certainty === "stated" && last?.certainty === "stated" ? "stated" : "inferred",
      });
    },
  ),
  defineRule(
    "day-month-range",
    `${day(1)} ${month(1)}${TO}${day(2)} ${month(2)} ${year(1)}`,
    [["Il séjourna à Rome du 28 avril au 2 mai 2012.", "2012-04-28/2012-05-02"]],
    (match, context) => {
      const found = yearIn(match, 1, context);
      return whole(match, stretch(dayIn(match, 1, 1, found?.year), dayIn(match, 2, 2, found?.year)), found ?? {});
    },
  ),
  defineRule(
    "day-month-and-day-month",
    `(?<first>${day(1)} ${month(1)})(?:,? et | ou )(?:le )?(?<last>${day(2)} ${month(2)} ${year(1)})`,
    [
      ["Les 28 avril et 2 mai 2012, on vota.", "2012-04-28", "2012-05-02"],
      ["Entre le 28 avril et le 2 mai 2012, on vota.", "2012-04-28/2012-05-02"],
    ],
    (match, context) => {
      const found = yearIn(match, 1, context);
      const [first, last] = [dayIn(match, 1, 1, found?.year), dayIn(match, 2, 2, found?.year)];
      if (saysBetween(match) || (first && last && isNextDay(first, last))) {
        return whole(match, stretch(first, last), { certainty: found?.certainty ?? "stated" });
      }
      return all(
        between(match, ["first", "first"], first, { certainty: "inferred" }),
        between(match, ["last", "last"], last, { certainty: found?.certainty ?? "stated" }),
      );
    },
  ),
  defineRule(
    "day-range",
    `${day(1)}${TO}${day(2)} ${month(1)} ${year(1)}`,
    [
      ["Il vint à Paris du 4 au 6 novembre 2015.", "2015-11-04/2015-11-06"],
      ["Le colloque (21-25 février 2007) réunit cent chercheurs.", "2007-02-21/2007-02-25"],
    ],
    (match, context) => {
      const found = yearIn(match, 1, context);
      const value = stretch(dayIn(match, 1, 1, found?.year), dayIn(match, 2, 1, found?.year));
      return whole(match, value, { certainty: found?.certainty ?? "stated" });
    },
  ),
  defineRule(
    "day-list",
    `(?<days>${day(1)}(?:, (?:le )?${day(2)})?(?:, (?:le )?${day(3)})?)(?:,? et (?:le )?| & | ou (?:le )?)(?<last>${day(4)} ${month(1)} ${year(1)})`,
    [
      ["Les 4 et 5 décembre 2014, il se rendit à Astana.", "2014-12-04/2014-12-05"],
      ["Les scrutins des 3 et 17 mai 1981 furent suivis.", "1981-05-03", "1981-05-17"],
      ["Le 2, le 3 et le 7 juin 1995, il pleut.", "1995-06-02", "1995-06-03", "1995-06-07"],
      ["Les 5, 6 et 7 octobre 2001, la ville fêta ses mille ans.", "2001-10-05/2001-10-07"],
    ],
    readDays,
  ),
  defineRule(
    "day-month-year",
    `(?<whole>${day(1)} ${month(1)} ${year(1)})`,
    [
      ["Le traité fut signé le lundi 2 mars 1992.", "1992-03-02"],
      ["Il entra en vigueur le 1er janv. 2010.", "2010-01-01"],
      ["César meurt le 15 mars 44 av. J.-C.", "-0043-03-15"],
    ],
    (match, context) => {
      const found = yearIn(match, 1, context);
      return whole(match, dayIn(match, 1, 1, found?.year), { certainty: found?.certainty ?? "stated" });
    },
  ),
]);

/** Consecutive days are one stretch, the others are dates of their own with the month and year of the last one. */
function readDays(match: RegExpExecArray, context: ReadingContext): readonly TimexReading[] | null {
  const found = yearIn(match, 1, context);
  const present = [1, 2, 3, 4].filter((index) => group(match, `d${index}`) !== "");
  const values = present.map((index) => dayIn(match, index, 1, found?.year));
  if (!found || !values.every((value) => value !== null)) return null;
  const follow = values.every((value, index) => index === 0 || isNextDay(values[index - 1]!, value));
  if (follow || (values.length === 2 && saysBetween(match))) {
    return whole(match, stretch(values[0]!, values.at(-1)!), { certainty: found.certainty });
  }
  return all(
    ...present.map((index, place) =>
      index === 4
        ? between(match, ["last", "last"], values[place]!, { certainty: found.certainty })
        : between(match, [`d${index}`, `d${index}`], values[place]!, { certainty: "inferred" }),
    ),
  );
}
