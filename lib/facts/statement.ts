import type { ReadingContext } from "./reading-context";
import { asideFrom, isMark, type Token } from "./tokens";

/** The tokens of the sentences that have an opener or an aside, as they are read, so that all who read them share what was parsed of them. */
const known = new WeakMap<readonly Token[], readonly Token[]>();

/**
 * The tokens of a sentence without what only ties it to the one before ("Toutefois,"), a parenthesis with a date in it as
 * one aside like all others.
 */
export function statementOf(text: string, { tokens, grammar }: ReadingContext): readonly Token[] {
  const whole = tokens();
  const opener = grammar.opener.exec(text)?.[0].length ?? 0;
  if (opener === 0 && !text.includes("(")) return whole;
  const statement = known.get(whole) ?? withAsides(withoutOpener(whole, opener), text);
  known.set(whole, statement);
  return statement;
}

const withoutOpener = (tokens: readonly Token[], opener: number): readonly Token[] =>
  opener === 0 ? tokens : tokens.filter(({ start }) => start >= opener);

/** Longest parenthesis that is left out of what is read, in tokens. */
const MAX_ASIDE = 14;

/** "Pierre Curie (1859-1906) découvre": a parenthesis that its date had cut in pieces. */
function withAsides(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some((token, at) => isMark(token, "(") && at > 0)) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const close = at > 0 && isMark(token, "(") ? tokens.findIndex((other, to) => to > at && isMark(other, ")")) : -1;
    const inside = tokens.slice(at + 1, close);
    const isAside = close > 0 && inside.length <= MAX_ASIDE && inside.some(({ kind }) => kind === "date");
    kept.push(isAside ? asideFrom({ start: token.start, end: tokens[close]!.end }, text) : token);
    if (isAside) at = close;
  }
  return kept;
}
