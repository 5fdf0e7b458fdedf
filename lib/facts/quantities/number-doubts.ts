import { isA, isMark, type Token } from "../tokens";
import type { ReadingContext } from "../clauses/reading-context";
import type { ReadQuantity } from "./read-quantity";

/** Names of a list from which counting them is how one answers. */
const LEAST_ITEMS = 3;

/**
 * Why a number is not worth asking, by code: `not-unique` for one of a rank, `trivial-number` for how long something took ("en vingt ans"), `number-told`
 * where the rest of the sentence gives it: it says it twice, adds up to it, or lists what is counted.
 *
 * @param piece the stretch that is shown around the number
 * @param text the sentence
 */
export function numberDoubts(
  piece: readonly Token[],
  read: ReadQuantity,
  text: string,
  context: ReadingContext,
): readonly string[] {
  const { value } = read.quantity;
  const values = piece
    .filter((token, at) => isLoneNumber(piece, at) && (token.end <= read.start || token.start >= read.end))
    .flatMap((token) => valueOf(token, context) ?? []);
  const sum = values.reduce((all, other) => all + other, 0);
  const addsUp = values.length > 1 && (sum === value || values.some((other) => other + value === sum - other));
  const isTold =
    values.includes(value) ||
    isSpelt(piece, value) ||
    isOneOfTwo(piece, read, context) ||
    addsUp ||
    listsFrom(piece, read, context) === value ||
    isCompared(piece, read, values, text, context);
  return [
    ...(isOneRanked(piece, read, context) ? ["not-unique"] : []),
    ...(isDuration(piece, read, context) || isAge(piece, read, context) ? ["trivial-number"] : []),
    ...(isTold ? ["number-told"] : []),
  ];
}

/** "une troisième ordonnance a été publiée": after which two, was said before. */
function isOneRanked(piece: readonly Token[], { quantity, start }: ReadQuantity, { grammar }: ReadingContext): boolean {
  const before = piece.findLast(({ end }) => end <= start);
  return quantity.type === "ordinal" && grammar.determiner(before?.word ?? "")?.kind === "indefinite";
}

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === "number" || (token?.kind === "word" && token.pos === "NUM");

/** A number that is no part of a longer one in words. */
const isLoneNumber = (piece: readonly Token[], at: number): boolean =>
  piece[at]?.kind === "number" || (isNumber(piece[at]) && !isNumber(piece[at - 1]) && !isNumber(piece[at + 1]));

/** A number in figures or in one word. */
const valueOf = ({ kind, text, word }: Token, { grammar: { quantities } }: ReadingContext): number | undefined =>
  kind === "number" ? quantities.read(text)?.value : quantities.readWords([word])?.value;

/** "M87 est le 87e objet": a name that has the number in it. */
const isSpelt = (piece: readonly Token[], value: number): boolean =>
  piece.some(
    ({ kind, text }) =>
      (kind === "word" || kind === "quote") && (text.match(/\d+/gu) ?? []).some((digits) => Number(digits) === value),
  );

/** "en deux ou trois jours", "de trois à quatre mètres": each of the two tells the other. */
function isOneOfTwo(piece: readonly Token[], read: ReadQuantity, context: ReadingContext): boolean {
  const { grammar } = context;
  const joins = (token: Token | undefined): boolean =>
    isA(token, "alternative", grammar) || (isA(token, "dative", grammar) && !isA(token, "contracted", grammar));
  const before = piece.findLastIndex(({ end }) => end <= read.start);
  const after = piece.findIndex(({ start }) => start >= read.end);
  return (joins(piece[before]) && isNumber(piece[before - 1])) || (joins(piece[after]) && isNumber(piece[after + 1]));
}

/** "en vingt ans", "au bout de vingt secondes": a number of years behind a preposition of time. */
function isDuration(piece: readonly Token[], { quantity, start }: ReadQuantity, { grammar }: ReadingContext): boolean {
  const before = piece.findLast(({ end }) => end <= start);
  return grammar.isSpan(quantity.unit) && (isA(before, "preposition", grammar) || isA(before, "genitive", grammar));
}

/** "Margaret Keenan, 90 ans,": an age between commas. */
function isAge(piece: readonly Token[], { quantity, start, unitEnd }: ReadQuantity, context: ReadingContext): boolean {
  const before = piece.findLast(({ end }) => end <= start);
  const after = piece.find((token) => token.start >= unitEnd);
  const isClosed = after === undefined || isMark(after, ",") || isMark(after, ".");
  return context.grammar.isSpan(quantity.unit) && isMark(before, ",") && isClosed;
}

/** Another number stands beside it to which it is compared, of which it is a part, or that makes up the whole with it. */
function isCompared(
  piece: readonly Token[],
  { quantity, start, unitEnd }: ReadQuantity,
  others: readonly number[],
  text: string,
  { grammar: { quantities } }: ReadingContext,
): boolean {
  if (others.length === 0 || quantity.type === "ordinal") return false;
  const first = piece[0]?.start ?? 0;
  const rest = `${text.slice(first, start)}…${text.slice(unitEnd, piece.at(-1)?.end)}`;
  if (quantities.compares.test(rest)) return true;
  if (quantity.type === "money") return quantities.share.test(rest);
  return (
    quantity.type === "percent" &&
    (quantities.amount.test(rest) || others.some((other) => other + quantity.value === 100))
  );
}

/** How many names stand in the enumeration behind what is counted: "trois organes : l’ICOMOS, l’ICCROM et l’UICN"; 0 for none. */
function listsFrom(piece: readonly Token[], { unitEnd }: ReadQuantity, { grammar }: ReadingContext): number {
  const at = piece.findIndex((token) => token.start >= unitEnd && (isMark(token, ":") || isMark(token, ",")));
  if (at < 0 || isA(piece[at + 1], "relative", grammar)) return 0;
  const stop = piece.findIndex((token, index) => index > at && (isMark(token, ";") || isMark(token, ".")));
  const list = piece.slice(at + 1, stop < 0 ? piece.length : stop);
  if (!list.some((token) => isA(token, "additive", grammar))) return 0;
  const items = 1 + list.filter((token) => isMark(token, ",") || isA(token, "additive", grammar)).length;
  return items >= LEAST_ITEMS || isMark(piece[at], ":") ? items : 0;
}
