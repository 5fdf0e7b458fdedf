import { absoluteEnd } from "./absolute-clause";
import { dateOfAct } from "./dated-acts";
import { placeCleft } from "./place-cleft";
import type { ReadingContext } from "./reading-context";
import type { Opening } from "./parsed-clause";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { finiteForm, participleOf } from "./word-forms";

/** Fronted adjuncts, each up to its comma: dates are kept, the rest is what a question can do without. */
export function readOpening(
  tokens: readonly Token[],
  from: number,
  { grammar }: Pick<ReadingContext, "grammar">,
): Opening {
  const dates: Token[] = [];
  const doubts: string[] = [];
  let place: readonly Token[] = [];
  let end = from;
  while (isA(tokens[end], "coordinator", grammar)) end++;
  const cleft = readCleft(tokens, end, grammar);
  if (cleft) {
    const { end, date, isFirst } = cleft;
    return { end, dates: [date], doubts, place, ...(isFirst ? { isFirst } : {}) };
  }
  const placed = placeCleft(tokens, end, grammar);
  if (placed) {
    ({ end, place } = placed);
    dates.push(...placed.dates);
  }
  for (;;) {
    const token = tokens[end];
    if (token?.kind === "date" && token.date?.tie === "adjunct") {
      dates.push(token);
      if (isOfEarlier(tokens, end, grammar)) doubts.push("date-attachment-unsure");
      end += isMark(tokens[end + 1], ",") ? 2 : 1;
      continue;
    }
    const comma =
      adjunctEnd(tokens, end, grammar) ??
      timeEnd(tokens, end, dates, grammar) ??
      absoluteEnd(tokens, end, grammar) ??
      (end > from ? insertedRelativeEnd(tokens, end, grammar) : null);
    if (comma === null) break;
    const adjunct = tokens.slice(end, comma);
    const ofAct = dates.length === 0 ? dateOfAct(adjunct, grammar) : null;
    if (ofAct) dates.push(ofAct);
    else if (!participleOf(token) && !isBareNoun(tokens, end) && adjunct.some(({ kind }) => kind === "date"))
      doubts.push("second-timex");
    if (isRestricting(tokens, end, grammar)) doubts.push("opinion-unattributed");
    place = isA(token, "locative", grammar) && adjunct.some((word) => isCapitalised(word)) ? adjunct : [];
    end = comma + 1;
  }
  return {
    end,
    dates,
    doubts,
    place,
    ...(placed && place.length > 0 && place === placed.place ? { isPlaced: true } : {}),
  };
}

/**
 * "À la suite de la mort de Paul Petit, en 1912, la fabrique ferme": the date behind what happened before may be of either. A long
 * time before it ("Dix ans après …") leaves it to what follows.
 */
function isOfEarlier(tokens: readonly Token[], at: number, grammar: ReadingContext["grammar"]): boolean {
  if (!isMark(tokens[at - 1], ",")) return false;
  const start = tokens.findLastIndex((token, index) => index < at - 1 && token.kind === "mark") + 1;
  const front = tokens.slice(start, at - 1);
  const isSpanned = front.some((token) => isA(token, "time-unit", grammar));
  const isEvent = front.some((token, index) => isA(token, "moment-noun", grammar) && index > 1);
  return !isSpanned && isEvent && front.slice(0, LEAD).some(({ word }) => grammar.strayLead.test(word));
}

/** Tokens at the head of an adjunct among which the words that lead to its noun stand: "à la suite de". */
const LEAD = 4;

/** "Selon Livius", "D’après la tradition": who says so. */
const isRestricting = (tokens: readonly Token[], at: number, grammar: ReadingContext["grammar"]): boolean =>
  isA(tokens[at], "restricting", grammar) ||
  (isA(tokens[at], "genitive", grammar) && isA(tokens[at + 1], "preposition", grammar));

/** "C’est en 1789 que", "Il faut attendre 1944 pour que": a date at the head with a frame around it. */
function readCleft(
  tokens: readonly Token[],
  from: number,
  grammar: ReadingContext["grammar"],
): { readonly date: Token; readonly end: number; readonly isFirst: boolean } | null {
  const at = tokens.findIndex((token, index) => index > from && token.kind === "date");
  const date = tokens[at];
  if (!date || at - from > 5) return null;
  const wordsOf = (some: readonly Token[]): string => some.map(({ word }) => word).join(" ");
  const tail = grammar.cleft(wordsOf(tokens.slice(from, at)));
  const end = tail === null ? -1 : at + 1 + tail.split(" ").length;
  const isClosed = tail !== null && wordsOf(tokens.slice(at + 1, end)).replace(/qu'$/u, "que") === tail;
  return isClosed ? { date, end, isFirst: tail === grammar.awaitedBy } : null;
}

/** The comma that ends a fronted adjunct; null if none begins here. */
function adjunctEnd(tokens: readonly Token[], from: number, grammar: ReadingContext["grammar"]): number | null {
  const first = tokens[from];
  const opens =
    isA(first, "preposition", grammar) ||
    isA(first, "adverb", grammar) ||
    first?.kind === "number" ||
    participleOf(first) !== null ||
    isA(first, "present-participle", grammar) ||
    isBareNoun(tokens, from) ||
    isSpan(tokens, from, grammar);
  if (!opens) return null;
  let inRelative = false;
  let isOpen = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    // "Après qu’Anne, la mère du roi, a découvert …": a comma before the verb of what has begun ends nothing.
    if (isMark(token, ",") && isOpen) continue;
    if (isMark(token, ",")) return at;
    if (token.kind === "mark") return null;
    if (isA(token, "relative", grammar) && isA(first, "preposition", grammar)) inRelative = isOpen = true;
    else if (isA(token, "relative", grammar)) return null;
    if (!finiteForm(token, grammar)) continue;
    if (!inRelative) return null;
    isOpen = false;
  }
  return null;
}

/** "Fils d’un marchand, …", "Capitale de la Lorraine, …": what the subject is, before it; a noun without its article is no subject. */
const isBareNoun = (tokens: readonly Token[], from: number): boolean =>
  from === 0 && (tokens[from]?.pos === "NOUN" || tokens[from]?.pos === "ADJ") && goesOn(tokens[from + 1]);

/** What follows such a noun: a preposition or an adjective. */
const goesOn = (next: Token | undefined): boolean =>
  next?.kind === "date" || next?.pos === "ADP" || next?.pos === "CCONJ" || next?.pos === "ADJ" || next?.pos === "NOUN";

/** "Un an après sa mort, …", "Quelques mois plus tard, …". */
const isSpan = (tokens: readonly Token[], from: number, grammar: ReadingContext["grammar"]): boolean =>
  (tokens[from]?.pos === "NUM" || tokens[from]?.pos === "DET") && isA(tokens[from + 1], "time-unit", grammar);

/** ", dont l’axe est la paix, …" behind an adjunct: left out with it. */
function insertedRelativeEnd(
  tokens: readonly Token[],
  from: number,
  grammar: ReadingContext["grammar"],
): number | null {
  if (!isA(tokens[from], "relative", grammar)) return null;
  const comma = tokens.findIndex((token, index) => index > from && token.kind === "mark");
  const inside = tokens.slice(from, comma);
  return isMark(tokens[comma], ",") && inside.some((token) => finiteForm(token, grammar)) ? comma : null;
}

/** "En 480, l’année de Salamine, …": what else is said of the date. */
function timeEnd(
  tokens: readonly Token[],
  from: number,
  dates: readonly Token[],
  grammar: ReadingContext["grammar"],
): number | null {
  const isTime = dates.length > 0 && isA(tokens[from + 1], "time-unit", grammar);
  const comma = isTime ? tokens.findIndex((token, index) => index > from && isMark(token, ",")) : -1;
  return comma < 0 ? null : comma;
}
