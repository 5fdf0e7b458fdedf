import { doubting, isBreak, type AttachedReader } from "../clauses/attached";
import { genderFor, readNounPhrase } from "../clauses/noun-phrase";
import type { ReadingContext } from "../clauses/reading-context";
import type { DatedReading } from "../clauses/reading";
import { isAstray } from "./read-moment";
import { leavesWorkOpen, tellDeed } from "./tell-deed";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";
import { finiteForm, genderOf, participleOf } from "../clauses/word-forms";

/** "la création en 2010 d’une Commission", "la parution, en 1859, de …": the date stands between an event's noun and its complement. */
export const readInsideNoun: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const isInserted = isMark(tokens[at - 1], ",") && isMark(tokens[at + 1], ",");
  const [head, from] = isInserted ? [at - 2, at + 2] : [at - 1, at + 1];
  const noun = tokens[head];
  const opensComplement = isA(tokens[from], "genitive", grammar);
  if (!noun || !isA(noun, "event-noun", grammar) || !opensComplement) return null;
  const before = tokens[head - 1];
  const determiner = before?.kind === "word" ? grammar.determiner(before.word) : null;
  if (!before || determiner?.kind !== "definite" || determiner.number !== "singular") return null;
  const end = endOfPhrase(tokens, from, context);
  const complement = grammar.resolve(textOf(tokens.slice(from, end), text), context.referents);
  const last = tokens[end - 1];
  if (!last || end === from + 1) return null;
  const phrase = `${noun.text} ${complement.text}`;
  const told = tellDeed([noun, ...tokens.slice(from, end)], text, context);
  return {
    date: tokens[at]!.date!,
    range: { start: before.start, end: last.end },
    wording: told ?? { form: "nominal", phrase, gender: determiner.gender ?? genderOf(noun, grammar) },
    doubts: [
      ...(complement.open ? ["unresolved-anaphora"] : []),
      ...(told === null && !grammar.takesPlace(noun.word) ? ["vague"] : []),
      ...(leavesWorkOpen(tokens.slice(from, end), context) ? ["vague"] : []),
    ],
    needsContext: grammar.namesIn(phrase).size === 0,
    rule: "date-inside-noun",
  };
};

/** "L’élection de la présidence en 2010 indique …": the date may be the event's or what it is about. */
export const readSubjectNoun: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const next = tokens[at + 1];
  if (next?.kind !== "word" || !finiteForm(next, grammar) || !isA(tokens[1], "event-noun", grammar)) return null;
  if (grammar.determiner(tokens[0]?.word ?? "")?.kind !== "definite" || !isA(tokens[2], "genitive", grammar))
    return null;
  const phrase = readNounPhrase(tokens.slice(0, at), text, context);
  if (!phrase) return null;
  const noun = textOf(tokens.slice(1, at), text);
  return {
    date: tokens[at]!.date!,
    range: { start: tokens[0]!.start, end: tokens[at]!.end },
    wording: { form: "nominal", phrase: noun, gender: genderFor(phrase, "singular") },
    doubts: [...phrase.doubts, "date-attachment-unsure"],
    needsContext: !phrase.named,
    rule: "date-after-noun",
  };
};

/** "La conférence de Paris, en 1919, attribue …": a date between commas behind what took place then. */
export const readOccasion: AttachedReader = (tokens, at, text, context) => {
  if (!isMark(tokens[at - 1], ",") || !isMark(tokens[at + 1], ",")) return null;
  const reading = occasionBefore(tokens, at - 1, at, text, context);
  const isStray = reading !== null && mayDateClause(tokens, at, reading.range.start, context);
  return isStray ? doubting(reading, "date-attachment-unsure") : reading;
};

/**
 * True for "Après la bataille de Dole, en 1512, les Suédois prennent Gray", "Lors de la révolte de Dole, en 1612, ils occupent Gray":
 * the date may be that of what comes behind it, since the two need not share it.
 */
function mayDateClause(tokens: readonly Token[], at: number, from: number, { grammar }: ReadingContext): boolean {
  const start = tokens.findLastIndex((token, index) => index < at - 1 && token.kind === "mark") + 1;
  const front = tokens.slice(start, at - 1);
  const article = tokens.findIndex((token) => token.start >= from);
  const lead = isA(tokens[article], "contracted", grammar) ? article + 1 : article;
  if (front[0] === undefined || participleOf(front[0]) !== null) return false;
  if (isAstray(tokens, lead, grammar)) return true;
  const isLong = front.some((token) => isA(token, "long-occasion", grammar));
  return isLong && isA(front[0], "preposition", grammar) && !front.some((token) => finiteForm(token, grammar) !== null);
}

/** "le siège d’Alésia (52 av. J.-C.)": a date alone in parentheses behind what took place then. */
export function readParenthesised(
  tokens: readonly Token[],
  text: string,
  context: ReadingContext,
): readonly DatedReading[] {
  return tokens.flatMap(({ date }, at) => {
    const isAlone = date?.timex.role === "event" && isMark(tokens[at - 1], "(") && isMark(tokens[at + 1], ")");
    return isAlone ? (occasionBefore(tokens, at - 1, at, text, context) ?? []) : [];
  });
}

/** Longest name of an occasion, in tokens. */
const MAX_OCCASION = 10;

/** The occasion that ends before a token: one, by its article, and named. */
function occasionBefore(
  tokens: readonly Token[],
  end: number,
  at: number,
  text: string,
  context: ReadingContext,
): DatedReading | null {
  const { grammar } = context;
  const from = tokens.findLastIndex(
    (token, index) => index < end && index >= end - MAX_OCCASION && isA(token, "occasion-noun", grammar),
  );
  const before = tokens[from - 1];
  const determiner = before?.kind === "word" ? grammar.determiner(before.word) : null;
  const isOne =
    (determiner?.kind === "definite" && determiner.number === "singular") || isA(before, "contracted", grammar);
  const phrase = tokens.slice(from, end);
  const date = tokens[at]?.date;
  if (from < 1 || !isOne || !date || phrase.some((token) => token.kind !== "word" || isBreak(token, context)))
    return null;
  const words = grammar.resolve(textOf(phrase, text), context.referents);
  const isNamed = phrase.length > 1 && grammar.namesIn(words.text).size > 0;
  if (!isNamed || isCapitalised(tokens[from]) || phrase.some((token) => finiteForm(token, grammar))) return null;
  return {
    date,
    range: { start: before!.start, end: tokens[at]!.end },
    wording: { form: "nominal", phrase: words.text, gender: genderOf(tokens[from], grammar) },
    doubts: [
      ...(words.open ? ["unresolved-anaphora"] : []),
      ...(isRecurring(phrase, grammar) ? ["not-unique"] : []),
      ...(date.timex.relation === "at" ? [] : ["date-attachment-unsure"]),
    ],
    needsContext: false,
    rule: "occasion",
  };
}

/** "la conférence de Paris": there were others in the same place; a battle or a siege is known by it. */
const isRecurring = (phrase: readonly Token[], grammar: ReadingContext["grammar"]): boolean =>
  isA(phrase[0], "recurring-noun", grammar) && phrase.length <= 3;

/** Where a nominal phrase ends: at a comma, a relative, a verb or a coordinator. */
function endOfPhrase(tokens: readonly Token[], from: number, { grammar }: ReadingContext): number {
  const end = tokens.findIndex(
    (token, index) =>
      index > from &&
      (token.kind === "date" ||
        (finiteForm(token, grammar) !== null && !isCapitalised(token)) ||
        (token.kind === "mark" && !/^[.°]$/u.test(token.text)) ||
        (["relative", "subordinator", "coordinator", "subject-pronoun"] as const).some((wordClass) =>
          isA(token, wordClass, grammar),
        ) ||
        isMark(token, ".")),
  );
  return end < 0 ? tokens.length : end;
}
