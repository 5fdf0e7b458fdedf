import { isBreak } from "../clauses/attached";
import { wordDoubts } from "../doubts/clause-doubts";
import type { ReadingContext } from "../clauses/reading-context";
import type { DatedReading } from "../clauses/reading";
import { leavesWorkOpen, tellDeed } from "./tell-deed";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";
import { finiteForm, genderOf } from "../clauses/word-forms";

/** Longest name of what happened, in tokens. */
const MAX_MOMENT = 14;

/** The moments that a sentence tells with a date of their own; see `readMoment`. In parentheses the date can be of nothing else. */
export function readMoments(tokens: readonly Token[], text: string, context: ReadingContext): readonly DatedReading[] {
  return tokens.flatMap(({ date }, at) => {
    if (date?.tie !== "adjunct" || date.timex.relation !== "at") return [];
    return readMoment(tokens, at, text, context) ?? [];
  });
}

/**
 * "après la chute de Constantinople en 1453", "Le rachat d’Uniroyal, en 1990, …": what happened, by its noun, right before
 * the date. Only where the noun says when something else was, or opens its clause: elsewhere the date may be the verb’s.
 */
function readMoment(tokens: readonly Token[], at: number, text: string, context: ReadingContext): DatedReading | null {
  const isInserted = isMark(tokens[at - 1], ",");
  const end = isInserted ? placeStart(tokens, at - 1, context) : at;
  const found = momentBefore(tokens, end, text, context);
  if (!found) return null;
  const next = tokens[at + 1];
  const isClosed = next === undefined || (next.kind === "mark" && /^[,.;:)]$/u.test(next.text));
  const isTied = saysWhen(tokens, found, isInserted, text, context);
  const opens = isInserted && isMark(next, ",") && opensClause(tokens, found.from);
  const isSetOff = isInserted && isMark(next, ",") && isDay(tokens[at]) && isBeforeVerb(tokens, found.from, context);
  return (isTied && (isClosed || !isInserted)) || opens || isSetOff ? found.reading(at) : null;
}

const isDay = (token: Token | undefined): boolean => token?.date?.timex.value.precision === "day";

/** "À la mort de Paul Petit, le 3 mai 1920, son fils": a day between commas is that of the noun where no verb has come yet. */
function isBeforeVerb(tokens: readonly Token[], from: number, context: ReadingContext): boolean {
  const { grammar } = context;
  const start =
    tokens.findLastIndex((token, at) => at < from && token.kind === "mark" && /^[;:]$/u.test(token.text)) + 1;
  const front = tokens.slice(start, from);
  // "Quelques jours après l’invasion de la Morvie, le 3 mars 2022, elle a déposé": the day is that of what follows
  const isLoose = isAstray(tokens, from, grammar);
  return !isLoose && !front.some((token) => finiteForm(token, grammar) !== null || isA(token, "relative", grammar));
}

/** Tokens before an article among which the words that lead to it stand: "à la suite de". */
const LEAD = 4;

/** True if the words right before a noun set what it names apart from what the clause tells: "deux jours après", "à la suite de". */
export function isAstray(tokens: readonly Token[], article: number, grammar: ReadingContext["grammar"]): boolean {
  const lead = tokens.slice(Math.max(0, article - LEAD), article);
  const open = lead.findLastIndex(({ kind }) => kind === "mark");
  return lead.slice(open + 1).some(({ word }) => grammar.strayLead.test(word));
}

/** "la chute de Constantinople (1453)": in parentheses the date can be of nothing else. */
export function readMomentInParentheses(
  tokens: readonly Token[],
  text: string,
  context: ReadingContext,
): readonly DatedReading[] {
  return tokens.flatMap(({ date }, at) => {
    const isAlone =
      date?.timex.role === "event" &&
      date.timex.relation === "at" &&
      date.timex.value.precision !== "interval" &&
      isMark(tokens[at - 1], "(") &&
      isMark(tokens[at + 1], ")");
    const found = isAlone ? momentBefore(tokens, at - 1, text, context) : null;
    const reading = found?.reading(at);
    return reading ? [reading] : [];
  });
}

/** "L’exécution de Paul Petit, à Versailles, le 17 juin 1939": where the comma before a place between commas stands. */
function placeStart(tokens: readonly Token[], comma: number, { grammar }: ReadingContext): number {
  const open = tokens.findLastIndex((token, at) => at < comma && token.kind === "mark");
  const inside = tokens.slice(open + 1, comma);
  const isPlace =
    isMark(tokens[open], ",") && isA(inside[0], "locative", grammar) && inside.slice(1).every(isCapitalised);
  return isPlace && inside.length > 1 ? open : comma;
}

/** What happened, from its article on. */
type Moment = { readonly from: number; readonly reading: (at: number) => DatedReading | null };

/** The phrase that ends before a token and begins with a noun of what happened, one and named. */
function momentBefore(tokens: readonly Token[], end: number, text: string, context: ReadingContext): Moment | null {
  const { grammar } = context;
  let noun = -1;
  for (let at = end - 1; at > 0 && at >= end - MAX_MOMENT; at--) {
    const token = tokens[at]!;
    if (token.kind === "mark" || isBreak(token, context) || (finiteForm(token, grammar) && !isCapitalised(token)))
      break;
    if (isMoment(tokens, at, context)) noun = at;
  }
  const article = articleBefore(tokens, noun, grammar);
  const phrase = tokens.slice(article + 1, end);
  if (noun < 1 || phrase.length < 3 || wordDoubts(phrase, context).length > 0) return null;
  if (leavesWorkOpen(phrase, context)) return null;
  if (phrase.some((token) => token.kind === "word" && grammar.determiner(token.word)?.kind === "possessive"))
    return null;
  return { from: article, reading: (at) => readingOf(tokens, article, noun, end, at, text, context) };
}

/** Where the article of a noun stands, before its adjectives. */
function articleBefore(tokens: readonly Token[], noun: number, grammar: ReadingContext["grammar"]): number {
  let at = noun - 1;
  while (at > 0 && isA(tokens[at], "pre-adjective", grammar)) at--;
  return at;
}

/** "la chute de": one, by its article, and of something. */
function isMoment(tokens: readonly Token[], at: number, { grammar }: ReadingContext): boolean {
  // "du second siège de Vienne"
  const before = tokens[articleBefore(tokens, at, grammar)];
  const determiner = before?.kind === "word" ? grammar.determiner(before.word) : null;
  const isOne =
    (determiner?.kind === "definite" && determiner.number === "singular") || isA(before, "contracted", grammar);
  const isOf =
    isA(tokens[at + 1], "genitive", grammar) ||
    (tokens[at + 1]?.pos === "ADJ" && isA(tokens[at + 2], "genitive", grammar));
  return isOne && isOf && !isCapitalised(tokens[at]) && isA(tokens[at], "moment-noun", grammar);
}

function readingOf(
  tokens: readonly Token[],
  article: number,
  noun: number,
  end: number,
  at: number,
  text: string,
  context: ReadingContext,
): DatedReading | null {
  const { grammar } = context;
  const phrase = tokens.slice(article + 1, end);
  const words = grammar.resolve(textOf(phrase, text), context.referents);
  const date = tokens[at]?.date;
  if (!date || words.open || grammar.namesIn(grammar.withoutCommonNames(words.text)).size === 0) return null;
  const wording = tellDeed(phrase, text, context) ?? {
    form: "nominal" as const,
    phrase: words.text,
    gender: genderOf(tokens[noun], grammar),
  };
  const isUntold = wording.form === "nominal" && !grammar.takesPlace(tokens[noun]!.word);
  return isUntold
    ? null
    : {
        date,
        range: { start: tokens[article]!.start, end: tokens[at]!.end },
        wording,
        doubts: [],
        needsContext: false,
        rule: "moment",
      };
}

/** True if the phrase says when something else was: by the words before it, or with the moment that it is joined to. */
function saysWhen(
  tokens: readonly Token[],
  { from }: Moment,
  isInserted: boolean,
  text: string,
  context: ReadingContext,
): boolean {
  const { grammar } = context;
  const article = tokens[from]!;
  const isContracted = isA(article, "contracted", grammar);
  const lead = text.slice(0, isContracted ? article.end : article.start);
  const found = grammar.timeLead.exec(lead);
  if (found) return !grammar.looseLead.test(found[0]) || (!isInserted && isApart(found, text));
  if (grammar.openingLead.test(lead)) return !isInserted;
  if (!isA(tokens[from - 1], "additive", grammar)) return false;
  const earlier = isMark(tokens[from - 2], ",") ? from - 3 : from - 2;
  return tokens[earlier]?.kind === "date" && readMoment(tokens, earlier, text, context) !== null;
}

/** "Après la chute de … en 1453, …", "…, après la chute de … en 1453": not in the midst of a clause, which may have the date. */
const isApart = ({ index }: RegExpExecArray, text: string): boolean =>
  index === 0 || /[,;:(–—]\s*$/u.test(text.slice(0, index));

/** At the head of the sentence, or behind what parts it from the one before. */
const opensClause = (tokens: readonly Token[], from: number): boolean =>
  from === 0 || isMark(tokens[from - 1], ";") || isMark(tokens[from - 1], ":");
