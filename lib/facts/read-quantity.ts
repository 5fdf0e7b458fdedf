import type { Sentence } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { Quantity } from "./fact";
import type { ReadingContext } from "./noun-phrase";
import { isCapitalised, isMark, type Token } from "./tokens";
import { finiteForm } from "./word-forms";

/** A number in its sentence: offsets into the text of the number itself, and of its unit. */
export type ReadQuantity = {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  readonly unitEnd: number;
};

/** Characters before a number that can tell what it is. */
const LEAD_LENGTH = 40;

/** Reads the token as a number with what it counts or measures; null if it is none, or counts nothing. */
export function quantityAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  { grammar }: ReadingContext,
): ReadQuantity | null {
  const token = tokens[at]!;
  if (token.kind !== "number" && token.kind !== "word") return null;
  const { text } = sentence;
  const before = text.slice(Math.max(0, token.start - LEAD_LENGTH), token.start);
  const read = grammar.quantities.read(token.text);
  if (!read || isCapitalised(token) || grammar.quantities.notAfter.test(before)) return null;
  if (grammar.quantities.notBefore.test(text.slice(token.end))) return null;
  const end = read.isPercent ? token.start + token.text.replace(/\s?%$/u, "").length : token.end;
  const rest = text.slice(end);
  const unit = grammar.quantities.units.find(({ pattern }) => pattern.test(rest));
  const counted = unit && !read.isRank ? (unit.pattern.exec(rest)?.[0] ?? "") : nounAfter(tokens, at, text, grammar);
  if (counted === null || (read.isRank && counted === "")) return null;
  const quantity: Quantity = {
    type: read.isRank ? "ordinal" : (unit?.type ?? "count"),
    span: sourceSpan(sentence, token.start, end),
    value: read.value,
    unit: counted.trim(),
    modifier: grammar.quantities.modifier.exec(before)?.[1]?.toLowerCase() ?? "",
  };
  return {
    quantity,
    start: token.start,
    end,
    unitEnd: end + (text.slice(end).startsWith(counted) ? counted.length : counted.length + 1),
  };
}

/** The noun that is counted, with the adjectives right after it; null where no noun follows. */
function nounAfter(
  tokens: readonly Token[],
  at: number,
  text: string,
  grammar: ReadingContext["grammar"],
): string | null {
  const isNoun = (token: Token | undefined): boolean =>
    token?.kind === "word" &&
    !NOT_COUNTED.some((wordClass) => grammar.is(token.word, wordClass)) &&
    finiteForm(token, grammar)?.role !== "have" &&
    finiteForm(token, grammar)?.role !== "be" &&
    grammar.determiner(token.word) === null;
  if (!isNoun(tokens[at + 1])) return null;
  let last = at + 1;
  const isAdjective = (token: Token | undefined): boolean =>
    isNoun(token) &&
    finiteForm(token, grammar) === null &&
    !grammar.is(token!.word, "adverb") &&
    !isCapitalised(token) &&
    !grammar.is(token!.word, "subordinator");
  while (last < at + 4 && isAdjective(tokens[last + 1])) last++;
  return isMark(tokens[at + 1], ",") ? null : text.slice(tokens[at + 1]!.start, tokens[last]!.end);
}

const NOT_COUNTED = ["preposition", "relative", "coordinator"] as const;
