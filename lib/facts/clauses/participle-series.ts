import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { finiteForm, participleOf } from "./word-forms";

/**
 * Where the participles behind a comma begin of which one goes on behind "et": "l’usine Morel, conçue par Paul Petit et ouverte en
 * 1984". The index of the participle itself where it is the only one.
 */
export function seriesStart(tokens: readonly Token[], found: number, { grammar }: ReadingContext): number {
  const own = participleOf(tokens[found]);
  if (!own || !isA(tokens[found - 1], "additive", grammar)) return found;
  const first = tokens.findLastIndex(
    (token, at) => at < found - 1 && participleOf(token) !== null && isMark(tokens[at - 1], ","),
  );
  const agreement = participleOf(tokens[first]);
  const between = tokens.slice(first + 1, found - 1);
  const isSeries =
    agreement?.gender === own.gender &&
    agreement.number === own.number &&
    !between.some(
      (token) =>
        token.kind === "mark" ||
        isA(token, "relative", grammar) ||
        (finiteForm(token, grammar) !== null && !isCapitalised(token)),
    );
  return first > 0 && isSeries ? first : found;
}

/** Longest apposition to the name of a place, in tokens. */
const MAX_APPOSITION = 6;

/** "né à Dole, dans le Jura, le 10 mai 1788", "fondée à Ivrée, petite ville du Piémont, le 29 octobre 1908": without where that is. */
export function withoutInsertedPlace(between: readonly Token[], { grammar }: ReadingContext): readonly Token[] {
  const open = between.findIndex((token) => isMark(token, ","));
  const inside = between.slice(open + 1, -1);
  const isWhere = isA(inside[0], "locative", grammar) && inside.some(isCapitalised);
  const noun = isA(inside[0], "pre-adjective", grammar) ? inside[1] : inside[0];
  const isWhat = isCapitalised(between[open - 1]) && noun?.pos === "NOUN" && inside.length <= MAX_APPOSITION;
  const isPlace =
    open > 0 &&
    isMark(between.at(-1), ",") &&
    (isWhere || isWhat) &&
    inside.every((token) => token.kind === "word" && !isA(token, "relative", grammar));
  return isPlace ? between.slice(0, open) : between;
}
