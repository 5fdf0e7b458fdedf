import type { DateValue } from "@/lib/calendar/date-value";
import { centuryDate, intervalDate, millenniumDate } from "@/lib/calendar/make-date";
import type { TimexReading, TimexRule } from "../../language";
import { all, around, between, defineRule, era, group, needing, whole } from "./date-rule";
import { LONG_MODIFIER, longModifier, modifierOf } from "../modifiers";
import { fromOrdinalWord, fromRoman, ORDINAL_WORD } from "../numerals";

/** "XIXe", "Ier", "19ème": group `c1` for index 1. */
const century = (index: number): string =>
  `(?:(?<c${index}>[IVX]{1,6}|\\d{1,2}) ?(?:ers?|[eè]?mes?|ièmes?|es?)|(?<w${index}>${ORDINAL_WORD}))`;

/** The same with "fin du" before it, as group `p1`. */
const part = (index: number): string => `(?<p${index}>${longModifier(`mod${index}`)}${century(index)})`;

const ARTICLE = "(?:(?:aux? |du |des |de la |les? |la |à la )?)";

const TO = `(?: siècle)?(?<to>-| ?[–—] ?| aux? | à (?:la )?| jusqu'aux? | jusqu'à la |,? (?:et|ou|comme|puis) ${ARTICLE})`;

const SIECLE = "(?:siècles?|s\\.)";

/** Rules for centuries and millennia. */
export const CENTURY_RULES: readonly TimexRule[] = needing(
  /siècle|\ss\.|millénaire|(?<!\p{L})(?:début|fin|mi)[ -](?:du )?[\dIVX]/iu,
  [
    defineRule(
      "century-list",
      `${part(1)}(?:, ${ARTICLE}${part(2)})?(?:, ${ARTICLE}${part(3)})?${TO}(?<p4>${longModifier("mod4")}${century(4)} ${SIECLE}${era(1)})`,
      [
        ["Du XVIe au XVIIIe siècle, la ville prospéra.", "15XX/17XX"],
        ["Les XIXe et XXe siècles furent industriels.", "18XX", "19XX"],
        ["La chapelle date des XIe, XIIe et XIVe siècles.", "10XX", "11XX", "13XX"],
        ["De la fin du XIXe au début du XXe siècle, on émigre.", "18XX/19XX"],
      ],
      readCenturies,
    ),
    defineRule(
      "century",
      `${LONG_MODIFIER}${century(1)} ${SIECLE}${era(1)}`,
      [
        ["L'usine date du XIXe siècle.", "18XX"],
        ["Au IXe s., les Vikings remontent la Seine.", "08XX"],
        ["Athènes domine au Ve siècle av. J.-C.", "-04XX"],
        ["Le dix-neuvième siècle invente la photographie.", "18XX"],
        ["Marbre, 2e quart 16e siècle", "15XX"],
      ],
      (match) => whole(match, centuryIn(match, 1), { modifier: modifierOf(group(match, "mod")) }),
    ),
    defineRule(
      "century-without-its-noun",
      "(?<mod>début|fin|mi)(?: du |-| )(?<c1>[IVX]{2,5}|1\\d|20)e",
      [["Fin XIXe, le quartier se bâtit.", "18XX"]],
      (match) => {
        // "Fin du XVe congrès": whatever follows could be what is numbered.
        if (!/^(?:[.,;:)]|$)/u.test(around(match).right)) return null;
        return whole(match, centuryIn(match, 1), { modifier: modifierOf(group(match, "mod")) });
      },
    ),
    defineRule(
      "millennium-list",
      `(?<p1>${century(1)})(?: millénaire)?(?<to>-| ?[–—] ?| aux? |,? (?:et|ou) ${ARTICLE})(?<p4>${century(4)} millénaires?${era(1)})`,
      [
        ["Aux IIIe et IIe millénaires avant notre ère, on commerce.", "-2999/-2000", "-1999/-1000"],
        ["Du IVe au IIe millénaire av. J.-C., on commerce.", "-3999/-1000"],
      ],
      (match) => readList(match, [1, 4], millenniumIn),
    ),
    defineRule(
      "millennium",
      `${LONG_MODIFIER}${century(1)} millénaire${era(1)}`,
      [["L'écriture apparaît au IVe millénaire av. J.-C.", "-3999/-3000"]],
      (match) => whole(match, millenniumIn(match, 1), { modifier: modifierOf(group(match, "mod")) }),
    ),
  ],
);

function countIn(match: RegExpExecArray, index: number): number | null {
  const word = group(match, `w${index}`);
  if (word !== "") return fromOrdinalWord(word);
  const numeral = group(match, `c${index}`);
  return /\d/.test(numeral) ? Number(numeral) || null : fromRoman(numeral.toUpperCase());
}

const eraIn = (match: RegExpExecArray): "AD" | "BC" => (group(match, "bc1") === "" ? "AD" : "BC");

function centuryIn(match: RegExpExecArray, index: number): DateValue | null {
  const count = countIn(match, index);
  return count === null || (count > 21 && eraIn(match) === "AD") ? null : centuryDate(count, eraIn(match));
}

function millenniumIn(match: RegExpExecArray, index: number): DateValue | null {
  const count = countIn(match, index);
  return count === null || count > 10 ? null : millenniumDate(count, eraIn(match));
}

function readCenturies(match: RegExpExecArray): readonly TimexReading[] | null {
  const present = [1, 2, 3, 4].filter((index) => group(match, `p${index}`) !== "");
  return readList(match, present, centuryIn);
}

/** "XIXe et XXe siècles" are two dates, "du XVIe au XVIIIe siècle" and "entre le XIIe et le XIIIe siècle" are one. */
function readList(
  match: RegExpExecArray,
  present: readonly number[],
  valueIn: (match: RegExpExecArray, index: number) => DateValue | null,
): readonly TimexReading[] | null {
  const isStretch =
    !/^,? (?:et|ou|comme|puis) /u.test(group(match, "to")) ||
    /(?:^|[^\p{L}])entre (?:le |la |les )?$/iu.test(around(match).left);
  const values = present.map((index) => valueIn(match, index));
  const [first, last] = [values[0] ?? null, values.at(-1) ?? null];
  if (isStretch && present.length === 2) return whole(match, first && last && intervalDate(first, last));
  return all(
    ...present.map((index, place) =>
      between(match, [`p${index}`, `p${index}`], values[place] ?? null, {
        modifier: modifierOf(group(match, `mod${index}`)),
      }),
    ),
  );
}
