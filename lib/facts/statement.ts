import type { ReadingContext } from "./noun-phrase";
import type { Token } from "./tokens";

/** The tokens of the sentences that have an opener, without it, so that all who read them share what was parsed of them. */
const known = new WeakMap<readonly Token[], readonly Token[]>();

/** The tokens of a sentence without what only ties it to the one before ("Toutefois,"). */
export function statementOf(text: string, { tokens, grammar }: ReadingContext): readonly Token[] {
  const whole = tokens();
  const opener = grammar.opener.exec(text)?.[0].length ?? 0;
  if (opener === 0) return whole;
  const statement = known.get(whole) ?? whole.filter(({ start }) => start >= opener);
  known.set(whole, statement);
  return statement;
}
