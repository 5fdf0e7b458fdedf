import type { Grammar } from "@/lib/language/clauses";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { finiteForm } from "./word-forms";

/** What a frame puts first: where the clause begins behind it, the place and the date in it. */
export type PlaceCleft = {
  readonly end: number;
  /** Empty where what is put first names no place. */
  readonly place: readonly Token[];
  readonly dates: readonly Token[];
};

/** Longest words that are put first, in tokens. */
const MAX_LEAD = 25;

/**
 * "C’est aussi à Kasane, dans le nord du pays, qu’a été signé …", "C’est à Belgrade, du 1er au 6 septembre 1961, que se tient …", "C’est
 * ainsi que …": a place or a circumstance before the clause; null elsewhere.
 */
export function placeCleft(tokens: readonly Token[], from: number, grammar: Grammar): PlaceCleft | null {
  const lead = tokens
    .slice(from, from + 2)
    .map(({ word }) => word)
    .join(" ");
  if (grammar.cleft(lead) !== "que") return null;
  const at = tokens.findIndex((token, index) => index > from + 2 && isA(token, "object-relative", grammar));
  if (at < 0 || at - from > MAX_LEAD) return null;
  const said = withoutAdverb(tokens.slice(from + 2, at), grammar);
  const comma = said.findIndex((token) => isMark(token, ","));
  const place = comma < 0 ? said : said.slice(0, comma);
  const dates = said.filter((token, index) => isSetOff(said, index) && token.date?.tie === "adjunct");
  const isOpen = said.some(
    (token) =>
      (token.kind === "date" && !dates.includes(token)) ||
      isMark(token, ";") ||
      isMark(token, ":") ||
      isA(token, "relative", grammar) ||
      (finiteForm(token, grammar) !== null && !isCapitalised(token)),
  );
  const isAdverb = said.length === 1 && (said[0]?.pos === "ADV" || said[0]?.kind === "aside");
  if (isOpen || dates.length > 1 || (!isAdverb && !isA(said[0], "preposition", grammar))) return null;
  const isPlace = isA(said[0], "locative", grammar) && place.some(isCapitalised);
  return { end: at + 1, place: isPlace ? place : [], dates };
}

/** "aussi à Kasane": "aussi" is no part of the place; "là" is all of it. */
const withoutAdverb = (said: readonly Token[], grammar: Grammar): readonly Token[] =>
  said.length > 1 && (isA(said[0], "adverb", grammar) || said[0]?.kind === "aside") ? said.slice(1) : said;

const isSetOff = (said: readonly Token[], at: number): boolean => {
  const isEnd = at === said.length - 1 || isMark(said[at + 1], ",");
  return said[at]?.kind === "date" && isMark(said[at - 1], ",") && isEnd;
};
