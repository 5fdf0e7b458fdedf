import type { ReadingContext } from "./noun-phrase";
import type { Token } from "./tokens";

/** The tokens of each sentence without its opener, so that all who read them share what was parsed of them. */
const known = new WeakMap<readonly Token[], readonly Token[]>();

/** The tokens of a sentence without what only ties it to the one before ("Toutefois,"). */
export function statementOf(text: string, { tokens, grammar }: ReadingContext): readonly Token[] {
  const whole = tokens();
  const statement = known.get(whole) ?? withoutOpener(whole, grammar.opener.exec(text)?.[0].length ?? 0);
  known.set(whole, statement);
  return statement;
}

const withoutOpener = (tokens: readonly Token[], opener: number): readonly Token[] =>
  opener === 0 ? tokens : tokens.filter(({ start }) => start >= opener);
