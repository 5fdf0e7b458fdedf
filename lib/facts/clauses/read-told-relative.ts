import { cutComplement } from "./read-complement";
import type { ParsedClause } from "./parsed-clause";
import { readClause } from "./read-clause";
import { readOpening } from "./read-opening";
import type { DatedReading } from "./reading";
import type { ReadingContext } from "./reading-context";
import { ownerBefore } from "./relative-owner";
import { secondClause } from "./second-clause";
import { isA, isMark, type Token } from "../tokens";
import { findVerbGroup } from "./verb-group";

/** Reads the relatives behind one mark. */
type Reader = (tokens: readonly Token[], text: string, context: ReadingContext) => readonly DatedReading[];

/**
 * "Les travaux de Pasteur, qui décrit en 1879 le microbe …": what a relative with "qui" behind a comma tells as a main clause
 * does, with the phrase before it for a subject. What is not understood without a doubt is left alone.
 */
export const readToldRelatives: Reader = (tokens, text, context) =>
  tokens.flatMap((_, at) => (isMark(tokens[at], ",") ? readingsOf(tokens, at, tokens.length, text, context) : []));

/** "Le roi Rama IV (qui régna de 1851 à 1868) étudia …": the same in parentheses. */
export const readRelativesAside: Reader = (tokens, text, context) =>
  tokens.flatMap((_, at) => {
    const close = isMark(tokens[at], "(") ? tokens.findIndex((token, to) => to > at && isMark(token, ")")) : -1;
    return close < 0 ? [] : readingsOf(tokens, at, close, text, context);
  });

/** What the relative between an opening mark and a closing one tells. */
function readingsOf(
  tokens: readonly Token[],
  open: number,
  close: number,
  text: string,
  context: ReadingContext,
): readonly DatedReading[] {
  if (!isA(tokens[open + 1], "subject-relative", context.grammar)) return [];
  const alone: ReadingContext = { ...context, topic: null, meant: null, again: null };
  return clausesOf(tokens.slice(0, close), open + 1, text, alone).flatMap((clause) => {
    const reading = readClause(tokens, text, clause, alone);
    return reading && reading.doubts.length === 0 ? [{ ...reading, rule: "told-relative" }] : [];
  });
}

/** The clause of the relative, and those that go on behind "et" or "puis". */
function clausesOf(
  tokens: readonly Token[],
  at: number,
  text: string,
  context: ReadingContext,
): readonly ParsedClause[] {
  const { grammar } = context;
  if (!tokens.slice(at).some(({ kind }) => kind === "date")) return [];
  const opening = readOpening(tokens, at + 1, context);
  const group = findVerbGroup(tokens, opening.end, grammar);
  if (group?.start !== opening.end) return [];
  const owner = ownerBefore(tokens, at - 1, group, text, context);
  if (!owner) return [];
  const cut = cutComplement(tokens, group.end, text, group, grammar);
  const rest = tokens.slice(group.end, cut.end);
  const first = { from: at, opening, start: owner.from, subject: owner.phrase, group, rest, cut };
  return [first, ...goingOn(tokens, first, text, context)];
}

/** "qui régna de 1113 à 1150 et fonda …": behind a bare comma the main clause goes on, not the relative. */
function goingOn(
  tokens: readonly Token[],
  clause: ParsedClause,
  text: string,
  context: ReadingContext,
): readonly ParsedClause[] {
  const next = clause.cut.startsClause ? null : secondClause(tokens, clause, text, context);
  return next && !isMark(tokens[next.from], ",") ? [next, ...goingOn(tokens, next, text, context)] : [];
}
