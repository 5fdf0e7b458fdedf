import type { Sentence } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { Quantity } from "../fact";
import type { ReadingContext } from "../clauses/reading-context";
import { isCapitalised, isMark, type Token } from "../tokens";
import { finiteForm } from "../clauses/word-forms";

/** A number in its sentence: offsets into the text of the number itself, and of its unit. */
export type ReadQuantity = {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  readonly unitEnd: number;
};

/** Characters before a number that can tell what it is. */
const LEAD_LENGTH = 40;

/** No number in words is longer: "quatre cent quatre vingt dix neuf mille". */
const MOST_WORDS = 8;

/**
 * Reads the token as a number with what it counts or measures; null if it is none, or counts nothing. A number in several
 * words is read at the last of them.
 */
export function quantityAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  context: ReadingContext,
): ReadQuantity | null {
  const token = tokens[at]!;
  return token.kind === "number"
    ? figuresAt(tokens, at, sentence, context)
    : token.kind === "word"
      ? wordsAt(tokens, at, sentence, context)
      : null;
}

function figuresAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  { grammar }: ReadingContext,
): ReadQuantity | null {
  const token = tokens[at]!;
  const { text } = sentence;
  const before = text.slice(Math.max(0, token.start - LEAD_LENGTH), token.start);
  const read = grammar.quantities.read(token.text);
  if (!read || grammar.quantities.notAfter.test(before)) return null;
  if (grammar.quantities.notBefore.test(text.slice(token.end))) return null;
  const end = read.isPercent ? token.start + token.text.replace(/\s?%$/u, "").length : token.end;
  const unit = read.isRank ? null : unitIn(text.slice(end), grammar);
  const counted = unit?.name ?? nounAfter(tokens, at, text, grammar);
  if (counted === null || (read.isRank && counted === "")) return null;
  if (!read.isRank && !unit && isInName(tokens, at, grammar)) return null;
  const quantity: Quantity = {
    type: read.isRank ? "ordinal" : (unit?.type ?? "count"),
    span: sourceSpan(sentence, token.start, end),
    value: read.value,
    unit: counted.trim(),
    modifier: grammar.quantities.modifier.exec(before)?.[1]?.toLowerCase() ?? "",
  };
  return { quantity, start: token.start, end, unitEnd: end + (unit?.length ?? counted.length + 1) };
}

/** "Mariner 4 survole Mars", "la sonde Mars 3": a number behind a name belongs to it; a list of counts has its comma before. */
function isInName(tokens: readonly Token[], at: number, grammar: ReadingContext["grammar"]): boolean {
  const before = tokens[at - 1];
  return at > 1 && isCapitalised(before) && !grammar.is(before!.word, "preposition");
}

/** The unit at the start of the text after a number; its length reaches to its end. */
function unitIn(rest: string, { quantities }: ReadingContext["grammar"]) {
  for (const { type, pattern } of quantities.units) {
    const match = pattern.exec(rest);
    if (match) return { type, name: match.groups?.["unit"] ?? match[0], length: match[0].length };
  }
  return null;
}

function wordsAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  { grammar }: ReadingContext,
): ReadQuantity | null {
  const { quantities } = grammar;
  if (!quantities.mayEndWords(tokens[at]!.word)) return null;
  const from = Math.max(0, at - MOST_WORDS);
  const stop = tokens.slice(from, at).findLastIndex(({ kind }) => kind !== "word");
  const words = tokens.slice(from + stop + 1, at + 1).map(({ word }) => word);
  const read = quantities.readWords(words);
  if (!read) return null;
  const next = tokens[at + 1];
  const longer = next?.kind === "word" ? quantities.readWords([...words, next.word]) : null;
  if (longer && longer.length > 1) return null;
  const { text } = sentence;
  const first = tokens[at - read.length + 1]!;
  // A capital may be that of a title or of a name: "Trois Mousquetaires".
  if (isCapitalised(first)) return null;
  const { start } = first;
  const { end } = tokens[at]!;
  const before = text.slice(Math.max(0, start - LEAD_LENGTH), start);
  if (quantities.notAfter.test(before) || quantities.notBefore.test(text.slice(end))) return null;
  const of = read.takesOf ? (OF.exec(text.slice(end))?.[0].length ?? null) : 0;
  if (of === null) return null;
  const rest = text.slice(end + of);
  const unit = unitIn(of === 0 ? rest : ` ${rest}`, grammar);
  const counted = unit?.name ?? (of === 0 ? nounAfter(tokens, at, text, grammar) : (NOUN.exec(rest)?.[0] ?? null));
  if (counted === null) return null;
  const modifier = quantities.modifier.exec(before)?.[1]?.toLowerCase() ?? "";
  const quantity: Quantity = {
    type: read.isPart ? "part" : (unit?.type ?? "count"),
    span: sourceSpan(sentence, start, end),
    value: read.value,
    unit: counted.trim(),
    modifier: modifier === "" && read.isRough ? "environ" : modifier,
  };
  return { quantity, start, end, unitEnd: end + Math.max(of, 1) + counted.length };
}

/** What leads from "dizaine" or "million" to what is counted. */
const OF = /^\s(?:de la |de l['’]|des |du |de |d['’])/u;

const NOUN = /^\p{L}[\p{L}-]*/u;

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
    // "y" and "en" are pronouns: no adjective is so short.
    token!.word.length > 2 &&
    finiteForm(token, grammar) === null &&
    !grammar.is(token!.word, "adverb") &&
    !isCapitalised(token) &&
    !grammar.is(token!.word, "subordinator");
  while (last < at + 4 && isAdjective(tokens[last + 1])) last++;
  return isMark(tokens[at + 1], ",") ? null : text.slice(tokens[at + 1]!.start, tokens[last]!.end);
}

const NOT_COUNTED = ["preposition", "relative", "coordinator"] as const;
