import type { Clause } from "@/lib/language/phrases";
import { readNounPhrase, type NounPhrase, type ReadingContext } from "./noun-phrase";
import { cutComplement, type Cut } from "./read-complement";
import type { DatedReading } from "./reading";
import { isA, isMark, textOf, type Token } from "./tokens";
import { findVerbGroup, type VerbGroup } from "./verb-group";

/** A clause whose subject and verb were found. Indexes count the sentence's tokens. */
export type ParsedClause = {
  /** Where the clause begins, its fronted adjuncts included. */
  readonly from: number;
  readonly opening: Opening;
  /** Where the subject begins. */
  readonly start: number;
  readonly subject: NounPhrase;
  readonly group: VerbGroup;
  readonly cut: Cut;
};

/** Finds the finite clauses of a sentence, in order, as far as they can be told apart; stops at the first that is not understood. */
export function parseClauses(tokens: readonly Token[], text: string, context: ReadingContext): readonly ParsedClause[] {
  const parsed: ParsedClause[] = [];
  let from = 0;
  while (from < tokens.length) {
    const opening = readOpening(tokens, from, context);
    const main = findSubjectAndVerb(tokens, opening.end, text, context);
    if (!main) break;
    const cut = cutComplement(tokens, main.group.end, text, main.group, context.grammar);
    parsed.push({ from, opening, ...main, cut });
    if (!cut.startsClause) break;
    from = cut.end + 1;
  }
  return parsed;
}

/**
 * Reads the finite clauses of a sentence that a date is an adjunct of. A clause that is not understood whole gives
 * nothing, or a reading with doubts that say what is wrong with it.
 */
export const readClauses = (tokens: readonly Token[], text: string, context: ReadingContext): readonly DatedReading[] =>
  parseClauses(tokens, text, context)
    .map((clause) => assemble(tokens, text, clause, context))
    .filter((reading) => reading !== null);

/** Fronted adjuncts of a clause. */
export type Opening = {
  readonly end: number;
  readonly dates: readonly Token[];
  readonly doubts: readonly string[];
};

/** Fronted adjuncts, each up to its comma: dates are kept, the rest is what a question can do without. */
function readOpening(tokens: readonly Token[], from: number, { grammar }: ReadingContext): Opening {
  const dates: Token[] = [];
  const doubts: string[] = [];
  let end = from;
  while (isA(tokens[end], "coordinator", grammar)) end++;
  for (;;) {
    const token = tokens[end];
    if (token?.kind === "date" && token.date?.tie === "adjunct") {
      dates.push(token);
      end += isMark(tokens[end + 1], ",") ? 2 : 1;
      continue;
    }
    const comma = adjunctEnd(tokens, end, grammar);
    if (comma === null) break;
    const adjunct = tokens.slice(end, comma);
    if (adjunct.some(({ kind }) => kind === "date")) doubts.push("second-timex");
    if (/^(?:selon|sans|sauf)$/u.test(token?.word ?? "")) doubts.push("opinion-unattributed");
    end = comma + 1;
  }
  return { end, dates, doubts };
}

/** The comma that ends a fronted adjunct; null if none begins here. */
function adjunctEnd(tokens: readonly Token[], from: number, grammar: ReadingContext["grammar"]): number | null {
  const first = tokens[from];
  const opens = isA(first, "preposition", grammar) || isA(first, "adverb", grammar) || first?.kind === "number";
  if (!opens) return null;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isMark(token, ",")) return at;
    if (token.kind === "mark" || isA(token, "relative", grammar)) return null;
    const isVerb = token.kind === "word" && grammar.finiteVerb(token.word) !== null;
    if (isVerb && grammar.determiner(tokens[at - 1]?.word ?? "") === null) return null;
  }
  return null;
}

type Main = { readonly subject: NounPhrase; readonly group: VerbGroup; readonly start: number };

function findSubjectAndVerb(
  tokens: readonly Token[],
  from: number,
  text: string,
  context: ReadingContext,
): Main | null {
  const group = findVerbGroup(tokens, from, context.grammar);
  if (!group) return null;
  const before = tokens.slice(from, group.start);
  const pronoun = before.length === 1 && isA(before[0], "subject-pronoun", context.grammar);
  if (pronoun) return null;
  const subject = readNounPhrase(before, text, context);
  if (subject) return { subject, group, start: from };
  return findAfterRelative(tokens, from, group, text, context);
}

/** "les accords qui constituent la base de la relation ont été signés": the subject holds a relative clause. */
function findAfterRelative(
  tokens: readonly Token[],
  from: number,
  inner: VerbGroup,
  text: string,
  context: ReadingContext,
): Main | null {
  const relative = inner.start - 1;
  if (tokens[relative]?.word !== "qui" || relative <= from || isMark(tokens[relative - 1], ",")) return null;
  const head = readNounPhrase(tokens.slice(from, relative), text, context);
  const group = findVerbGroup(tokens, inner.end, context.grammar);
  if (!head || !group || group.participle === "" || group.form.number !== inner.form.number) return null;
  const object = tokens.slice(inner.end, group.start);
  if (object.some((token) => token.kind === "date" || token.kind === "mark" || isA(token, "relative", context.grammar)))
    return null;
  const whole = context.grammar.resolve(textOf(tokens.slice(from, group.start), text), context.referents);
  if (whole.open) return null;
  return { subject: { ...head, text: whole.text }, group, start: from };
}

function assemble(
  tokens: readonly Token[],
  text: string,
  parts: ParsedClause,
  context: ReadingContext,
): DatedReading | null {
  const { opening, group, cut, subject } = parts;
  if (!group.isPlain || (group.voice === "simple" && group.form.role !== "full")) return null;
  const rest = tokens.slice(group.end, cut.end);
  const inside = rest.filter(({ kind }) => kind === "date");
  const dated = opening.dates[0] ?? inside.find(({ date }) => date?.tie === "adjunct");
  if (!dated?.date) return null;
  const isFronted = opening.dates.length > 0;
  const chosen = chooseComplement(rest, isFronted ? null : dated, group, context);
  if (!chosen) return null;
  const complement = context.grammar.resolve(textOf(chosen, text), context.referents);
  const doubts = [
    ...opening.doubts,
    ...subject.doubts,
    ...agreementDoubts(subject, group),
    ...tenseDoubts(group, dated),
    ...(!isFronted && isRisky(tokens, dated, parts, context) ? ["date-attachment-unsure"] : []),
    ...(hasSecondDate(opening, inside, dated, chosen) ? ["second-timex"] : []),
    ...(complement.open ? ["unresolved-anaphora"] : []),
    ...wordDoubts(chosen, context),
  ];
  const first = isFronted
    ? Math.min(dated.start, tokens[parts.start]?.start ?? dated.start)
    : (tokens[parts.start]?.start ?? 0);
  const last = Math.max(dated.end, chosen.at(-1)?.end ?? 0, tokens[group.end - 1]?.end ?? 0);
  return {
    date: dated.date,
    range: { start: first, end: last },
    wording: { form: "clause", clause: clauseOf(subject, group, complement.text) },
    doubts: [...new Set(doubts)],
    needsContext:
      !subject.named &&
      !chosen.some((token, index) => index > 0 && token.kind === "word" && /^\p{Lu}/u.test(token.text)),
    rule: isFronted ? "fronted-date" : "date-in-clause",
  };
}

const clauseOf = (subject: NounPhrase, group: VerbGroup, complement: string): Clause => ({
  subject: subject.text,
  subjectGender: subject.gender ?? group.agreement?.gender ?? null,
  subjectNumber: group.form.number,
  verb: group.verb,
  participle: group.participle,
  complement,
  fronted: "",
});

/**
 * What a question needs of the words after the verb. Once a date stands between them, what follows it is needed only
 * while the verb still lacks its object.
 *
 * @returns null if the verb lacks its object altogether
 */
function chooseComplement(
  rest: readonly Token[],
  date: Token | null,
  group: VerbGroup,
  { grammar }: ReadingContext,
): readonly Token[] | null {
  const at = date ? rest.indexOf(date) : rest.length;
  const before = trim(rest.slice(0, at));
  const after = trim(rest.slice(at + 1));
  const isFull = group.voice === "be" || /^(?:eu lieu)$/u.test(group.participle);
  const startsObject = (tokens: readonly Token[]): boolean =>
    tokens.length > 0 && !isA(tokens[0], "preposition", grammar);
  if (!date) return before.length > 0 || isFull ? before : null;
  if (startsObject(before)) return before;
  if (before.length > 0 && !startsObject(after)) return before;
  if (after.length === 0) return isFull ? before : null;
  if (isFull && isA(after[0], "preposition", grammar) && grammar.optional.test(after.map(({ text }) => text).join(" ")))
    return before;
  return rest;
}

const trim = (tokens: readonly Token[]): readonly Token[] => {
  const from = tokens.findIndex((token) => !isMark(token, ","));
  const to = tokens.findLastIndex((token) => !isMark(token, ","));
  return from < 0 ? [] : tokens.slice(from, to + 1);
};

function agreementDoubts(subject: NounPhrase, { form, agreement }: VerbGroup): readonly string[] {
  const number = subject.number ?? form.number;
  const clashes =
    number !== form.number ||
    (agreement !== null && agreement.number !== null && agreement.number !== form.number) ||
    (agreement !== null && subject.gender !== null && agreement.gender !== subject.gender);
  return clashes ? ["agreement-unverified"] : [];
}

/** True for a verb that announces. */
export const isForecast = ({ form }: VerbGroup): boolean => /^(?:future|conditional)$/u.test(form.tense);

function tenseDoubts(group: VerbGroup, dated: Token): readonly string[] {
  const relation = dated.date?.timex.relation;
  const isAhead = isForecast(group) || relation === "by";
  const isState = group.voice === "simple" || group.voice === "copula";
  const isOpen = relation === "since" && !(isState && group.form.tense !== "past");
  return [...(isAhead ? ["forecast-as-fact"] : []), ...(isOpen ? ["date-attachment-unsure"] : [])];
}

/** True if the date may belong to something that stands between the verb and it. */
function isRisky(
  tokens: readonly Token[],
  dated: Token,
  { group, cut }: ParsedClause,
  { grammar }: ReadingContext,
): boolean {
  const at = tokens.indexOf(dated);
  if (at > cut.risk) return true;
  return isA({ ...dated, kind: "word", word: group.meaning }, "saying", grammar) && at > group.end;
}

/** A second date that stays in the stem, or one that could be meant instead. One at the very end of an infinitive is dropped with it. */
function hasSecondDate(opening: Opening, inside: readonly Token[], dated: Token, chosen: readonly Token[]): boolean {
  if (opening.dates.length > 1) return true;
  const others = inside.filter((token) => token !== dated);
  const isTrailing =
    others.length === 1 &&
    opening.dates.length === 1 &&
    chosen.at(-1) === others[0] &&
    others[0]?.date?.tie === "adjunct";
  return others.length > 0 && !isTrailing;
}

/** Linter codes for words that point out of the stem or of its time. */
export function wordDoubts(tokens: readonly Token[], { grammar }: ReadingContext): readonly string[] {
  const doubts: string[] = [];
  const pointsBack = (token: Token): boolean =>
    token.kind === "word" &&
    (grammar.determiner(token.word)?.kind === "demonstrative" || grammar.is(token.word, "anaphoric"));
  if (tokens.some(pointsBack)) doubts.push("unresolved-anaphora");
  if (tokens.some((token) => isA(token, "deictic", grammar) || isA(token, "first-person", grammar)))
    doubts.push("deictic");
  if (tokens.some((token) => token.kind === "mark" && /[«»"()]/u.test(token.text))) doubts.push("unbalanced-quotes");
  return doubts;
}
