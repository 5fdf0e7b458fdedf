import type { Grammar } from "@/lib/language/clauses";
import { isApart } from "./absolute-clause";
import { insertionBehind } from "./insertion-behind";
import { isNounHere } from "./plain-phrase";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { findVerbGroup, type VerbGroup } from "./verb-group";
import { finiteForm, participleOf } from "./word-forms";

/** Where a clause ends, and whether something in it may carry a later date for itself. */
export type Cut = {
  /** Index of the first token that is left out. */
  readonly end: number;
  /** Index of the first infinitive, relative or participle clause before `end`; `end` if there is none. */
  readonly risk: number;
  /** True if a clause follows that begins at `end + 1`: after "et" or ";". */
  readonly startsClause: boolean;
};

/**
 * Finds the end of what belongs to a verb. A relative or a participle after a comma is left out; one without a comma
 * restricts its noun and stays, but a date behind it may be its own.
 */
export function cutComplement(
  tokens: readonly Token[],
  from: number,
  text: string,
  group: VerbGroup,
  grammar: Grammar,
): Cut {
  let risk: number | null = null;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    const ending = endingAt(tokens, at, from, text, group, grammar);
    if (ending) return { end: at, risk: Math.min(risk ?? at, at), startsClause: ending === "clause" };
    const risky = RISKY.some((wordClass) => isA(token, wordClass, grammar)) && !isNounHere(tokens[at - 1], grammar);
    const isInfinitive =
      isA(token, "infinitive", grammar) && !isCapitalised(token) && isInfinitivePlace(tokens[at - 1], grammar);
    if (risk === null && (risky || isInfinitive || mayHoldDate(tokens, at, grammar))) risk = at;
  }
  return { end: tokens.length, risk: risk ?? tokens.length, startsClause: false };
}

/** "un film sorti en 1937", "un pont détruit à Tours en 1940": the date may be the participle’s own. */
function mayHoldDate(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  // "des Nations unies en 1948": the second half of a name
  if (isCapitalised(previous) && previous?.pos === "NOUN") return false;
  if (isA(tokens[at], "founding-participle", grammar)) return true;
  const hasOwn = next?.kind === "date" || (isA(next, "preposition", grammar) && !isA(next, "genitive", grammar));
  return participleOf(tokens[at]) !== null && hasOwn;
}

const RISKY = ["relative", "present-participle"] as const;

/** "de renforcer", "pour assurer", "former": after an article it is a noun. */
const isInfinitivePlace = (previous: Token | undefined, grammar: Grammar): boolean =>
  previous?.kind !== "word" || grammar.determiner(previous.word) === null || isA(previous, "genitive", grammar);

function endingAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  text: string,
  group: VerbGroup,
  grammar: Grammar,
): "end" | "clause" | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isMark(token, ";") || isMark(token, ":")) return "clause";
  if (token.kind === "mark" && /^[–—…?!.«»"]$/u.test(token.text)) return "end";
  if (isA(token, "subordinator", grammar)) return "end";
  if (token.kind === "word" && grammar.closer.test(text.slice(token.start, token.start + 40))) return "end";
  if (isMark(token, ","))
    return isOpenComma(tokens, at, grammar) || isOfInsertion(tokens, at, from, grammar) ? null : "end";
  if (!isA(token, "coordinator", grammar)) return null;
  if (tokens[at - 1]?.kind === "date") return startsClause(tokens, at + 1, grammar) ? "clause" : "end";
  if (isMark(next, ",") || isA(next, "adverb", grammar) || isA(next, "reflexive", grammar)) return "end";
  if (finiteForm(next, grammar)) return "end";
  if (isA(next, "object-pronoun", grammar) && isAuxiliary(tokens[at + 2], grammar)) return "end";
  if (group.participle !== "" && participleOf(next) && !isCapitalised(next)) return "end";
  return startsClause(tokens, at + 1, grammar) ? "clause" : null;
}

/** "a", "ont", "est": never a noun, whatever stands before it ("l'a remplacée"). */
export const isAuxiliary = (token: Token | undefined, grammar: Grammar): boolean => {
  const role = isCapitalised(token) ? undefined : finiteForm(token, grammar)?.role;
  return role === "have" || role === "be";
};

/** True if a verb of its own follows a coordinator, and not only in a relative clause. */
function startsClause(tokens: readonly Token[], from: number, grammar: Grammar): boolean {
  const group = findVerbGroup(tokens, from, grammar);
  if (!group || group.start === from) return false;
  const between = tokens.slice(from, group.start);
  if (between.some((token) => isMark(token, ";") || isMark(token, ":"))) return false;
  // "qui réunit la France et l’Italie, fut fondée": one comma before a verb parts it from what was said
  if (between.findIndex((token) => isMark(token, ",")) === between.length - 1) return false;
  // "et au zinc, que tous adoptèrent": the verb is the relative’s
  return !between.some((token) => isA(token, "relative", grammar)) || secondGroup(tokens, group, grammar);
}

/** "et les accords qui constituent la base … ont été signés": the main verb comes after the relative's. */
function secondGroup(tokens: readonly Token[], first: VerbGroup, grammar: Grammar): boolean {
  const second = findVerbGroup(tokens, first.end, grammar);
  return (
    second !== null &&
    !tokens.slice(first.end, second.start).some((token) => isMark(token, ",") || isA(token, "relative", grammar))
  );
}

/** A comma that does not end the clause: beside a date, or in an enumeration that "et" closes. */
function isOpenComma(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (tokens[at + 1]?.kind === "date" || tokens[at - 1]?.kind === "date") {
    return tokens[at + 1]?.kind === "date" || (tokens[at - 1]?.kind === "date" && isMark(tokens[at - 2], ","));
  }
  return isInsertion(tokens, at, grammar) || isEnumeration(tokens, at, grammar);
}

/** "reçut en 1969, année de son jubilé, le prix": either comma of what stands between a date right behind the verb and the object. */
function isOfInsertion(tokens: readonly Token[], at: number, from: number, grammar: Grammar): boolean {
  const close = insertionBehind(tokens, from, { grammar });
  return close !== null && (at === from + 1 || at === close);
}

/** Longest insertion before a date, in tokens. */
const MAX_INSERTION = 6;

/**
 * "s’est élancée de Porto-Vecchio, en Corse, le 29 juin", "épouse Paul Petit, un armateur, en 1873": words that say where
 * or who, and then the date.
 */
function isInsertion(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (!isA(tokens[at + 1], "locative", grammar) && !isApposition(tokens, at, grammar)) return false;
  const close = tokens.findIndex(({ kind }, index) => index > at + 1 && kind !== "word");
  const inside = tokens.slice(at + 1, close);
  return (
    isMark(tokens[close], ",") &&
    tokens[close + 1]?.kind === "date" &&
    inside.length <= MAX_INSERTION &&
    inside.every(
      (token) => token.pos !== "VERB" && token.pos !== "AUX" && token.pos !== "PRON" && token.pos !== "SCONJ",
    )
  );
}

/** True if a comma stands between a name and what its bearer is: "Paul Petit, un armateur", "Gallipoli, sa première ville". */
export const isApposition = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  isMark(tokens[at], ",") && isCapitalised(tokens[at - 1]) && isApposed(tokens, at + 1, grammar);

function isApposed(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const kind = grammar.determiner(tokens[at]?.word ?? "")?.kind;
  const noun = isA(tokens[at + 1], "pre-adjective", grammar) ? tokens[at + 2] : tokens[at + 1];
  return (kind === "indefinite" || kind === "possessive") && noun?.pos === "NOUN";
}

/** "les domaines de la sécurité, du commerce et de la culture": each item begins as the next does. */
function isEnumeration(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const shape = shapeOf(tokens[at + 1], grammar);
  if (shape === null) return false;
  for (let next = at + 1; next < tokens.length && next < at + 30; next++) {
    const token = tokens[next]!;
    if (token.kind === "date" || isMark(token, ";") || isMark(token, ":")) return false;
    if (token.kind === "word" && (isA(token, "relative", grammar) || finiteForm(token, grammar))) return false;
    if (isA(token, "coordinator", grammar))
      return shapeOf(tokens[next + 1], grammar) === shape && !isAbsolute(tokens, next + 1, grammar);
  }
  return false;
}

/** Longest subject of a participle, in tokens. */
const MAX_SUBJECT = 6;

/** "Harfleur et Honfleur étant envasés", "le roi et la reine s’étant enfuis": a clause of its own, and no end of a list. */
function isAbsolute(tokens: readonly Token[], from: number, grammar: Grammar): boolean {
  const at = tokens.findIndex(
    (token, index) => index > from && (token.kind === "mark" || isA(token, "present-participle", grammar)),
  );
  return at > from && at - from <= MAX_SUBJECT && isApart(tokens, at, grammar);
}

function shapeOf(token: Token | undefined, grammar: Grammar): string | null {
  if (token?.kind === "number") return "number";
  if (token?.kind !== "word") return null;
  if (isA(token, "genitive", grammar)) return "genitive";
  if (isA(token, "preposition", grammar)) return isA(token, "dative", grammar) ? "dative" : token.word;
  if (grammar.determiner(token.word)) return "article";
  return isCapitalised(token) ? "name" : null;
}
