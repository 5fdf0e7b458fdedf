import type { ReadingRules } from "@/lib/language/language";

/** Initials and acronyms with points, without the last point: "N", "J.-J", "U.R.S.S". */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?)*\p{Lu}$/u;

/** A sign of a list within a sentence: "1" or "a" after a colon, any after a semicolon, any at the head of the text. */
const ENUMERATOR = /(?:^|[:(] )(?:1|a|I)$|(?:^|; )(?:\d{1,2}|\p{Ll}|[IVX]{1,5})$|^(?:\d{3,4}|\p{Lu})$/u;

const SMALL_LETTER = /^\p{Ll}$/u;

const LAST_WORD = /[\p{L}\p{N}.'°/²³-]+$/u;

const LEADING_MARKS = /^[^\p{L}\p{N}°]+/u;

/**
 * True if a full stop belongs to the word before it, and the sentence goes on.
 *
 * @param before the text up to the stop, from the beginning of its sentence if that is near; stop excluded
 * @param after what follows the stop, without spaces in front
 */
export function isAbbreviated(before: string, after: string, rules: ReadingRules): boolean {
  if (ENUMERATOR.test(before)) return true;
  const [word = ""] = LAST_WORD.exec(before) ?? [];
  const last = word.replace(/^(?:[ldLD]|[qQ]u)'/u, "");
  const plain = last.toLowerCase().replace(LEADING_MARKS, "");
  const next = openingOf(after, rules);
  if (isUnit(before, plain, rules)) return next === "other";
  const isInitial = INITIALS.test(last);
  if (rules.finalAbbreviations.has(plain) && !(isInitial && plain.length === 1)) return next === "other";
  if (isInitial) return areInitials(before, last, next, rules);
  if (SMALL_LETTER.test(last) && /^\d/.test(after)) return true;
  if (!rules.abbreviations.has(plain)) return false;
  if (rules.wordlikeAbbreviations.has(plain) && !/ (?:p|op|loc)\. ?\p{L}+$/u.test(before)) {
    return /^(?:\d|[IVXLC]+(?![\p{L}']))/u.test(after);
  }
  return rules.titles.has(plain) || next !== "starter";
}

/** How what follows a stop begins: as sentences do, with another capital, or otherwise (small, a number, a mark). */
type Opening = "starter" | "capital" | "other";

const INITIAL = /^\p{Lu}\./u;

const NEXT_WORD = /^([«"(–—-]? ?)([\p{L}'-]*)/u;

function openingOf(after: string, { sentenceStarters }: ReadingRules): Opening {
  const [, quote = "", next = ""] = NEXT_WORD.exec(after) ?? [];
  if (!/^\p{Lu}/u.test(next)) return "other";
  // What stands in guillemets behind an abbreviation is mostly a name: "cf. « Le Monde »".
  if (quote !== "" || INITIAL.test(after)) return "capital";
  return sentenceStarters.has(next) || sentenceStarters.has(next.replace(/'.*/u, "'")) ? "starter" : "capital";
}

function isUnit(before: string, plain: string, { units }: ReadingRules): boolean {
  return units.has(plain) && /\d ?[^\d\s]*$/u.test(before);
}

/** "N. A. Nazarbaïev" goes on; an acronym behind its article ("l'U.R.S.S.") ends a sentence before a capital. */
function areInitials(before: string, last: string, next: Opening, rules: ReadingRules): boolean {
  if (next === "other") return true;
  if (rules.titles.has(last.toLowerCase()) && last === "M") return true;
  const isAcronym =
    /\p{L}\.\p{L}/u.test(last) && rules.articleBeforeAcronym.test(before.slice(0, before.length - last.length));
  return !isAcronym && next !== "starter";
}
