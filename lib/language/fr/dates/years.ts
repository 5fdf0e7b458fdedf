import type { DateValue } from "@/lib/calendar/date-value";
import { approximately, intervalDate, openFrom, yearDate } from "@/lib/calendar/make-date";
import type { TimexRule } from "../../language";
import { around, defineRule, group, needing, whole } from "./date-rule";
import { fullYearOf } from "./full-year";
import { isYearInContext, isEarlyYearInContext, isShortYear, VAGUE_BEFORE } from "./is-year";
import { modifierOf, SINGLED_OUT } from "../modifiers";
import { COUNTS, GOES_ON, NUMBERED } from "./date-words";

/** Last year that a text may plausibly speak of without saying "en". */
const LAST_YEAR = 2099;

/** Rules for dates that name a year and nothing finer. */
export const YEAR_RULES: readonly TimexRule[] = needing(/\d\d|an mil|an \d/iu, [
  defineRule(
    "year-range",
    "(?<y1>1\\d{3}|20\\d{2}|[1-9]\\d{2})(?<to>-| ?[–—] ?| - |/)(?<vague>(?:vers|v\\.|ca?\\.) ?)?(?<y2>1\\d{3}|20\\d{2}|\\d{2,3})",
    [
      ["Ferdinand (1791-1871) fut roi.", "1791/1871"],
      ["La Grande Guerre (1914-18) ruina l'Europe.", "1914/1918"],
      ["Clovis (vers 466-511) se convertit.", "0466~/0511"],
      ["Huile sur toile, vers 1630-1635", "1630~/1635~"],
    ],
    (match, { evidence }) => {
      const { left, right } = around(match);
      if (
        COUNTS.test(right) ||
        GOES_ON.test(right) ||
        /^[/-]/.test(right) ||
        (NUMBERED.test(left) && !VAGUE_BEFORE.test(left)) ||
        (/\d[ .,/-]$/.test(left) && !isSeason(match))
      )
        return null;
      const [first, digits] = [Number(group(match, "y1")), group(match, "y2")];
      // Years of three digits are written after a name: "Othman (644-656)".
      if ((first < 1000 || digits.length === 3) && !(first < 1000 && isBesideName(left, right))) return null;
      const century = first - (first % 100);
      const last = digits.length === 2 ? century + Number(digits) : fullYearOf(digits, evidence).year;
      if (digits.length === 2 && !/^[-/]$/.test(group(match, "to"))) return null;
      return last > first ? whole(match, intervalDate(...vagueSides(match, first, last))) : null;
    },
  ),
  defineRule("war-years", "14-18|39-45|39-40", [["Il est mort à la guerre de 14-18.", "1914/1918"]], (match) => {
    if (!OF_A_WAR.test(around(match).left)) return null;
    const [first = 0, last = 0] = match[0].split("-").map((digits) => 1900 + Number(digits));
    return whole(match, intervalDate(yearDate(first), yearDate(last)), { certainty: "inferred" });
  }),
  defineRule(
    "year-to-year",
    "(?<y1>\\d{3,4})(?<to> à | au | jusqu'en | jusqu'à | et (?:l'an |l'année )?| to )(?<y2>\\d{3,4})",
    [
      ["De 1990 à 1999, l'économie recula.", "1990/1999"],
      ["Entre 1990 et 1999, l'économie recula.", "1990/1999"],
    ],
    (match) => {
      const { left, right } = around(match);
      const joiner = /et/.test(group(match, "to"))
        ? /\bentre (?:les années |l'an |l'année )?$/i
        : /(?:\bd[eu] (?:l'an |l'année )?|\bannées |[(:] ?|^)$/i;
      const [first, last] = [Number(group(match, "y1")), Number(group(match, "y2"))];
      if (!joiner.test(left) || isCounted(right) || first >= last || last > LAST_YEAR) return null;
      if (first < 1000 && !/^[ ]?[,.;:)]|^$/.test(right) && last < 1000) return null;
      return whole(match, intervalDate(yearDate(first), yearDate(last)));
    },
  ),
  defineRule(
    "year-to-now",
    "(?<y1>1\\d{3}|20\\d{2})(?: à | jusqu'à |-| ?[–—] ?)(?:nos jours|ce jour|aujourd'hui|maintenant)",
    [["De 1958 à nos jours, la France vit sous la Ve République.", "1958/.."]],
    (match) => whole(match, openFrom(yearDate(Number(group(match, "y1"))))),
  ),
  defineRule(
    "part-of-year-of",
    `${SINGLED_OUT}(?<y1>1\\d{3}|20\\d{2})`,
    [
      ["Début 2005, le Kazakhstan lança un appel.", "2005"],
      ["L'usine ferma à la fin de l'année 1998.", "1998"],
      ["Mi-2010, la crise éclata.", "2010"],
    ],
    (match) => {
      if (COUNTS.test(around(match).right) || GOES_ON.test(around(match).right)) return null;
      return whole(match, yearDate(Number(group(match, "y1"))), { modifier: modifierOf(group(match, "mod")) });
    },
  ),
  defineRule(
    "year-one-thousand",
    "an (?:mil|mille)",
    [["Les terreurs de l'an mil sont une légende.", "1000"]],
    (match) => whole(match, yearDate(1000)),
  ),
  defineRule(
    "year",
    "(?<y1>1\\d{3}|20\\d{2}|2100)",
    [
      ["Il est apparu en 1944, dit-on.", "1944"],
      ["Les saisons ont eu lieu en 2013 et 2014.", "2013", "2014"],
      ["Vers 1515, il peignit ce tableau.", "1515~"],
    ],
    (match) => {
      const { left, right } = around(match);
      const year = Number(group(match, "y1"));
      if (!isYearInContext(year, match.input.slice(0, match.index), right)) return null;
      return VAGUE_BEFORE.test(left)
        ? whole(match, approximately(yearDate(year)), { modifier: "APPROX" })
        : whole(match, yearDate(year));
    },
  ),
  defineRule(
    "early-year",
    "(?<an>ans? )?(?<y1>[1-9]\\d{0,2})",
    [
      ["En 476, l'Empire d'Occident disparaît.", "0476"],
      ["Charlemagne est couronné en l'an 800.", "0800"],
    ],
    (match) => {
      const { left, right } = around(match);
      if (!isEarlyYearInContext(left + group(match, "an"), right, group(match, "y1"))) return null;
      const start = match.index + group(match, "an").length;
      const value = yearDate(Number(group(match, "y1")));
      const isVague = VAGUE_BEFORE.test(left + group(match, "an"));
      const reading = {
        certainty: "stated" as const,
        isEraOpen: true as const,
        modifier: isVague ? ("APPROX" as const) : null,
      };
      return [{ start, end: match.index + match[0].length, value: isVague ? approximately(value) : value, ...reading }];
    },
  ),
  defineRule(
    "short-year",
    "'?(?<y1>\\d{2})",
    [
      ["Élu en 1981, il est réélu en 88 et battu en 93.", "1981", "1988", "1993"],
      ["Née en 1962, elle a vingt ans à l'été '82.", "1962", "1982"],
    ],
    (match, { evidence }) => {
      const { left, right } = around(match);
      if (!isShortYear(match[0], left, right)) return null;
      const { year } = fullYearOf(group(match, "y1"), evidence);
      const isNear = evidence.years.some((known) => Math.abs(known - year) <= 40);
      return isNear ? whole(match, yearDate(year), { certainty: "inferred" }) : null;
    },
  ),
]);

/** "Othman (644-656)", or "439-533 : royaume vandale" in a chronology. */
const isBesideName = (left: string, right: string): boolean =>
  (/\p{Lu}\p{L}+ \((?:vers |v\. ?|ca?\. ?)?$/u.test(left) && right.startsWith(")")) ||
  (left === "" && /^ :/u.test(right));

/** What is said to be "de 14-18"; a score or a ratio is not. */
const OF_A_WAR =
  /(?:guerres?|conflit|mondiale|poilus?|soldats?|combattants?|combats?|tranchées|morts?|tués|victimes|front|prisonniers?|centenaire|héros|vétérans?|veuves?|hécatombe|boucherie|mobilisés|années|période|pendant|durant|celle) (?:de |d')?$/iu;

/** "Ligue 1 2019-2020": two years that follow each other, after a name that ends in a figure. */
const isSeason = (match: RegExpExecArray): boolean =>
  Number(group(match, "y2")) === Number(group(match, "y1")) + 1 && /\p{L} \d{1,2} $/u.test(around(match).left);

/** Of "(vers 466-511)" the first year is approximate, of "vers 1630-1635" both are. */
function vagueSides(match: RegExpExecArray, first: number, last: number): [DateValue, DateValue] {
  const { left } = around(match);
  const isFirstVague = VAGUE_BEFORE.test(left);
  const isLastVague = group(match, "vague") !== "" || (isFirstVague && !/\([^()]{0,6}$/u.test(left));
  return [
    isFirstVague ? approximately(yearDate(first)) : yearDate(first),
    isLastVague ? approximately(yearDate(last)) : yearDate(last),
  ];
}

/** "de 1500 à 2000 personnes": the range counts. */
const isCounted = (right: string): boolean =>
  COUNTS.test(right) ||
  GOES_ON.test(right) ||
  /^ (?!plus|puis|dans|sans|sous|vers|mais|alors|lors|depuis|après|ans\b)\p{Ll}{3,}[sx](?!\p{L})/u.test(right);
