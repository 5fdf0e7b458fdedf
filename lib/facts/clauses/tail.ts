import { wordDoubts } from "../doubts/clause-doubts";
import type { ParsedClause } from "./parsed-clause";
import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";
import { finiteForm, participleOf } from "./word-forms";

/** Longest words behind a date that are taken into the question, in tokens. */
const MAX_TAIL = 11;

/**
 * What stands behind the date, or behind the comma after it, and belongs to what happened: by whom it was done ("a été
 * assiégée en 1429 par l’armée royale"), and, where nothing before the date has a name, on which occasion or where ("a subi de
 * lourdes pertes le 9 avril 1918, lors de la bataille de la Lys"). Empty where there is nothing of the sort that stands alone.
 */
export function tailBehind(
  tokens: readonly Token[],
  { group, cut }: Pick<ParsedClause, "group" | "cut">,
  dated: Token,
  said: readonly Token[],
  text: string,
  context: ReadingContext,
): readonly Token[] {
  const { grammar } = context;
  const last = Math.max(tokens.indexOf(dated), group.end - 1, said.length === 0 ? 0 : tokens.indexOf(said.at(-1)!));
  const from = isMark(tokens[last + 1], ",") ? last + 2 : last + 1;
  if (from < group.end || from > cut.end + 1) return [];
  // "est secoué par une guerre": whatever did it is what happened
  const isAllAgents = said.length === 0 && grammar.is(group.lemma, "defeating");
  const isAgent =
    isDoneTo(group) &&
    from === last + 1 &&
    (isAllAgents ? isA(tokens[from], "agent", grammar) : isNamedAgent(tokens, from, grammar));
  if (!isAgent && !isThin(said, group, context)) return [];
  const to = endOf(tokens, from, context);
  const tail = tokens.slice(from, to);
  const isFit =
    tokens[to]?.kind !== "date" &&
    tail.length > 1 &&
    tail.length <= MAX_TAIL &&
    standsAlone(tail, isAllAgents, context);
  return isFit && (isAgent || isOccasion(tail, text, context) || isPlace(tail, context)) ? tail : [];
}

const isDoneTo = ({ voice, isReflexive }: VerbGroup): boolean => voice === "be" && !isReflexive;

/** "par le roi", "par Anne Morel", not "par une équipe", "par trois membres": of whom it is worth saying. */
const isNamedAgent = (tokens: readonly Token[], at: number, grammar: ReadingContext["grammar"]): boolean =>
  isA(tokens[at], "agent", grammar) &&
  (isCapitalised(tokens[at + 1]) || grammar.determiner(tokens[at + 1]?.word ?? "")?.kind === "definite");

/** What a verb has before its date says little: no name, and nothing definite. */
function isThin(said: readonly Token[], group: VerbGroup, { grammar }: ReadingContext): boolean {
  const [first] = said;
  if (first === undefined) return grammar.is(group.lemma, "defeating");
  if (said.some((token) => isCapitalised(token) || token.kind === "quote")) return false;
  return grammar.determiner(first.word)?.kind !== "definite";
}

/** Up to the next mark, date, relative or verb; an adjunct of another kind stays out. */
function endOf(tokens: readonly Token[], from: number, { grammar }: ReadingContext): number {
  const end = tokens.findIndex(
    (token, at) =>
      at > from &&
      (token.kind === "mark" ||
        token.kind === "date" ||
        token.kind === "aside" ||
        isA(token, "relative", grammar) ||
        isA(token, "subordinator", grammar) ||
        isA(token, "infinitive", grammar) ||
        isA(token, "present-participle", grammar) ||
        isA(token, "reflexive", grammar) ||
        (isA(token, "coordinator", grammar) && !isGoingOn(tokens, at, grammar)) ||
        (finiteForm(token, grammar) !== null && !isCapitalised(token) && token.pos !== "NOUN" && token.pos !== "ADJ")),
  );
  return end < 0 ? tokens.length : end;
}

/** "par Anne Morel et Paul Petit", "par le roi et sa cour": a second one of the same sort. */
const isGoingOn = (tokens: readonly Token[], at: number, grammar: ReadingContext["grammar"]): boolean =>
  isA(tokens[at], "additive", grammar) &&
  (isCapitalised(tokens[at + 1]) || grammar.determiner(tokens[at + 1]?.word ?? "") !== null) &&
  participleOf(tokens[at + 1]) === null;

/** Nothing in it points elsewhere, and something in it tells which is meant, unless it is new: a name, or what a noun is of. */
function standsAlone(tail: readonly Token[], isNew: boolean, context: ReadingContext): boolean {
  const { grammar } = context;
  const pointsOut = tail.some(
    (token) => grammar.determiner(token.word)?.kind === "possessive" || isA(token, "object-pronoun", grammar),
  );
  const isAny = isNew && grammar.determiner(tail[1]?.word ?? "")?.kind === "indefinite";
  const isTold =
    isAny || tail.some((token, at) => isCapitalised(token) || token.kind === "quote" || isAdjectiveOf(tail, at));
  return !pointsOut && isTold && wordDoubts(tail, context).length === 0;
}

/** "l’armée royale". */
const isAdjectiveOf = (tail: readonly Token[], at: number): boolean =>
  tail[at]?.pos === "ADJ" && tail[at - 1]?.pos === "NOUN";

const isOccasion = (tail: readonly Token[], text: string, { grammar }: ReadingContext): boolean =>
  grammar.occasion.test(textOf(tail, text).replaceAll("’", "'"));

const isPlace = (tail: readonly Token[], { grammar }: ReadingContext): boolean =>
  isA(tail[0], "locative", grammar) && tail.some(isCapitalised);
