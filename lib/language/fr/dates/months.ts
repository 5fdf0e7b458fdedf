import type { DateValue } from "@/lib/calendar/date-value";
import { intervalDate, yearBeforeChrist, yearDate, yearPartDate, type YearPart } from "@/lib/calendar/make-date";
import type { TimexReading, TimexRule } from "../../language";
import {
  all,
  around,
  bce,
  between,
  defineRule,
  group,
  needing,
  month,
  monthIn,
  whole,
  year,
  yearIn,
} from "./date-rule";
import { MODIFIER, modifierOf } from "../modifiers";
import { MONTH, unaccented } from "../months";

const TO = "(?:-| ?[–—] ?| à | au mois de |/)";
/** True of every text with a month, a season or another part of a year in it. */
const HAS_PART_OF_YEAR = new RegExp(
  `(?<!\\p{L})(?:${MONTH}|printemps|été|automne|hiver|trimestre|semestre|[TS][1-4] )`,
  "iu",
);

const SEASON = "printemps|étés?|automnes?|hivers?";
const SEASONS = ["printemps", "ete", "automne", "hiver"];
const PART_ORDER = ["premier", "deuxième", "troisième", "quatrième"];

/** Rules for dates that name a month, a season or another part of a year. */
export const MONTH_RULES: readonly TimexRule[] = needing(HAS_PART_OF_YEAR, [
  defineRule(
    "month-year-range",
    `${month(1)} ${year(1)}${TO}${month(2)} ${year(2)}`,
    [["De novembre 2016 à mai 2017, il vécut dans l'espace.", "2016-11/2017-05"]],
    (match, context) => {
      const [from, to] = [yearIn(match, 1, context), yearIn(match, 2, context)];
      const [first, last] = [monthIn(match, 1, from?.year), monthIn(match, 2, to?.year)];
      return whole(match, first && last && intervalDate(first, last));
    },
  ),
  defineRule(
    "month-range",
    `${month(1)}${TO}${month(2)} ${year(1)}`,
    [
      ["De mars à mai 2012, le musée ferma.", "2012-03/2012-05"],
      ["Le numéro de juillet-août 1992 est épuisé.", "1992-07/1992-08"],
    ],
    (match, context) => {
      const found = yearIn(match, 1, context);
      const [first, last] = [monthIn(match, 1, found?.year), monthIn(match, 2, found?.year)];
      return whole(match, first && last && intervalDate(first, last), { certainty: found?.certainty ?? "stated" });
    },
  ),
  defineRule(
    "month-and-month",
    `(?<first>${month(1)}(?: ${year(1)})?)(?:,? et | ou )(?:en )?(?<last>${month(2)} ${year(2)})`,
    [
      ["Il vola en novembre 2016 et mai 2017.", "2016-11", "2017-05"],
      ["On vota en mars et juin 1999.", "1999-03", "1999-06"],
      ["Entre mars et mai 2012, le musée ferma.", "2012-03/2012-05"],
    ],
    readTwoMonths,
  ),
  defineRule(
    "month-year",
    `${MODIFIER}${month(1)} (?:de )?${year(1)}`,
    [
      ["En mars 1992, il adhéra.", "1992-03"],
      ["Les barricades de mai 68 sont célèbres.", "1968-05"],
      ["Fin juin 2008, le traité fut signé.", "2008-06"],
    ],
    (match, context) => {
      // "sept" alone is a number, and a month after a day that it does not have is no date of its own.
      if (/^sept$/i.test(group(match, "m1")) || /(?:^|[^\p{L}\d])\d{1,2}(?:er)? $/u.test(around(match).left))
        return null;
      const found = yearIn(match, 1, context);
      const modifier = modifierOf(group(match, "mod"));
      return whole(match, monthIn(match, 1, found?.year), { certainty: found?.certainty ?? "stated", modifier });
    },
  ),
  defineRule(
    "season-and-season",
    `(?<first>(?<s1>${SEASON})(?: (?:de |de l'année )?(?<y1>\\d{4}))?)(?<to>,? et | ou |[-/])(?:(?:de |à )?l'|au |le |du )?(?<last>(?:(?<s2>${SEASON}) (?:de )?)?(?<y2>\\d{4}))`,
    [
      ["Durant les étés 2003 et 2019, on suffoqua.", "2003-22", "2019-22"],
      ["Au cours de l'été et de l'automne 1789, on a peur.", "1789-22", "1789-23"],
    ],
    readTwoSeasons,
  ),
  defineRule(
    "season-year",
    `${MODIFIER}(?<season>${SEASON}) (?:de |de l'année )?(?:(?<y1>\\d{4})(?:[-/]\\d{2,4})?|(?<y2>\\d{1,3}) ${bce})`,
    [
      ["À l'automne 1989, le mur tomba.", "1989-23"],
      ["L'hiver 1941-1942 fut terrible.", "1941-24"],
      ["La ville tombe au printemps 146 av. J.-C.", "-0145-21"],
    ],
    (match) => {
      if (/\b(?:a|ont|avait|avaient|ayant|avoir|aura|auront|eut)(?: [\p{L}]+)? $/iu.test(around(match).left))
        return null;
      // "Les Jeux olympiques d'été de 1936" are no summer.
      if (/(?:olympiques?|paralympiques?|jeux|jo|sports?|heure) d'$/iu.test(around(match).left)) {
        return all(between(match, ["y1", "y1"], yearDate(Number(group(match, "y1")))));
      }
      const value =
        group(match, "y2") === ""
          ? seasonIn(match, "season", "y1")
          : seasonOf(match, "season", yearBeforeChrist(Number(group(match, "y2"))));
      return whole(match, value, {
        modifier: modifierOf(group(match, "mod")),
      });
    },
  ),
  defineRule(
    "part-of-year",
    `(?<rank>premier|1er|second|deuxième|2e|2ème|troisième|3e|3ème|quatrième|4e|4ème|dernier) (?<part>trimestre|semestre) (?:de |de l'année )?(?<y1>\\d{4})`,
    [
      ["Au premier trimestre 2010, le chômage recula.", "2010-33"],
      ["Le second semestre de 2015 fut meilleur.", "2015-41"],
    ],
    (match) => {
      const kind = group(match, "part").toLowerCase() === "trimestre" ? "quarter" : "half";
      const index = rankOf(group(match, "rank").toLowerCase(), kind);
      if (index === null) return null;
      return whole(match, yearPartDate(Number(group(match, "y1")), { kind, index } as YearPart));
    },
  ),
  defineRule(
    "part-of-year-code",
    "(?<part>[TS])(?<rank>[1-4]) (?:de )?(?<y1>(?:19|20)\\d{2})",
    [["Le chiffre d'affaires du T3 2018 recule.", "2018-35"]],
    (match) => {
      const [kind, most] = /t/i.test(group(match, "part")) ? (["quarter", 4] as const) : (["half", 2] as const);
      const index = Number(group(match, "rank"));
      return index > most ? null : whole(match, yearPartDate(Number(group(match, "y1")), { kind, index } as YearPart));
    },
  ),
]);

/** Two months joined by "et" are two dates, unless "entre" makes one stretch of them. */
function readTwoMonths(...[match, context]: Parameters<TimexRule["read"]>): readonly TimexReading[] | null {
  const to = yearIn(match, 2, context);
  const from = group(match, "y1") === "" ? to : yearIn(match, 1, context);
  const [first, last] = [monthIn(match, 1, from?.year), monthIn(match, 2, to?.year)];
  if (/\bentre $/i.test(around(match).left)) return whole(match, first && last && intervalDate(first, last));
  const certainty = group(match, "y1") === "" ? "inferred" : (from?.certainty ?? "stated");
  return all(
    between(match, ["first", "first"], first, { certainty }),
    between(match, ["last", "last"], last, { certainty: to?.certainty ?? "stated" }),
  );
}

const seasonIn = (match: RegExpExecArray, season: string, inYear: string): DateValue =>
  seasonOf(match, season, Number(group(match, inYear)));

function seasonOf(match: RegExpExecArray, season: string, inYear: number): DateValue {
  const index =
    SEASONS.indexOf(
      unaccented(
        group(match, season)
          .toLowerCase()
          .replace(/(?<!p)s$/u, ""),
      ),
    ) + 1;
  return yearPartDate(inYear, { kind: "season", index } as YearPart);
}

/** Two seasons of one year, or one season of two years. */
function readTwoSeasons(match: RegExpExecArray): readonly TimexReading[] | null {
  const [y1, s2] = [group(match, "y1"), group(match, "s2")];
  // "L'hiver 1941-1942" is one season.
  if (s2 === "" && (y1 === "" || /[-/]/.test(group(match, "to")))) return null;
  return all(
    between(match, ["first", "first"], seasonIn(match, "s1", y1 === "" ? "y2" : "y1"), {
      certainty: y1 === "" ? "inferred" : "stated",
    }),
    between(match, ["last", "last"], seasonIn(match, s2 === "" ? "s1" : "s2", "y2")),
  );
}

/** @returns null for a third half or a fifth quarter */
function rankOf(rank: string, kind: "quarter" | "half"): number | null {
  const most = kind === "quarter" ? 4 : 2;
  if (rank === "dernier") return most;
  const index = /^\d/.test(rank) ? parseInt(rank, 10) : PART_ORDER.indexOf(rank.replace("second", "deuxième")) + 1;
  return index >= 1 && index <= most ? index : null;
}
