import { aspectDoubts } from "./aspect";
import type { ParsedClause } from "./parse-clauses";
import type { Scene } from "../scene";
import type { Token } from "../tokens";

/** The one date of a clause: its token, and its words as they stand inside a sentence ("en 1994", "le 2 mars 1992"). */
export type ClauseDate = { readonly token: Token; readonly words: string };

/** What became of looking for the date of a clause. */
export type DateOfClause = {
  readonly date: ClauseDate | null;
  /** Linter codes: what forbids to ask with this date, or without it. */
  readonly doubts: readonly string[];
};

/** The date that says when a clause was true; with two dates, or one that may belong to something else, there are doubts. */
export function dateOfClause(
  { opening, group, cut }: ParsedClause,
  { tokens, dateWords, context }: Scene,
): DateOfClause {
  const inside = tokens.slice(group.end, cut.end).filter(({ kind }) => kind === "date");
  // "Lors des élections de 1946": it dates the clause, but not in words that could stand in it
  const own = opening.dates.filter(({ date }) => date?.tie === "adjunct");
  const left = own.length < opening.dates.length ? [...opening.doubts, "second-timex"] : opening.doubts;
  const all = [...own, ...inside];
  const [token] = all;
  if (!token?.date) return { date: null, doubts: left };
  const { timex, tie } = token.date;
  const doubts = [
    ...left,
    ...(all.length > 1 ? ["second-timex"] : []),
    ...(timex.role !== "event" ||
    timex.isUnsure ||
    timex.relation !== "at" ||
    tie !== "adjunct" ||
    tokens.indexOf(token) > cut.risk
      ? ["date-attachment-unsure"]
      : []),
    ...aspectDoubts(group, token, context),
  ];
  const written = token.text.charAt(0).toLowerCase() + token.text.slice(1);
  return { date: { token, words: dateWords(timex) ?? written }, doubts };
}
