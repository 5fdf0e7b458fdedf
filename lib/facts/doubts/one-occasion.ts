import type { Grammar } from "@/lib/language/clauses";
import type { DateMark } from "../dates/place-dates";
import { isA, type Token } from "../tokens";

/** Nouns of which a day and a place do not tell one from the next. */
const OF_MANY = ["class-noun", "agreement-noun", "document-noun", "recurring-noun"] as const;

/**
 * True for what befell or was done by one of many, or by so many of them, on one day and to or at what is named: "vingt États
 * ont signé à Paris la convention …", "une vague a dévasté la côte du Tohoku". A year, a nameless place and a treaty leave open
 * which one; so does a man of whom no name is told.
 *
 * @param subject the tokens of the subject
 * @param complement the words that a question keeps behind the verb
 */
export function isOneOccasion(
  subject: readonly Token[],
  complement: string,
  date: DateMark,
  grammar: Grammar,
): boolean {
  const [first, noun] = subject;
  const isDay = date.timex.value.precision === "day" && date.timex.relation === "at";
  if (!isDay || noun?.pos !== "NOUN" || grammar.namesIn(complement).size === 0) return false;
  // "un orage moins puissant": than the one before
  if (subject.some(({ pos }) => pos === "ADV") || OF_MANY.some((name) => isA(noun, name, grammar))) return false;
  const determiner = grammar.determiner(first?.word ?? "");
  const isOne = determiner?.kind === "indefinite" && determiner.number === "singular";
  return isOne
    ? !isA(noun, "human-noun", grammar) && !isA(noun, "office", grammar)
    : first?.pos === "NUM" || first?.kind === "number" || isNumeral(first, grammar);
}

/** "trois", "vingt"; "plusieurs" and "quelques" count nothing. */
const isNumeral = (token: Token | undefined, grammar: Grammar): boolean =>
  grammar.determiner(token?.word ?? "")?.kind === "quantity" &&
  token?.readings.some(({ pos }) => pos === "NUM") === true;
