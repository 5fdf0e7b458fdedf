import { isA, isCapitalised, isMark, type Token } from "../tokens";
import type { ReadingContext } from "./reading-context";
import { finiteForm } from "./word-forms";

/** Longest insertion behind a date, in tokens. */
const MAX_INSERTION = 10;

/**
 * "reçut en 1969, année de son jubilé, le prix Nobel", "fonda en 1900, avec son frère, la revue Concordia": the comma that ends what
 * is said between a date right behind its verb and the object of the verb; null if the clause does not go on so.
 *
 * @param date index of the date
 */
export function insertionBehind(
  tokens: readonly Token[],
  date: number,
  { grammar }: Pick<ReadingContext, "grammar">,
): number | null {
  if (tokens[date]?.kind !== "date" || !isMark(tokens[date + 1], ",")) return null;
  const close = tokens.findIndex(({ kind }, at) => at > date + 1 && kind !== "word" && kind !== "number");
  const inside = tokens.slice(date + 2, close);
  const [first] = inside;
  const opens = isA(first, "preposition", grammar) || isA(first, "time-name", grammar) || isA(first, "adverb", grammar);
  const isPlain =
    inside.length <= MAX_INSERTION &&
    !inside.some((token) => isA(token, "relative", grammar) || (finiteForm(token, grammar) && !isCapitalised(token)));
  if (!isMark(tokens[close], ",") || !opens || !isPlain || !startsObject(tokens[close + 1], { grammar })) return null;
  return isA(first, "preposition", grammar) ? endOfList(tokens, close, { grammar }) : close;
}

/**
 * "avec le Chili, le Mexique et le Pérou, l’Alliance": the comma that ends a list behind a preposition, if the object comes behind
 * that; else the first one.
 */
function endOfList(tokens: readonly Token[], first: number, { grammar }: Pick<ReadingContext, "grammar">): number {
  const end = tokens.findIndex(
    (token, at) =>
      at > first &&
      ((token.kind === "mark" && !isMark(token, ",")) ||
        isA(token, "relative", grammar) ||
        (finiteForm(token, grammar) !== null && !isCapitalised(token))),
  );
  const inside = tokens.slice(0, end < 0 ? tokens.length : end);
  const last = inside.findLastIndex(
    (token, at) => at > first && isMark(token, ",") && startsObject(tokens[at + 1], { grammar }),
  );
  const before = inside.findLastIndex((token, at) => at < last && isMark(token, ","));
  const isList = last > first && inside.slice(before, last).some((token) => isA(token, "additive", grammar));
  return isList ? last : first;
}

/** An article, a quotation or a name. */
const startsObject = (token: Token | undefined, { grammar }: Pick<ReadingContext, "grammar">): boolean =>
  token?.kind === "quote" ||
  (token?.kind === "word" && grammar.determiner(token.word) !== null && !isA(token, "genitive", grammar));
