import { decadeDate, intervalDate } from "@/lib/calendar/make-date";
import type { TimexRule } from "../../language";
import { all, around, between, defineRule, group, needing, whole } from "./date-rule";
import { fullDecadeOf } from "./full-year";
import { LONG_MODIFIER, modifierOf } from "../modifiers";
import { TENS } from "../numerals";

const TENS_WORD = Object.keys(TENS)
  .toSorted((a, b) => b.length - a.length)
  .join("|");

const TO = "(?:-| ?[–—] ?| aux? | à | jusqu'aux? )";

/** Rules for decades. */
export const DECADE_RULES: readonly TimexRule[] = needing(/année|décennie/iu, [
  defineRule(
    "decades",
    `(?<first>${LONG_MODIFIER}(?:années|décennies?) (?<t1>\\d{2,3}0|\\d{2}|${TENS_WORD}))(?<to>${TO}(?:années )?|,? et |,? ou )(?<last>(?:les années )?(?<t2>\\d{2,3}0|\\d{2}|${TENS_WORD}))`,
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
    `${LONG_MODIFIER}(?:années|décennie) (?<t1>\\d{2,3}0|\\d{2}|${TENS_WORD})`,
    [
      ["La crise des années 1930 ruina la région.", "193X"],
      ["Augustin y étudia dans les années 370.", "037X"],
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
]);

function decadeIn(match: RegExpExecArray, index: number, { evidence }: Parameters<TimexRule["read"]>[1]) {
  const text = group(match, `t${index}`).toLowerCase();
  const tens = TENS[text] ?? Number(text);
  if (tens % 10 !== 0) return null;
  return text.length > 2 && /\d/.test(text)
    ? { value: decadeDate(tens), certainty: "stated" as const }
    : { value: decadeDate(fullDecadeOf(tens, evidence)), certainty: "inferred" as const };
}
