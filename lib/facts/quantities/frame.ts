import type { Frame } from "@/lib/language/phrases";
import type { ReadingContext } from "../clauses/reading-context";
import { wordDoubts } from "../doubts/clause-doubts";
import type { ParsedClause } from "../clauses/parse-clauses";
import type { ReadQuantity } from "./read-quantity";
import { isA, isCapitalised, isMark, type Range, type Token } from "../tokens";
import { isForecast } from "../clauses/verb-group";

/** A number's surroundings that stand alone. */
export type FrameReading = {
  readonly frame: Frame;
  readonly range: Range;
  readonly doubts: readonly string[];
  readonly isSubjectNamed: boolean;
};

/** Longest frame, in characters: with the words that ask for it the stem stays under 200. */
const MAX_FRAME = 176;

/**
 * The longest stretch around a number that can be read alone: the sentence, or it without what follows a comma, or
 * without its fronted adjuncts. Only a number in a clause that was understood, or in what depends on it, has one.
 */
export function frameAround(
  tokens: readonly Token[],
  at: number,
  read: ReadQuantity,
  text: string,
  clauses: readonly ParsedClause[],
  context: ReadingContext,
): FrameReading | null {
  const clause = clauses.findLast(({ from }) => from <= at);
  const isItem = tokens[0]?.kind === "date" && isMark(tokens[1], ":");
  if (!clause && !isItem) return null;
  const telegraphic = isItem ? ["clause-not-understood"] : [];
  const from = clause?.from ?? 0;
  const least = Math.max(at + 1, clause ? clause.group.end : 0);
  const ends = endsAfter(tokens, at, clauses, clause, context).filter((end) => end >= least);
  const isShared = clause !== undefined && clause.start < clause.from;
  const starts = isShared
    ? [...new Set([0, clause.start])]
    : [...new Set([0, from, ...(clause && at >= clause.start ? [clause.start] : [])])];
  for (const start of starts) {
    for (const end of ends) {
      const piece = tokens.slice(start, end);
      const range = rangeOf(piece);
      if (range.end - range.start > MAX_FRAME) continue;
      const doubts = [...wordDoubts(piece, context), ...openDoubts(piece, range, text, context)];
      if (doubts.length > 0 && !(start === starts.at(-1) && end === ends.at(-1))) continue;
      const opens = clause ? (clauses.find(({ start }) => start === clause.start)?.from ?? clause.from) : 0;
      const lost = clause ? tokens.slice(opens, clause.start).filter((token) => token.start < range.start) : [];
      const timed = [
        ...ageDoubts(piece, read, clause, context),
        ...wordDoubts(lost, context),
        ...openDoubts([], { start: lost[0]?.start ?? range.start, end: range.start }, text, context),
      ];
      const all = [...doubts, ...timed, ...telegraphic, ...(clause ? clauseDoubts(clause, context) : [])];
      const isSubjectNamed = subjectIsNamed(tokens, at, range, clauses, context);
      return { ...buildFrame(text, range, read, all, context, opensWithName(piece)), isSubjectNamed };
    }
  }
  return null;
}

/** Where the stretch may end, the longest first: at the next clause, at the end, or at a comma behind the number. */
function endsAfter(
  tokens: readonly Token[],
  at: number,
  clauses: readonly ParsedClause[],
  own: ParsedClause | undefined,
  { grammar }: ReadingContext,
): readonly number[] {
  const from = own?.from ?? 0;
  const isCopula = own?.group.voice === "copula";
  const next = clauses.find((clause) => clause.from > from && clause.from > at && clause.start >= clause.from);
  const semicolon = tokens.findIndex((token, index) => index > at && isMark(token, ";"));
  const whole = next ? next.from - 1 : semicolon > 0 ? semicolon : tokens.length;
  const breaks = tokens
    .map((token, index) =>
      index > at + 1 &&
      index < whole &&
      (isBreak(token, tokens[index + 1], grammar) || (isCopula && isJoint(token, tokens[index + 1], grammar)))
        ? index
        : -1,
    )
    .filter((index) => index > 0);
  return [whole, ...breaks.reverse()];
}

/** A comma before what the sentence can do without, or a colon. */
const isBreak = (token: Token, next: Token | undefined, grammar: ReadingContext["grammar"]): boolean =>
  isMark(token, ":") ||
  (isMark(token, ",") &&
    !isA(next, "genitive", grammar) &&
    (["relative", "present-participle", "preposition", "subordinator"] as const).some((wordClass) =>
      isA(next, wordClass, grammar),
    ));

/** "le 20e président et le premier État": the attributes of a copula are true one by one. */
const isJoint = (token: Token, next: Token | undefined, grammar: ReadingContext["grammar"]): boolean =>
  isA(token, "additive", grammar) && grammar.determiner(next?.word ?? "") !== null;

/** A count "depuis 2009", or an age in the present, holds only on the day of writing. */
function ageDoubts(
  piece: readonly Token[],
  { quantity }: ReadQuantity,
  clause: ParsedClause | undefined,
  context: ReadingContext,
): readonly string[] {
  const isSince = piece.some(({ date }) => date?.timex.relation === "since");
  const isAge =
    clause?.group.form.role === "have" &&
    clause.group.participle === "" &&
    context.grammar.is(quantity.unit, "time-unit");
  return isSince || isAge ? ["deictic"] : [];
}

function rangeOf(tokens: readonly Token[]): Range {
  const last = tokens.findLast((token) => !isMark(token, ".") && !isMark(token, ",")) ?? tokens.at(-1);
  return { start: tokens[0]?.start ?? 0, end: last?.end ?? 0 };
}

/** "Airbus a livré …": the capital at the head is that of a name, for no dictionary has the word. */
const opensWithName = ([first]: readonly Token[]): boolean =>
  isCapitalised(first) && (first!.pos === "PROPN" || first!.lemma === null);

function buildFrame(
  text: string,
  range: Range,
  read: ReadQuantity,
  doubts: readonly string[],
  context: ReadingContext,
  opensWithName: boolean,
): Omit<FrameReading, "isSubjectNamed"> {
  const { grammar, referents } = context;
  const before = grammar.resolve(text.slice(range.start, read.start).trim(), referents);
  const after = grammar.resolve(text.slice(read.end, range.end).trim(), referents);
  const open = before.open || after.open ? ["unresolved-anaphora"] : [];
  const start = before.text.charAt(0).toUpperCase() + before.text.slice(1);
  const isNameless =
    !opensWithName && grammar.namesIn(grammar.withoutCommonNames(`${before.text} ${after.text}`).slice(1)).size === 0;
  return {
    frame: { before: start, after: `${after.text}.` },
    range,
    doubts: [...new Set([...doubts, ...open, ...(isNameless ? ["bare-definite-subject"] : [])])],
  };
}

function clauseDoubts(clause: ParsedClause, { grammar }: ReadingContext): readonly string[] {
  const subject = clause.subject.doubts.filter((code) => code !== "not-unique");
  return [
    ...subject,
    ...(isForecast(clause.group) ? ["forecast-as-fact"] : []),
    // "gagne cinq fois": what is won is not said
    ...(grammar.is(clause.group.lemma, "repeatable") && !clause.rest.some(isCapitalised) ? ["vague"] : []),
    ...(clause.group.isPlain ? [] : ["unresolved-anaphora"]),
  ];
}

/** Pronoun subjects and links anywhere in the stretch: whom or when they mean stands elsewhere. */
function openDoubts(
  tokens: readonly Token[],
  { start, end }: Range,
  text: string,
  { grammar }: ReadingContext,
): readonly string[] {
  if (tokens.some((token) => isA(token, "subject-pronoun", grammar))) return ["unresolved-anaphora"];
  const shown = text.slice(start, end);
  return grammar.quantities.pointsBack.some((pattern) => pattern.test(shown)) ? ["unresolved-anaphora"] : [];
}

/**
 * True if each clause that is shown up to the number names its subject before any comma: "le débit moyen, à Montjean,"
 * does not. The number's own subject is named by the rest of its clause: "300 entreprises opèrent au Kazakhstan".
 */
function subjectIsNamed(
  tokens: readonly Token[],
  at: number,
  range: Range,
  clauses: readonly ParsedClause[],
  { grammar }: ReadingContext,
): boolean {
  const shown = clauses.filter(({ from, start }) => from <= at && (tokens[start]?.start ?? 0) >= range.start);
  return shown.every(({ start, group, subject, rest }) => {
    if (at >= start && at < group.start) return subject.named || holdsName(rest, grammar);
    const phrase = tokens.slice(start, group.start);
    const comma = phrase.findIndex((token) => isMark(token, ","));
    return subject.named || holdsName(comma < 0 ? phrase : phrase.slice(0, comma), grammar);
  });
}

/** A capital at the head of the sentence may be that of an article or of a common noun. */
const holdsName = (tokens: readonly Token[], grammar: ReadingContext["grammar"]): boolean =>
  tokens.some(
    (token) =>
      token.kind === "quote" ||
      (isCapitalised(token) &&
        (token.start > 0 || token.pos === "PROPN" || token.lemma === null) &&
        !grammar.determiner(token.word)),
  );
