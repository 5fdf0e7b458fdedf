import type { DateValue } from "@/lib/calendar/date-value";
import { intervalDate, openFrom } from "@/lib/calendar/make-date";
import type { TimexReading, TimexRules } from "@/lib/language/language";

/** A reading that has won its stretch of the sentence, with the name of its rule. */
export type Claim = TimexReading & { readonly rule: string };

type Rules = Pick<TimexRules, "joins" | "untilNow">;

/**
 * Makes one claim of two that name one stretch of time: "de 1940 à juin 1944". A stretch keeps the rule of its first date.
 *
 * @param claims in the order of the text; the result is, too
 */
export function joinTimexes(claims: readonly Claim[], text: string, rules: Rules): readonly Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims) {
    const before = joined.at(-1);
    const both = before && stretchOf(before, claim, text, rules);
    if (both) joined[joined.length - 1] = both;
    else joined.push(claim);
  }
  return joined.map((claim) => openedByNow(claim, text, rules));
}

function stretchOf(first: Claim, last: Claim, text: string, { joins }: Rules): Claim | null {
  const gap = text.slice(first.end, last.start);
  if (gap.length > MAX_GAP || !isSimple(first.value) || !isSimple(last.value)) return null;
  const left = text.slice(Math.max(0, first.start - MAX_GAP), first.start);
  const join = joins.find((one) => one.gap.test(gap) && one.before.test(left));
  if (!join || (join.isAlike && first.value.precision !== last.value.precision)) return null;
  if (last.value.start! <= first.value.start!) return null;
  const value = intervalDate(first.value, last.value);
  const certainty = first.certainty === "stated" && last.certainty === "stated" ? "stated" : "inferred";
  return value && { ...first, end: last.end, value, certainty, modifier: null };
}

/** Longer than "jusqu'à la fin de l'année" and its like. */
const MAX_GAP = 24;

function openedByNow(claim: Claim, text: string, { untilNow }: Rules): Claim {
  const now = isSimple(claim.value) ? untilNow.exec(text.slice(claim.end, claim.end + MAX_GAP + 8)) : null;
  return now ? { ...claim, end: claim.end + now[0].length, value: openFrom(claim.value), modifier: null } : claim;
}

/** Seasons cannot bound an interval in EDTF, and an interval bounds nothing. */
const isSimple = ({ precision }: DateValue): boolean => precision !== "interval" && precision !== "season";
