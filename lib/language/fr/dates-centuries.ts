import type { DateValue } from "@/lib/calendar/date-value";
import { centuryDate, decadeDate, intervalDate, millenniumDate } from "@/lib/calendar/make-date";
import type { TimexReading, TimexRule } from "../language";
import { all, around, between, defineRule, era, group, whole } from "./date-rule";
import { fullDecadeOf } from "./full-year";
import { LONG_MODIFIER, modifierOf } from "./modifiers";
import { fromOrdinalWord, fromRoman, ORDINAL_WORD, TENS } from "./numerals";

const TENS_WORD = Object.keys(TENS)
  .toSorted((a, b) => b.length - a.length)
  .join("|");

/** "XIXe", "Ier", "19ème": group `c1` for index 1. */
const century = (index: number): string =>
  `(?:(?<c${index}>[IVX]{1,6}|\\d{1,2}) ?(?:ers?|[eè]?mes?|ièmes?|es?)|(?<w${index}>${ORDINAL_WORD}))`;

const TO = "(?:-| ?[–—] ?| aux? | à | jusqu'aux? )";

/** Rules for centuries, millennia and decades. */
export const CENTURY_RULES: readonly TimexRule[] = [
  defineRule(
    "century-range",
    `${century(1)}(?: siècle)?(?<to>${TO}|,? et (?:le |du )?|,? ou )${century(2)} (?:siècles?|s\\.)${era(1)}`,
    [
      ["Du XVIe au XVIIIe siècle, la ville prospéra.", "15XX/17XX"],
      ["Les XIXe et XXe siècles furent industriels.", "18XX", "19XX"],
    ],
    readTwoCenturies,
  ),
  defineRule(
    "century",
    `${LONG_MODIFIER}${century(1)} (?:siècles?|s\\.)${era(1)}`,
    [
      ["L'usine date du XIXe siècle.", "18XX"],
      ["Au IXe s., les Vikings remontent la Seine.", "08XX"],
      ["Athènes domine au Ve siècle av. J.-C.", "-04XX"],
      ["Le dix-neuvième siècle invente la photographie.", "18XX"],
    ],
    (match) => whole(match, centuryIn(match, 1), { modifier: modifierOf(group(match, "mod")) }),
  ),
  defineRule(
    "millennium",
    `${LONG_MODIFIER}${century(1)} millénaire${era(1)}`,
    [["L'écriture apparaît au IVe millénaire av. J.-C.", "-3999/-3000"]],
    (match) => {
      const count = countIn(match, 1);
      if (count === null || count > 10) return null;
      return whole(match, millenniumDate(count, eraIn(match)), { modifier: modifierOf(group(match, "mod")) });
    },
  ),
  defineRule(
    "decades",
    `(?<first>${LONG_MODIFIER}(?:années|décennies?) (?<t1>\\d{2}|\\d{3}0|${TENS_WORD}))(?<to>${TO}(?:années )?|,? et |,? ou )(?<last>(?:les années )?(?<t2>\\d{2}|\\d{3}0|${TENS_WORD}))`,
    [
      ["Les années 1970 et 1980 furent prospères.", "197X", "198X"],
      ["Des années 1950 aux années 1970, on bâtit.", "195X/197X"],
    ],
    (match, context) => {
      const [first, last] = [decadeIn(match, 1, context), decadeIn(match, 2, context)];
      if (!first || !last || first.value.start! >= last.value.start!) return null;
      if (!/et|ou/.test(group(match, "to"))) return whole(match, intervalDate(first.value, last.value));
      return all(
        between(match, ["first", "first"], first.value, { certainty: first.certainty }),
        between(match, ["last", "last"], last.value, { certainty: last.certainty }),
      );
    },
  ),
  defineRule(
    "decade",
    `${LONG_MODIFIER}(?:années|décennie) (?<t1>\\d{2}|\\d{3}0|${TENS_WORD})`,
    [
      ["La crise des années 1930 ruina la région.", "193X"],
      ["Au début des années quatre-vingt-dix, le pays s'ouvrit.", "199X"],
    ],
    (match, context) => {
      if (/^(?: (?:et|à|ou) |[-–])\d{3}[1-9]/.test(around(match).right)) return null;
      const decade = decadeIn(match, 1, context);
      return (
        decade && whole(match, decade.value, { certainty: decade.certainty, modifier: modifierOf(group(match, "mod")) })
      );
    },
  ),
];

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

/** "XIXe et XXe siècles" are two dates, "du XVIe au XVIIIe siècle" is one. */
function readTwoCenturies(match: RegExpExecArray): readonly TimexReading[] | null {
  const [first, last] = [centuryIn(match, 1), centuryIn(match, 2)];
  if (!first || !last) return null;
  const isStretch = !/et|ou/.test(group(match, "to")) || /\bentre (?:le |les )?$/i.test(around(match).left);
  if (isStretch) return whole(match, intervalDate(first, last) ?? null);
  const name = (index: number) => (group(match, `c${index}`) === "" ? `w${index}` : `c${index}`);
  const head = between(match, [name(1), name(1)], first);
  const tail = between(match, [name(2), name(2)], last);
  if (!head || !tail) return null;
  const toStart = match.indices?.groups?.["to"]?.[0] ?? head.end;
  return [
    { ...head, end: toStart },
    { ...tail, end: match.index + match[0].length },
  ];
}

function decadeIn(match: RegExpExecArray, index: number, { evidence }: Parameters<TimexRule["read"]>[1]) {
  const text = group(match, `t${index}`).toLowerCase();
  const tens = TENS[text] ?? Number(text);
  if (tens % 10 !== 0) return null;
  return text.length === 4 && /\d/.test(text)
    ? { value: decadeDate(tens), certainty: "stated" as const }
    : { value: decadeDate(fullDecadeOf(tens, evidence)), certainty: "inferred" as const };
}
