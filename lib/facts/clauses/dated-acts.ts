import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";
import { finiteForm } from "./word-forms";

type Grammar = ReadingContext["grammar"];

/** Most words between the preposition of an adjunct and its noun: "par le second traité". */
const MAX_BEFORE_NOUN = 3;

/**
 * The date of "Par le traité de Londres du 17 mars 1824, …", "Aux élections de décembre 2002, …": what was done by an act, or
 * where people met or voted, was done on that day. Null for other adjuncts ("lors de la guerre de 1870"), and for several dates.
 */
export function dateOfAct(adjunct: readonly Token[], grammar: Grammar): Token | null {
  const [first] = adjunct;
  const head = adjunct.slice(1, 1 + MAX_BEFORE_NOUN);
  const isAct =
    isA(first, "agent", grammar) &&
    head.some((token) => isA(token, "document-noun", grammar) || isA(token, "ruling", grammar));
  const isOccasion =
    (isA(first, "locative", grammar) || grammar.occasion.test(`${first?.text ?? ""} ${head[0]?.text ?? ""}`)) &&
    head.some((token) => isA(token, "poll-noun", grammar));
  return isAct || isOccasion ? onlyDate(adjunct, grammar) : null;
}

/** Most tokens from the preposition of an adjunct to its date: "par la convention préliminaire de paix du 27 août 1828". */
const MAX_ACT = 10;

/**
 * Where "par un arrêt du 13 décembre 1999" begins, of the date at its end: what was done by an act behind its verb was done on
 * the day of the act. Null where the date dates something else.
 */
export function actBefore(tokens: readonly Token[], date: number, grammar: Grammar): number | null {
  const from = tokens.findLastIndex(
    (token, at) => at < date && at >= date - MAX_ACT && (isA(token, "agent", grammar) || token.kind === "mark"),
  );
  if (from < 0 || tokens[from]?.kind === "mark") return null;
  return dateOfAct(tokens.slice(from, date + 1), grammar) ? from : null;
}

/** The date of an act by which a verb of enacting or founding did what it did; null for other verbs, and for what lasts. */
export function dateByAct(
  tokens: readonly Token[],
  { end: from, lemma, voice, isReflexive }: VerbGroup,
  to: number,
  grammar: Grammar,
): Token | null {
  const isDone = grammar.is(lemma, "enacting") || grammar.is(lemma, "by-act");
  const isLasting = voice === "copula" || isReflexive || grammar.is(lemma, "lasting-passive");
  if (!isDone || isLasting) return null;
  const [only, ...others] = tokens.slice(from, to).filter(({ kind }) => kind === "date");
  if (!only || others.length > 0) return null;
  const act = actBefore(tokens, tokens.indexOf(only), grammar);
  return act !== null && act >= from ? only : null;
}

/** The one date at the end of some words, tied to the noun before it. */
function onlyDate(words: readonly Token[], grammar: Grammar): Token | null {
  const [date, ...others] = words.filter(({ kind }) => kind === "date");
  const isLast = date !== undefined && words.at(-1) === date;
  const isPlain = !words.some((token) => isA(token, "relative", grammar) || isMark(token, ","));
  return isLast && others.length === 0 && isPlain && date.date?.tie === "noun" && isSure(date) ? date : null;
}

const isSure = ({ date }: Token): boolean => date?.timex.role === "event" && date.timex.relation === "at";

/**
 * "La loi Le Chapelier du 14 juin 1791 interdit …": a subject that has its own day, without it. What an act does, it does on
 * that day; what it provides for has none. Null for other subjects and other verbs.
 */
export function ownDateOf(
  before: readonly Token[],
  group: VerbGroup,
  { grammar }: ReadingContext,
): { readonly phrase: readonly Token[]; readonly date: Token } | null {
  const date = onlyDate(before, grammar);
  if (!date || !before.slice(0, MAX_BEFORE_NOUN).some((token) => isA(token, "document-noun", grammar))) return null;
  const isDone = group.voice !== "be" && !group.isReflexive && grammar.is(group.lemma, "enacting");
  const isPast =
    group.form.tense !== "future" && group.form.tense !== "conditional" && group.form.tense !== "imperfect";
  return isDone && isPast ? { phrase: before.slice(0, -1), date } : null;
}

/** "C’est à Kasane, dans le nord du pays, qu’a été signé …": where the clause begins behind the place; null elsewhere. */
export function behindPlaceCleft(tokens: readonly Token[], from: number, grammar: Grammar): number | null {
  const lead = tokens
    .slice(from, from + 2)
    .map(({ word }) => word)
    .join(" ");
  if (grammar.cleft(lead) !== "que" || !isA(tokens[from + 2], "locative", grammar)) return null;
  const at = tokens.findIndex((token, index) => index > from + 2 && isA(token, "object-relative", grammar));
  const place = tokens.slice(from + 2, at);
  const isPlace =
    at > 0 &&
    place.some(isCapitalised) &&
    !place.some((token) => token.kind === "date" || isMark(token, ";") || isMark(token, ":") || isVerb(token, grammar));
  return isPlace ? at + 1 : null;
}

const isVerb = (token: Token, grammar: Grammar): boolean =>
  finiteForm(token, grammar) !== null && !isCapitalised(token);
