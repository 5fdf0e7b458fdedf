import type { DateValue } from "@/lib/calendar/date-value";
import { openFrom, openUntil, yearBeforeChrist, yearDate } from "@/lib/calendar/make-date";
import type { DateEvidence, ReadingContext, TimexRule } from "../language";
import { matchRules } from "../match-rules";
import { bce } from "./dates/date-rule";
import { DAY_RULES } from "./dates/days";
import { CENTURY_RULES } from "./dates/centuries";
import { DECADE_RULES } from "./dates/decades";
import { ERA_RULES } from "./dates/eras";
import { MONTH_RULES } from "./dates/months";
import { NUMERIC_RULES } from "./dates/numeric";
import { YEAR_RULES } from "./dates/years";

const RULES: readonly TimexRule[] = [
  ...NUMERIC_RULES,
  ...DAY_RULES,
  ...MONTH_RULES,
  ...CENTURY_RULES,
  ...DECADE_RULES,
  ...ERA_RULES,
  ...YEAR_RULES,
];

/** What people type before a date and do not mean as part of it. */
const LEAD =
  /^(?:(?:c'est|c'était|date|réponse) ?:? )?(?:(?:à partir|au cours|lors) )?(?:(?:les?|la|en|dans|aux?|du|de|des|vers|entre|durant|pendant|à|année|an) |(?:l|d)'(?:année |an )?)*/iu;

/**
 * What a learner typed, as a date: "2 mars 1992", "2/3/92", "le 1er janv. 2010", "6 et 7 septembre 2017", "mars 1992".
 *
 * Missing accents, capitals, doubled spaces and a leading article or preposition do not matter; anything else that is
 * left over does, so a sentence is no date. Null also for days that the calendar does not have.
 *
 * @param evidence decides the century of two digits; without it 30 to 99 are 19xx
 */
export function readTypedDate(text: string, evidence: DateEvidence = { years: [] }): DateValue | null {
  const plain = plainOf(text);
  if (plain.length > 80) return null;
  const open = /^(?:(depuis|dès)|(jusqu'en|jusqu'au|jusqu'à|d'ici)) (.+)$/iu.exec(plain);
  const value = readWhole(open?.[3] ?? plain, evidence) ?? readEnds(plain, evidence);
  if (!value || !open || value.edtf.includes("..")) return value;
  return open[1] === undefined ? openUntil(value) : openFrom(value);
}

/** One kind of space, apostrophe and dash; no full stop at the end, unless it belongs to an abbreviation. */
const plainOf = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .replace(/[’‘]/gu, "'")
    .replace(/ ?[–—] ?/gu, "-")
    .replace(/ ?- ?(?=[IVX])/gu, "-")
    .replace(/ ?([/.-]) ?(?=\d)/gu, (match, mark: string) => (mark === "." && match.endsWith(" ") ? ". " : mark))
    .replace(/\b1 ?(?:ere?|ier|re)\b/iu, "1er")
    .trim()
    .replace(/(?<=\d)[.,;]$/u, "");

function readWhole(text: string, evidence: DateEvidence): DateValue | null {
  const isBetween = /^entre /iu.test(text);
  const bare = text.replace(LEAD, "");
  const year = readYear(bare);
  if (year) return year;
  const context: ReadingContext = { evidence, sentenceYear: null };
  const input = isBetween ? `entre ${bare}` : bare;
  for (const { rule, match } of matchRules(RULES, input)) {
    const [reading, ...more] = rule.read(match, context) ?? [];
    const isWhole = reading && reading.start === input.length - bare.length && reading.end === input.length;
    if (isWhole && more.length === 0) return reading.value;
  }
  return null;
}

/** "1909 et 1914", "XIe et XIIIe siècles": the two ends alone, as "entre quelles années" asks for them. */
const readEnds = (text: string, evidence: DateEvidence): DateValue | null =>
  / et /iu.test(text) ? readWhole(`entre ${text.replace(LEAD, "")}`, evidence) : null;

const YEAR = new RegExp(`^(-?\\d{1,4})( ${bce})?$`, "iu");

/** "1992", "800", "146 av. J.-C."; two digits alone are too little. */
function readYear(text: string): DateValue | null {
  const [, digits = "", before] = YEAR.exec(text) ?? [];
  if (digits === "") return null;
  if (before) return yearDate(yearBeforeChrist(Math.abs(Number(digits))));
  if (digits.startsWith("-")) return yearDate(yearBeforeChrist(-Number(digits)));
  return digits.length >= 3 && Number(digits) > 0 ? yearDate(Number(digits)) : null;
}
