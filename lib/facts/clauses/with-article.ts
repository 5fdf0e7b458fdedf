import { readNounPhrase } from "./noun-phrase";
import type { NounPhrase, ReadingContext } from "./reading-context";
import type { Token } from "../tokens";

/**
 * Reads the noun phrase behind a preposition, with the article that melts into one: "du mur" is "le mur", "aux lois" is "les
 * lois", "de Rome" is "Rome".
 */
export function withArticle(
  [tie, ...rest]: readonly Token[],
  text: string,
  context: ReadingContext,
): NounPhrase | null {
  const [first] = rest;
  const article = context.grammar.articleIn(tie?.word ?? "");
  if (!tie || !first) return null;
  if (article === null) return readNounPhrase(rest, text, context);
  const lead = `${article} `;
  const shift = lead.length - first.start;
  const moved = rest.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }));
  const head: Token = { ...tie, text: article, word: article, start: 0, end: article.length, pos: "DET" };
  return readNounPhrase([head, ...moved], lead + text.slice(first.start), context);
}
