import { tellsTime } from "./clause-topic";
import type { ParsedClause } from "./parsed-clause";
import type { ReadingContext } from "./reading-context";
import { isA, type Token } from "../tokens";

/**
 * True where the text tells a first time by its frame alone ("Il faut attendre 1980 pour qu’une femme soit élue"), and the
 * question has to say so: for what happens again, or to one of many. What is built or founded is so once.
 */
export function isFirstTime(
  { opening, group, start }: ParsedClause,
  said: readonly Token[],
  tokens: readonly Token[],
  context: ReadingContext,
): boolean {
  const { grammar } = context;
  if (opening.isFirst !== true || tellsTime(said, context)) return false;
  const subject = tokens.slice(start, group.start);
  if ([...subject, ...said].some((token) => isA(token, "first-rank", grammar))) return false;
  return grammar.is(group.lemma, "recurring") || grammar.determiner(subject[0]?.word ?? "")?.kind === "indefinite";
}
