import type { Grammar } from "@/lib/language/clauses";
import type { DateMark } from "../dates/place-dates";
import { isA, isCapitalised, isMark, type Token } from "../tokens";

/** Most words and marks that stand between two dates of one event: ", puis à nouveau". */
const MOST_BETWEEN = 5;

/**
 * True for one of several dates that the text gives to one event: "en 1974 et 1975", "en 1830, 1848 et 1871", "en 1974, puis
 * à nouveau en 1990", "le 3 puis le 9 mai". An event of several dates has no one date to ask for.
 */
export function isOneOfDates(tokens: readonly Token[], mark: DateMark, grammar: Grammar): boolean {
  const at = tokens.findIndex(({ date }) => date === mark);
  if (at < 0) return false;
  const isLink = linksIn(grammar);
  const after = tokens.findIndex((token, index) => index > at && !isLink(token));
  const before = tokens.findLastIndex((token, index) => index < at && !isLink(token));
  const isNext = isJoined(tokens, at, after, grammar) && !startsClause(tokens[after + 1], grammar);
  return isNext || isJoined(tokens, before, at, grammar);
}

/** "… en 1850, et en 1899 Anne Morel ouvre": the second date is of what comes next. */
const startsClause = (token: Token | undefined, grammar: Grammar): boolean =>
  token?.kind === "word" &&
  (isCapitalised(token) || grammar.determiner(token.word) !== null || isA(token, "subject-pronoun", grammar)) &&
  !isA(token, "genitive", grammar);

/** Words that may stand between two dates of one event; what is left between them says that they are two. */
const linksIn =
  (grammar: Grammar) =>
  (token: Token): boolean =>
    isMark(token, ",") ||
    isA(token, "coordinator", grammar) ||
    isA(token, "adverb", grammar) ||
    ((isA(token, "dative", grammar) || isA(token, "genitive", grammar)) && token.pos === "ADP") ||
    isA(token, "renewing", grammar);

/** Two dates, or a day without its month and a date, that only a comma or a coordinator parts. */
function isJoined(tokens: readonly Token[], first: number, last: number, grammar: Grammar): boolean {
  const between = tokens.slice(first + 1, last);
  if (first < 0 || last < 0 || between.length === 0 || between.length > MOST_BETWEEN) return false;
  const isLinked = between.some((token) => isMark(token, ",") || isA(token, "coordinator", grammar));
  return isLinked && tokens[last]?.kind === "date" && isDay(tokens, first, grammar);
}

const isDay = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  tokens[at]?.kind === "date" ||
  (tokens[at]?.kind === "number" && grammar.determiner(tokens[at - 1]?.word ?? "")?.kind === "definite");
