import type { DateValue } from "@/lib/calendar/date-value";
import { approximately, intervalDate, yearBeforeChrist, yearDate } from "@/lib/calendar/make-date";
import type { TimexReading, TimexRule } from "../../language";
import { all, around, bce, between, ce, defineRule, era, group, needing, whole } from "./date-rule";
import { COUNTS, GOES_ON } from "./date-words";
import { VAGUE_BEFORE } from "./is-year";

const YEAR = "\\d{1,2} \\d{3}|\\d{1,5}";

/** Rules for years counted from an era. */
export const ERA_RULES: readonly TimexRule[] = needing(/\d ?(?:av|ap|de (?:notre|l'))|[-−]\d\d/iu, [
  defineRule(
    "years-across-eras",
    `(?<y1>${YEAR}) ${bce}(?: à | au | et | ?[–—-] ?| jusqu'en )(?:l'an )?(?<y2>${YEAR})${era(2)}`,
    [
      ["Auguste règne de 27 av. J.-C. à 14 apr. J.-C.", "-0026/0014"],
      ["La Chine des Han (206 av. J.-C. – 220) invente le papier.", "-0205/0220"],
    ],
    (match) => {
      if (!/(?:\bde |\bentre |[([] ?)$/iu.test(around(match).left)) return null;
      const last = numberIn(match, "y2");
      const to = yearDate(group(match, "bc2") === "" ? last : yearBeforeChrist(last));
      return whole(match, intervalDate(yearDate(yearBeforeChrist(numberIn(match, "y1"))), to));
    },
  ),
  defineRule(
    "years-before-christ",
    `(?<y1>\\d{1,2} \\d{3}|\\d{1,5})(?<to>-| ?[–—] ?| à | et | ou )(?<y2>\\d{1,2} \\d{3}|\\d{1,5}) ${bce}`,
    [
      ["La guerre des Gaules (58-51 av. J.-C.) fut longue.", "-0057/-0050"],
      ["Entre 264 et 146 av. J.-C., Rome affronte Carthage.", "-0263/-0145"],
    ],
    readTwoYearsBeforeChrist,
  ),
  defineRule(
    "year-before-christ",
    `(?<y1>\\d{1,2} \\d{3}|\\d{1,5}) ${bce}`,
    [["Carthage est détruite en 146 av. J.-C.", "-0145"]],
    (match) => perhapsVague(match, yearDate(yearBeforeChrist(numberIn(match, "y1")))),
  ),
  defineRule(
    "years-with-minus",
    "[-−](?<y1>\\d{2,5})(?<to> à | et | ?[–—] ?)(?:[-−](?<y2>\\d{2,5})|(?<y3>\\d{2,4}))",
    [
      ["De -58 à -51, César conquiert la Gaule.", "-0057/-0050"],
      ["Le site est occupé entre -800 et -450.", "-0799/-0449"],
    ],
    (match) => {
      const { left, right } = around(match);
      if (!/(?:(?:^|[^\p{L}])(?:de|entre) |\()$/iu.test(left) || isMeasure(match.input, right)) return null;
      const last = group(match, "y2") === "" ? numberIn(match, "y3") : yearBeforeChrist(numberIn(match, "y2"));
      return whole(match, intervalDate(yearDate(yearBeforeChrist(numberIn(match, "y1"))), yearDate(last)));
    },
  ),
  defineRule(
    "year-with-minus",
    "[-−](?<y1>\\d{2,5})",
    [
      ["En -52, César assiège Alésia.", "-0051"],
      ["Vers -3500, les Sumériens écrivent.", "-3499~"],
    ],
    (match) => {
      const { left, right } = around(match);
      const isLed = /(?:^|[^\p{L}])(?:en|vers|depuis|dès|jusqu'en|l'an|l'année|après|avant|d'avant) $/iu.test(left);
      return isLed && !isMeasure(match.input, right)
        ? perhapsVague(match, yearDate(yearBeforeChrist(numberIn(match, "y1"))))
        : null;
    },
  ),
  defineRule("year-after-christ", `(?<y1>\\d{1,4}) ${ce}`, [["Pompéi disparaît en 79 apr. J.-C.", "0079"]], (match) =>
    perhapsVague(match, yearDate(numberIn(match, "y1"))),
  ),
]);

/** "vers 3150 av. J.-C." is approximate. */
const perhapsVague = (match: RegExpExecArray, value: DateValue): readonly TimexReading[] | null =>
  VAGUE_BEFORE.test(around(match).left)
    ? whole(match, approximately(value), { modifier: "APPROX" })
    : whole(match, value);

/** Degrees, points and altitudes go below zero as well. */
const isMeasure = (text: string, right: string): boolean =>
  /températ|degré|°|dioptri|altitude|profondeur|volts?(?!\p{L})/iu.test(text) ||
  COUNTS.test(right) ||
  GOES_ON.test(right);

const numberIn = (match: RegExpExecArray, name: string): number => Number(group(match, name).replace(" ", ""));

/** Years before Christ run down. Without "entre" or a dash, "et" joins two dates. */
function readTwoYearsBeforeChrist(match: RegExpExecArray): readonly TimexReading[] | null {
  const [first, last] = ["y1", "y2"].map((name) => yearDate(yearBeforeChrist(numberIn(match, name)))) as [
    DateValue,
    DateValue,
  ];
  const isList = /et|ou/.test(group(match, "to")) && !/\bentre (?:les années )?$/i.test(around(match).left);
  if (!isList) return whole(match, intervalDate(first, last));
  const tail = between(match, ["y2", "y2"], last);
  return tail && all(between(match, ["y1", "y1"], first), { ...tail, end: match.index + match[0].length });
}
