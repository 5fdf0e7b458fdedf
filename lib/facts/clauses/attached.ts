import type { Agreement } from "@/lib/language/clauses";
import type { Clause } from "@/lib/language/phrases";
import { genderFor, readNounPhrase } from "./noun-phrase";
import type { NounPhrase, ReadingContext } from "./reading-context";
import type { DatedReading } from "./reading";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { findVerbGroup } from "./verb-group";

/** Reads what hangs on a noun and not on the sentence's main verb; `at` is the index of the date. */
export type AttachedReader = (
  tokens: readonly Token[],
  at: number,
  text: string,
  context: ReadingContext,
) => DatedReading | null;

/** The noun phrase that something hangs on, with the tokens it was read from. */
export type Found = { readonly phrase: NounPhrase; readonly from: number; readonly to: number };

/** The noun phrase that ends at a comma: back to the start of its sentence or clause, or to a copula. */
export function phraseBefore(
  tokens: readonly Token[],
  comma: number,
  text: string,
  context: ReadingContext,
): Found | null {
  for (let from = comma - 1; from >= 0; from--) {
    const previous = tokens[from - 1];
    const isStart = from === 0 || isMark(previous, ":") || isMark(previous, ";") || isCopula(tokens, from - 1, context);
    if (!isStart) continue;
    const words = tokens.slice(from, comma);
    // "La Valentine, rouge vif, lancée en 1969": what stands in apposition is closed by the comma
    const isApposed =
      words.some((token) => isMark(token, ",")) &&
      !words.some((token) => isA(token, "coordinator", context.grammar)) &&
      !opensName(words, words.findIndex((token) => isMark(token, ",")) + 1, context) &&
      isMark(tokens[comma], ",");
    const phrase = readNounPhrase(isApposed ? tokens.slice(from, comma + 1) : words, text, context);
    return phrase ? { phrase, from, to: comma } : null;
  }
  return null;
}

/** "Le plus grand, le Baray occidental, creusé …": the name in apposition tells what is meant. */
const opensName = (words: readonly Token[], at: number, { grammar }: ReadingContext): boolean =>
  grammar.determiner(words[at]?.word ?? "") !== null || isCapitalised(words[at]);

/** "était": what follows is an attribute, as good as a subject. */
function isCopula(tokens: readonly Token[], at: number, { grammar }: ReadingContext): boolean {
  const group = findVerbGroup(tokens, at, grammar);
  return group?.start === at && group.voice === "copula" && group.participle === "";
}

/** What is said of the phrase. */
export type Words = Pick<Clause, "verb" | "participle" | "complement"> & {
  readonly gender: "f" | "m" | null;
  readonly number: "singular" | "plural";
};

/** The event that a phrase and what is said of it make. */
export function readingOf(
  tokens: readonly Token[],
  { phrase, from, to }: Found,
  at: number,
  { gender, number, ...words }: Words,
  rule: string,
): DatedReading {
  const dated = tokens[at]!;
  return {
    date: dated.date!,
    range: { start: tokens[from]?.start ?? dated.start, end: Math.max(dated.end, tokens[to - 1]?.end ?? 0) },
    wording: {
      form: "clause",
      clause: {
        subject: phrase.text,
        subjectGender: (phrase.isGenderGuess ? gender : null) ?? genderFor(phrase, number) ?? gender,
        subjectNumber: number,
        ...words,
        fronted: "",
      },
    },
    doubts: phrase.doubts,
    needsContext: !phrase.named,
    rule,
  };
}

/** The reading with more doubts. */
export const doubting = (reading: DatedReading, ...codes: readonly (string | false)[]): DatedReading => ({
  ...reading,
  doubts: [...reading.doubts, ...codes.filter((code) => code !== false)],
});

/** True if a participle or verb agrees with the phrase, as far as both can be told. */
export function agrees(phrase: NounPhrase, agreement: Agreement): boolean {
  const number = agreement.number ?? phrase.number ?? "singular";
  const gender = genderFor(phrase, number);
  return (
    (phrase.number === null || phrase.number === number) &&
    (gender === null || phrase.isGenderGuess || agreement.gender === null || gender === agreement.gender)
  );
}

/** A date that dates what stands before it is followed by a break, by the end, or by where it happened. */
export function closes(tokens: readonly Token[], from: number, context: ReadingContext): boolean {
  const next = tokens[from];
  if (next === undefined || isA(next, "coordinator", context.grammar)) return true;
  if (!isA(next, "preposition", context.grammar)) return next.kind === "mark" && /^[,.;:)]$/u.test(next.text);
  // "inaugurée en 1972 par la Yougoslavie et la Roumanie,"
  const end = tokens.findIndex(
    (token, index) =>
      index >= from && (token.kind === "mark" || (isBreak(token, context) && !isA(token, "additive", context.grammar))),
  );
  return end < 0 || /^[,.;:]$/u.test(tokens[end]?.text ?? "");
}

/** A token after which a date may belong to something else. */
export const isBreak = (token: Token, { grammar }: ReadingContext): boolean =>
  token.kind === "date" ||
  (["relative", "infinitive", "present-participle", "subordinator", "reflexive", "coordinator"] as const).some(
    (wordClass) => isA(token, wordClass, grammar),
  );

/** "lancée par le Président lors de la 47e Session": the occasion is not needed beside the date. */
export function dropOptional(tokens: readonly Token[], { grammar }: ReadingContext): readonly Token[] {
  const at = tokens.findIndex((token) => token.kind === "word" && grammar.optional.test(`${token.text} de`));
  return at < 0 ? tokens : tokens.slice(0, at);
}

/** The last token before an index that passes a test; -1 if none does. */
export function lastIndexBefore(tokens: readonly Token[], at: number, test: (token: Token) => boolean): number {
  for (let index = at - 1; index >= 0; index--) if (test(tokens[index]!)) return index;
  return -1;
}
