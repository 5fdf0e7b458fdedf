import { sharesDays } from "@/lib/calendar/compare-dates";
import type { Language } from "@/lib/language/language";
import { dateIn, numberIn } from "../controls/labels";
import type { LintRule } from "./rule";

/** Two options that can both be right: dates that share days, or amounts such as "plus de 50" beside "60". */
export const overlappingOptions: LintRule = {
  code: "overlapping-options",
  doubts: "item",
  hasFault: ({ item: { options }, bench: { language } }) => {
    const labels = [...new Set(options)];
    return labels.some((label, index) =>
      labels.slice(index + 1).some((other) => datesMeet(label, other, language) || amountsMeet(label, other, language)),
    );
  },
};

function datesMeet(a: string, b: string, language: Language): boolean {
  const [first, second] = [dateIn(language, a), dateIn(language, b)];
  return first !== null && second !== null && first.edtf !== second.edtf && sharesDays(first, second);
}

function amountsMeet(a: string, b: string, language: Language): boolean {
  const [first, second] = [amountIn(a, language), amountIn(b, language)];
  if (first === null || second === null || (isExact(first) && isExact(second))) return false;
  return first.least <= second.most && second.least <= first.most;
}

/** The values that an amount allows. */
type Amount = { readonly least: number; readonly most: number };

const isExact = ({ least, most }: Amount): boolean => least === most;

/** What "57", "plus de 50", "moins de 50" and "entre 50 et 60" allow; null for a label that states no amount. */
function amountIn(label: string, { cues: { atLeast, atMost } }: Language): Amount | null {
  const [, from, to] = /(\d[\d\u00a0\u202f,]*) ?(?:à|et|-|–|au?) ?(\d[\d\u00a0\u202f,]*)\D{0,16}$/u.exec(label) ?? [];
  const [low, high] = [numberIn(from ?? ""), numberIn(to ?? "")];
  if (low !== null && high !== null && low < high && !/\d{4}/.test(label)) return { least: low, most: high };
  const number = numberIn(label.replace(atLeast, "").replace(atMost, ""));
  if (number === null) return null;
  if (atLeast.test(label)) return { least: number, most: Infinity };
  return atMost.test(label) ? { least: -Infinity, most: number } : { least: number, most: number };
}
