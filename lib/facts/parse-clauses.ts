import { agreementDoubts } from "./agreement";
import { readNounPhrase, type NounPhrase, type ReadingContext } from "./noun-phrase";
import type { Opening, ParsedClause } from "./parsed-clause";
import { cutComplement } from "./read-complement";
import { isA, isCapitalised, isMark, textOf, type Token } from "./tokens";
import { findVerbGroup, type VerbGroup } from "./verb-group";
import { secondClause } from "./second-clause";
import { finiteForm, participleOf } from "./word-forms";

export type { Opening, ParsedClause } from "./parsed-clause";

/** What was parsed, by the tokens, which belong to one sentence: several readers ask for the same. */
const known = new WeakMap<readonly Token[], readonly ParsedClause[]>();

/**
 * Finds the finite clauses of a sentence, in order, as far as they can be told apart; stops at the first that is not
 * understood.
 */
export function parseClauses(tokens: readonly Token[], text: string, context: ReadingContext): readonly ParsedClause[] {
  const found = known.get(tokens);
  if (found) return found;
  const clauses = parse(tokens, text, context);
  known.set(tokens, clauses);
  return clauses;
}

function parse(tokens: readonly Token[], text: string, context: ReadingContext): readonly ParsedClause[] {
  const parsed: ParsedClause[] = [];
  let from = 0;
  while (from < tokens.length) {
    const opening = readOpening(tokens, from, context);
    let main = findMain(tokens, opening, text, context);
    if (!main) break;
    let clause: ParsedClause | null = { from, opening, ...main };
    while (clause) {
      parsed.push(clause);
      main = clause;
      clause = clause.cut.startsClause ? null : secondClause(tokens, clause, text, context);
    }
    if (!main.cut.startsClause) break;
    from = main.cut.end + 1;
  }
  return parsed;
}

/** Fronted adjuncts, each up to its comma: dates are kept, the rest is what a question can do without. */
function readOpening(tokens: readonly Token[], from: number, { grammar }: ReadingContext): Opening {
  const dates: Token[] = [];
  const doubts: string[] = [];
  let place: readonly Token[] = [];
  let end = from;
  while (isA(tokens[end], "coordinator", grammar)) end++;
  const cleft = readCleft(tokens, end, grammar);
  if (cleft) return { end: cleft.end, dates: [cleft.date], doubts, place };
  for (;;) {
    const token = tokens[end];
    if (token?.kind === "date" && token.date?.tie === "adjunct") {
      dates.push(token);
      end += isMark(tokens[end + 1], ",") ? 2 : 1;
      continue;
    }
    const comma = adjunctEnd(tokens, end, grammar) ?? timeEnd(tokens, end, dates, grammar);
    if (comma === null) break;
    const adjunct = tokens.slice(end, comma);
    if (!participleOf(token) && adjunct.some(({ kind }) => kind === "date")) doubts.push("second-timex");
    if (isA(token, "restricting", grammar)) doubts.push("opinion-unattributed");
    place = isA(token, "locative", grammar) && adjunct.some((word) => isCapitalised(word)) ? adjunct : [];
    end = comma + 1;
  }
  return { end, dates, doubts, place };
}

/** "C’est en 1789 que", "Il faut attendre 1944 pour que": a date at the head with a frame around it. */
function readCleft(
  tokens: readonly Token[],
  from: number,
  grammar: ReadingContext["grammar"],
): { readonly date: Token; readonly end: number } | null {
  const at = tokens.findIndex((token, index) => index > from && token.kind === "date");
  const date = tokens[at];
  if (!date || at - from > 5) return null;
  const wordsOf = (some: readonly Token[]): string => some.map(({ word }) => word).join(" ");
  const tail = grammar.cleft(wordsOf(tokens.slice(from, at)));
  const end = tail === null ? -1 : at + 1 + tail.split(" ").length;
  const isClosed = tail !== null && wordsOf(tokens.slice(at + 1, end)).replace(/qu'$/u, "que") === tail;
  return isClosed ? { date, end } : null;
}

/** The comma that ends a fronted adjunct; null if none begins here. */
function adjunctEnd(tokens: readonly Token[], from: number, grammar: ReadingContext["grammar"]): number | null {
  const first = tokens[from];
  const opens =
    isA(first, "preposition", grammar) ||
    isA(first, "adverb", grammar) ||
    first?.kind === "number" ||
    participleOf(first) !== null;
  if (!opens) return null;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isMark(token, ",")) return at;
    if (token.kind === "mark" || isA(token, "relative", grammar)) return null;
    if (finiteForm(token, grammar)) return null;
  }
  return null;
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

type Main = Pick<ParsedClause, "start" | "subject" | "group" | "rest" | "cut">;

function findMain(tokens: readonly Token[], opening: Opening, text: string, context: ReadingContext): Main | null {
  const from = opening.end;
  const group = findVerbGroup(tokens, from, context.grammar);
  if (!group) return null;
  const before = tokens.slice(from, group.start);
  if (before.length === 1 && isA(before[0], "subject-pronoun", context.grammar)) {
    const person = meantBy(before[0], group, context);
    return person && withRest(tokens, { subject: person, group, start: from }, text, context);
  }
  const subject = readNounPhrase(before, text, context);
  const isInverted =
    before.length === 0 ||
    (isMark(before.at(-1), ",") && subject !== null && agreementDoubts(subject, group).length > 0);
  if (isInverted) return findInverted(tokens, opening, group, text, context);
  if (subject) return withRest(tokens, { subject, group, start: from }, text, context);
  return findAfterInsertion(tokens, from, text, context) ?? findAfterRelative(tokens, from, group, text, context);
}

/** What "il" means: the organisation of the heading above, or the person, where the verb is one that people are the subject of. */
function meantBy(pronoun: Token | undefined, group: VerbGroup, context: ReadingContext): NounPhrase | null {
  const { grammar, person, topic } = context;
  if (topic) return pronoun && grammar.pronounGender(pronoun.word) === topic.genders.singular ? topic : null;
  const isOne = pronoun && person && grammar.pronounGender(pronoun.word) === person.genders.singular;
  const isHuman = grammar.is(group.lemma, group.voice === "be" && !group.isReflexive ? "human-passive" : "human");
  return isOne && isHuman ? person : null;
}

/** "Le traité de Rome, qui institue la CEE, a été signé": what stands between commas is left out of the subject. */
function findAfterInsertion(
  tokens: readonly Token[],
  from: number,
  text: string,
  context: ReadingContext,
): Main | null {
  const { grammar } = context;
  const open = tokens.findIndex((token, index) => index > from && isMark(token, ","));
  const inserts = (["relative", "founding-participle"] as const).some((wordClass) =>
    isA(tokens[open + 1], wordClass, grammar),
  );
  if (open < 0 || !inserts) return null;
  for (let close = open + 2; close < tokens.length; close++) {
    if (!isMark(tokens[close], ",")) continue;
    const group = findVerbGroup(tokens, close + 1, grammar);
    if (group?.start !== close + 1) continue;
    const subject = readNounPhrase(tokens.slice(from, open), text, context);
    return subject && withRest(tokens, { subject, group, start: from }, text, context);
  }
  return null;
}

function withRest(
  tokens: readonly Token[],
  main: Pick<Main, "subject" | "group" | "start">,
  text: string,
  context: ReadingContext,
): Main {
  const cut = cutComplement(tokens, main.group.end, text, main.group, context.grammar);
  return { ...main, cut, rest: tokens.slice(main.group.end, cut.end) };
}

/** "à Astana, la capitale du Kazakhstan, se sont réunis les chefs des États": the subject stands last. */
function findInverted(
  tokens: readonly Token[],
  opening: Opening,
  group: VerbGroup,
  text: string,
  context: ReadingContext,
): Main | null {
  const { grammar } = context;
  if (group.voice !== "be" && !(group.voice === "simple" && grammar.is(group.lemma, "presenting"))) return null;
  const cut = cutComplement(tokens, group.end, text, group, grammar);
  const after = tokens.slice(group.end, cut.end);
  const agent = after.findIndex((token) => isA(token, "agent", grammar));
  const subject = readNounPhrase(agent < 0 ? after : after.slice(0, agent), text, context);
  if (!subject || agreementDoubts(subject, group).length > 0) return null;
  return {
    subject,
    group,
    start: opening.end,
    cut,
    rest: [...(agent < 0 ? [] : after.slice(agent)), ...opening.place],
  };
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
  if (
    !isA(tokens[relative], "subject-relative", context.grammar) ||
    relative <= from ||
    isMark(tokens[relative - 1], ",")
  )
    return null;
  const head = readNounPhrase(tokens.slice(from, relative), text, context);
  const group = findVerbGroup(tokens, inner.end, context.grammar);
  if (!head || !group || group.participle === "" || group.form.number !== inner.form.number) return null;
  const object = tokens.slice(inner.end, group.start);
  const isPlain = !object.some(
    (token) => token.kind === "date" || token.kind === "mark" || isA(token, "relative", context.grammar),
  );
  const whole = context.grammar.resolve(textOf(tokens.slice(from, group.start), text), context.referents);
  if (!isPlain || whole.open) return null;
  // What the relative says is what tells which one is meant.
  const doubts = head.doubts.filter((code) => code !== "bare-definite-subject");
  const named = context.grammar.namesIn(whole.text).size > 0;
  return withRest(tokens, { subject: { ...head, text: whole.text, doubts, named }, group, start: from }, text, context);
}
