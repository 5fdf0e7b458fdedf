import { readNounPhrase } from "../clauses/noun-phrase";
import type { ReadingContext } from "../clauses/reading-context";
import type { ParsedClause } from "../clauses/parse-clauses";
import { cutComplement } from "../clauses/read-complement";
import { isA, isMark, textOf, type Token } from "../tokens";
import { findVerbGroup } from "../clauses/verb-group";

/**
 * "Le premier pays à reconnaître le Kazakhstan a été la Turquie": a description with an infinitive in it, then "to be".
 * Such a subject is no plain noun phrase, so that it is read here, and only before "to be".
 *
 * @returns one clause or none
 */
export function readEquation(tokens: readonly Token[], text: string, context: ReadingContext): readonly ParsedClause[] {
  const { grammar } = context;
  const group = findVerbGroup(tokens, 0, grammar);
  if (!group || group.voice !== "copula") return [];
  const before = tokens.slice(0, group.start);
  const infinitive = before.findIndex((token) => isA(token, "infinitive", grammar));
  const isPlain = !before.some(
    (token) => token.kind === "date" || isMark(token, ",") || isA(token, "relative", grammar),
  );
  if (infinitive < 2 || !isPlain || !isA(before[infinitive - 1], "preposition", grammar)) return [];
  const head = readNounPhrase(before.slice(0, infinitive - 1), text, context);
  if (!head) return [];
  const cut = cutComplement(tokens, group.end, text, group, grammar);
  const opening = { end: 0, dates: [], doubts: [], place: [] };
  const subject = { ...head, text: textOf(before, text) };
  return [{ from: 0, opening, start: 0, subject, group, rest: tokens.slice(group.end, cut.end), cut }];
}
