import { dayDate, intervalDate, monthDate } from "@/lib/calendar/make-date";
import type { TimexRule } from "../../language";
import { around, defineRule, group, needing, whole } from "./date-rule";
import { fullYearOf } from "./full-year";
import { fromRoman } from "../numerals";

/** A number that goes on before or behind: a telephone number, an address of a machine, a version. */
const PART_OF_MORE = { left: /(?:\d[ ./:-]|[vV](?:ersion)? ?|[nN]° ?)$/, right: /^(?:[./:-]\d| \d{2}(?:[ .]\d{2})+)/ };

/** Rules for dates in figures: day first, as in French, or the ISO order. */
export const NUMERIC_RULES: readonly TimexRule[] = needing(/\d[./-](?:\d|[IVX])/iu, [
  defineRule(
    "iso",
    "(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?",
    [["Relevé du 1992-03-02.", "1992-03-02"]],
    (match) => {
      const [year, month, day] = ["y1", "m1", "d1"].map((name) => Number(group(match, name)));
      return whole(match, dayDate(year!, month!, day!));
    },
  ),
  defineRule(
    "numeric-range",
    "(?<d1>\\d{1,2})(?: au |-)(?<d2>\\d{1,2})(?<sep>[./])(?<m1>\\d{1,2})\\k<sep>(?<y1>\\d{4})",
    [["Salon du 12 au 15/09/2011.", "2011-09-12/2011-09-15"]],
    (match) => {
      const [from, to, month, year] = ["d1", "d2", "m1", "y1"].map((name) => Number(group(match, name)));
      const [first, last] = [dayDate(year!, month!, from!), dayDate(year!, month!, to!)];
      return whole(match, first && last && intervalDate(first, last));
    },
  ),
  defineRule(
    "numeric-range-of-months",
    "(?<d1>\\d{1,2})(?<sep>[./])(?<m1>\\d{1,2})(?: au | à |-| ?[–—] ?)(?<d2>\\d{1,2})\\k<sep>(?<m2>\\d{1,2})\\k<sep>(?<y1>\\d{4})",
    [["Inscriptions du 15/03 au 30/04/2022.", "2022-03-15/2022-04-30"]],
    (match) => {
      const [d1, m1, d2, m2, year] = ["d1", "m1", "d2", "m2", "y1"].map((name) => Number(group(match, name)));
      const [first, last] = [dayDate(year!, m1!, d1!), dayDate(year!, m2!, d2!)];
      return whole(match, first && last && intervalDate(first, last));
    },
  ),
  defineRule(
    "numeric-roman-month",
    "(?<d1>\\d{1,2})(?<sep>[./-])(?<m1>[IVX]{1,4})\\k<sep>(?<y1>\\d{4})",
    [["né le 3.IV.1887", "1887-04-03"]],
    (match) => {
      const month = fromRoman(group(match, "m1").toUpperCase());
      return month === null
        ? null
        : whole(match, dayDate(Number(group(match, "y1")), month, Number(group(match, "d1"))));
    },
  ),
  defineRule(
    "numeric",
    "(?<d1>\\d{1,2})(?<sep>[./-])(?<m1>\\d{1,2})\\k<sep>(?<y1>\\d{4}|\\d{2})",
    [
      ["Mise à jour : 13.03.2018", "2018-03-13"],
      ["Facture du 02/03/1992.", "1992-03-02"],
    ],
    (match, { evidence }) => {
      const { left, right } = around(match);
      if (PART_OF_MORE.left.test(left) || PART_OF_MORE.right.test(right)) return null;
      const { year, certainty } = fullYearOf(group(match, "y1"), evidence);
      if (year < 1000) return null;
      return whole(match, dayDate(year, Number(group(match, "m1")), Number(group(match, "d1"))), { certainty });
    },
  ),
  defineRule(
    "numeric-month",
    "(?<m1>0[1-9]|1[0-2])/(?<y1>(?:1[5-9]|20)\\d{2})",
    [["Édition 03/1992.", "1992-03"]],
    (match) => whole(match, monthDate(Number(group(match, "y1")), Number(group(match, "m1")))),
  ),
]);
