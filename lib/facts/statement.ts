import type { Grammar } from "@/lib/language/clauses";
import type { ReadingContext } from "./clauses/reading-context";
import { asideFrom, isA, isMark, type Token } from "./tokens";

/** The tokens of the sentences that have an opener or an aside, as they are read, so that all who read them share what was parsed of them. */
const known = new WeakMap<readonly Token[], readonly Token[]>();

/**
 * The tokens of a sentence without what only ties it to the one before ("Toutefois,"), a parenthesis with a date in it as
 * one aside like all others, and without the two words that say that it was no earlier ("ne fut rétablie qu’en 1972").
 */
export function statementOf(text: string, { tokens, grammar }: ReadingContext): readonly Token[] {
  const whole = tokens();
  const opener = grammar.opener.exec(text)?.[0].length ?? 0;
  if (opener === 0 && !text.includes("(") && !MAY_RESTRICT.test(text)) return whole;
  const statement = known.get(whole) ?? withoutRestriction(withAsides(withoutOpener(whole, opener), text), grammar);
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

/** Few sentences say it. */
const MAY_RESTRICT = /(?<!\p{L})n(?:e |['’]).* qu(?:e |['’])/iu;

/** Longest stretch between the two words of a restriction, in tokens. */
const MAX_RESTRICTED = 14;

/** "ne fut rétablie qu’en 1972": it was, in 1972; "il n’y revint pas, dit-on, qu’en 1972" is no such clause. */
function withoutRestriction(tokens: readonly Token[], grammar: Grammar): readonly Token[] {
  const date = tokens.findIndex(({ kind }, at) => kind === "date" && isA(tokens[at - 1], "restriction", grammar));
  if (date < 0) return tokens;
  const negation = tokens.findLastIndex(
    (token, at) => at < date - 2 && at >= date - MAX_RESTRICTED && isA(token, "half-negation", grammar),
  );
  const between = tokens.slice(negation + 1, date - 1);
  const isWhole = !between.some((token) => token.kind === "mark" || isA(token, "full-negation", grammar));
  return negation < 0 || !isWhole ? tokens : tokens.filter((_, at) => at !== negation && at !== date - 1);
}
