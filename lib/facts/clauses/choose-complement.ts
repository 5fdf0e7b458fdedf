import type { ParsedClause } from "./parsed-clause";
import type { ReadingContext } from "./reading-context";
import { withoutCircumstance } from "./circumstance";
import { wordDoubts } from "../doubts/clause-doubts";
import { isOneTime } from "./clause-topic";
import { actBefore } from "./dated-acts";
import { insertionBehind } from "./insertion-behind";
import { isNounHere } from "./plain-phrase";
import { isApposition, isAuxiliary } from "./read-complement";
import { roleBehind } from "./role-behind";
import { withoutRelative } from "./relatives";
import { shortenLong } from "./shorten-long";
import { tailBehind } from "./tail";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";
import { withName } from "./with-name";

/**
 * The words after the verb that a question keeps: what the verb needs, and what behind the date belongs to it.
 *
 * @returns null if the verb lacks its object altogether, or if another verb stands among them
 */
export function chooseComplement(
  tokens: readonly Token[],
  clause: ParsedClause,
  dated: Token,
  text: string,
  context: ReadingContext,
): readonly Token[] | null {
  const { opening, group, rest } = clause;
  const needed = neededOf(rest, opening.dates.length > 0 ? null : dated, group, context);
  if (!needed || holdsOtherVerb(needed, context)) return null;
  const kept = withoutCircumstance(
    withoutRelative(withoutSecondHalf(needed, context), context.grammar),
    group,
    context,
  );
  const isCut = kept.length < needed.length;
  const whole = isCut
    ? kept
    : withName([...kept, ...tailBehind(tokens, clause, dated, kept, text, context)], tokens, group, context);
  const short = shortenLong(objectFirst(whole, group, context), clause.subject, group, text, context);
  return endsAt(short, tokens, clause) ? [...short, ...roleBehind(tokens, clause.cut.end, context)] : short;
}

/** True if the words reach to where the clause was cut, but for a date. */
const endsAt = (said: readonly Token[], tokens: readonly Token[], { group, cut, isInverted }: ParsedClause): boolean =>
  isInverted !== true &&
  said.length > 0 &&
  tokens.slice(group.end, cut.end).findLast(({ kind }) => kind !== "date" && kind !== "mark") === said.at(-1);

/** "conçoit pour la photographie le Planar": the object stands behind its adjunct, and is asked before it. */
function objectFirst(
  said: readonly Token[],
  { voice, isReflexive, isComplete }: VerbGroup,
  { grammar }: ReadingContext,
): readonly Token[] {
  const isTransitive = (voice === "simple" || voice === "active") && !isReflexive && !isComplete;
  const [first, article] = said;
  const isTo = isA(first, "genitive", grammar) || isA(first, "dative", grammar);
  // "met en vente une lampe": set words stay where they are
  const opens = isA(first, "preposition", grammar) && !isTo && grammar.determiner(article?.word ?? "") !== null;
  if (!isTransitive || !opens) return said;
  const at = said.findIndex((token, index) => index > 1 && opensObject(said, index, token, grammar));
  // a long object stays behind a short adjunct
  const isShort = at > 0 && said.length - at <= at;
  return !isShort || said.some(({ kind }) => kind !== "word") ? said : [...said.slice(at), ...said.slice(0, at)];
}

/** An article behind a noun or a name: another phrase begins. */
const opensObject = (said: readonly Token[], at: number, token: Token, grammar: ReadingContext["grammar"]): boolean =>
  token.pos === "DET" &&
  grammar.determiner(token.word) !== null &&
  (said[at - 1]?.pos === "NOUN" || said[at - 1]?.pos === "PROPN" || said[at - 1]?.pos === "ADJ");

/** What the verb needs. Once a date stands between them, what follows it is needed only while the verb still lacks its object. */
function neededOf(
  rest: readonly Token[],
  date: Token | null,
  group: VerbGroup,
  context: ReadingContext,
): readonly Token[] | null {
  const { grammar } = context;
  const at = date ? rest.indexOf(date) : rest.length;
  const act = date && actBefore(rest, at, grammar);
  const before = trim(withoutApposition(rest.slice(0, act ?? at), grammar));
  const after = trim(rest.slice((insertionBehind(rest, at, context) ?? at) + 1));
  // "de 1113 à 1150 environ": the date is not as sure as it looks
  if (date && isA(after[0], "softening", grammar) && after[0]?.pos === "ADV" && after.length === 1) return null;
  const isFull = group.isComplete;
  const startsObject = (tokens: readonly Token[]): boolean =>
    tokens.length > 0 && !isA(tokens[0], "preposition", grammar);
  if (!date) return before.length > 0 || isFull ? before : null;
  if (before.length > 0 && isPlace(after, context)) return [...before, ...after];
  if (before.length > 0 && isOneTime(after, context)) return [...before, ...after];
  if (startsObject(before)) return before;
  if (before.length > 0 && !startsObject(after)) return before;
  if (after.length === 0) return isFull ? before : null;
  const words = after.map(({ text }) => text).join(" ");
  if (isFull && isA(after[0], "preposition", grammar) && grammar.optional.test(words)) return before;
  // "Lorsque Morin est chassé de Dole, en 1991, le Sud se soulève": a clause begins, for nothing is the object of a passive
  const isNewClause = isFull && isSetOff(rest, at) && grammar.determiner(after[0]?.word ?? "") !== null;
  if (isNewClause) return before;
  return isSetOff(rest, at) && isAdjunct(before, group, context) ? after : [...before, ...after];
}

/** "crée à Dole, en 1969, la banque": a date between commas. */
const isSetOff = (rest: readonly Token[], at: number): boolean =>
  isMark(rest[at - 1], ",") && isMark(rest[at + 1], ",");

/** "à Dole", "par décret": where or how it was done; "à l’Italie" is to whom, if something is given. */
const isAdjunct = ([first, second]: readonly Token[], { lemma }: VerbGroup, { grammar }: ReadingContext): boolean => {
  const isTo = isA(first, "dative", grammar) && !isCapitalised(second);
  const isGiven = (["giving-to", "trading-to", "tying-to", "handing"] as const).some((kind) => grammar.is(lemma, kind));
  return isA(first, "preposition", grammar) && !isTo && !isGiven;
};

/** "épouse Paul Petit, un armateur, en 1873": who he is, is not asked for. */
function withoutApposition(tokens: readonly Token[], grammar: ReadingContext["grammar"]): readonly Token[] {
  const comma = tokens.findIndex((_, at) => isApposition(tokens, at, grammar));
  return comma < 0 || !isMark(tokens.at(-1), ",") ? tokens : tokens.slice(0, comma);
}

/** "le 20e président et le premier État à …": where the second half points elsewhere, the first says enough. */
function withoutSecondHalf(chosen: readonly Token[], context: ReadingContext): readonly Token[] {
  if (wordDoubts(chosen, context).length === 0) return chosen;
  const joint = chosen.findIndex(
    (token, index) =>
      index > 0 &&
      isA(token, "additive", context.grammar) &&
      context.grammar.determiner(chosen[index + 1]?.word ?? "") !== null,
  );
  const half = chosen.slice(0, joint);
  return joint > 0 && wordDoubts(half, context).length === 0 ? half : chosen;
}

/** Longest adjunct behind the date, in tokens, that is kept. */
const MAX_ADJUNCT = 8;

/** "dans l’album HIStory": a short adjunct behind the date that says where, and nothing that could be unclear. */
function isPlace(after: readonly Token[], context: ReadingContext): boolean {
  const [first] = after;
  if (!isA(first, "locative", context.grammar) || after.length > MAX_ADJUNCT) return false;
  return (
    after.every(({ kind }) => kind === "word") && after.some(isCapitalised) && wordDoubts(after, context).length === 0
  );
}

/** A second verb that no relative opens: the clause ends earlier than was thought, or its verb is none. */
const holdsOtherVerb = (tokens: readonly Token[], { grammar, lexicon }: ReadingContext): boolean => {
  const relative = tokens.findIndex((token) => isA(token, "relative", grammar) || token.pos === "SCONJ");
  const own = relative < 0 ? tokens : tokens.slice(0, relative);
  return own.some(
    (token, at) =>
      (isAuxiliary(token, grammar) && !(token.text === "est" && isNounHere(own[at - 1], grammar))) ||
      isSureVerb(token, lexicon),
  );
};

/** "confirma": a form of the third person that is nothing else. */
const isSureVerb = (token: Token, lexicon: ReadingContext["lexicon"]): boolean => {
  const readings = token.kind === "word" && token.pos === "VERB" ? lexicon.lookUp(token.text) : [];
  return (
    readings.length > 0 &&
    readings.every(({ pos, person, mood }) => pos === "VERB" && person === 3 && mood !== "subjunctive")
  );
};

const trim = (tokens: readonly Token[]): readonly Token[] => {
  const from = tokens.findIndex((token) => !isMark(token, ","));
  const to = tokens.findLastIndex((token) => !isMark(token, ","));
  return from < 0 ? [] : tokens.slice(from, to + 1);
};
