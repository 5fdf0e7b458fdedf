import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, isMark, textOfPieces, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";
import { finiteForm } from "./word-forms";

/** The words after a verb as a question has them, and whether the title of a work among them ends where that cannot be told. */
export type Titled = { readonly text: string; readonly isUnsure: boolean };

/**
 * The text of what follows a verb, the title of a work between quotation marks: "a publié « Mémoires d’un touriste »". A
 * title is known by a capital that no noun inside a sentence has; it is unsure where words follow that may be its own.
 *
 * @param after the tokens from where the clause was cut
 */
export function withTitles(
  said: readonly Token[],
  after: readonly Token[],
  group: VerbGroup,
  text: string,
  context: ReadingContext,
): Titled {
  const plain = { text: textOfPieces(said, text), isUnsure: false };
  const from = titleStart(said, group, context);
  if (from < 0) return plain;
  const to = titleEnd(said, from, context);
  const rest = said.slice(to);
  const isUnsure = !(rest.length === 0 ? isEnd(after, context) : isMark(rest[0], ",") || rest[0]?.kind === "aside");
  const [opening, closing] = context.grammar.titleMarks;
  const title = textOfPieces(said.slice(from, to), text);
  const pieces = [textOfPieces(said.slice(0, from), text), `${opening}${title}${closing}`, textOfPieces(rest, text)];
  return { text: pieces.filter(Boolean).join(" "), isUnsure };
}

/** Where a title begins: at the verb, or behind a place or a date; -1 for none, and for what is in the lists of names. */
function titleStart(said: readonly Token[], group: VerbGroup, context: ReadingContext): number {
  const { grammar, lexicon } = context;
  const beside = said.findIndex((_, at) => isBesideWork(said, at, context));
  if (beside >= 0) return beside;
  if (!grammar.is(group.lemma, "publishing") || group.voice === "be" || group.voice === "copula") return -1;
  const from = said.findIndex((token, at) => isCapitalised(token) && isObjectHere(said, at, grammar));
  const [first, second] = said.slice(from, from + 2);
  if (from < 0 || !first) return -1;
  if (grammar.determiner(first.word) !== null) return isCapitalised(second) || second?.pos === "NOUN" ? from : -1;
  const isCommon = lexicon.lookUp(first.word).some(({ pos }) => pos === "NOUN");
  return grammar.is(group.lemma, "writing") || (isCommon && grammar.name(first.word) === null) ? from : -1;
}

/** "son premier roman, La Neige", "le film Les Trains": a capital beside a noun of works. */
function isBesideWork(tokens: readonly Token[], at: number, { grammar }: ReadingContext): boolean {
  const isApposed = isMark(tokens[at - 1], ",") && grammar.determiner(tokens[at]?.word ?? "") !== null;
  const before = isApposed ? tokens.slice(Math.max(0, at - NEAR), at - 1) : tokens.slice(Math.max(0, at - 1), at);
  return isCapitalised(tokens[at]) && before.some((token) => isA(token, "work-noun", grammar));
}

/** Tokens before a comma among which the noun of a work stands: "son premier roman policier". */
const NEAR = 5;

/** "le film Les Trains du soir": a subject with the title of a work, in its marks; null for any other. */
export function titledSubject(tokens: readonly Token[], text: string, context: ReadingContext): string | null {
  const from = tokens.findIndex((_, at) => isBesideWork(tokens, at, context));
  if (from < 1 || isMark(tokens[from - 1], ",") || titleEnd(tokens, from, context) < tokens.length) return null;
  const [opening, closing] = context.grammar.titleMarks;
  return `${textOfPieces(tokens.slice(0, from), text)} ${opening}${textOfPieces(tokens.slice(from), text)}${closing}`;
}

/** At the head of what follows the verb, or after an adjunct that says where or when. */
function isObjectHere(said: readonly Token[], at: number, grammar: ReadingContext["grammar"]): boolean {
  const before = said[at - 1];
  if (before === undefined || (before.kind === "date" && at === 1)) return true;
  const isAdjunct = isA(said[0], "locative", grammar) && isCapitalised(before);
  return grammar.determiner(said[at]?.word ?? "") !== null && (before?.kind === "date" || isAdjunct);
}

/** A title goes on over capitals, and over what "de" ties to it; a second preposition may be its own or the clause's. */
function titleEnd(said: readonly Token[], from: number, { grammar }: ReadingContext): number {
  const end = said.findIndex(
    (token, at) =>
      at > from &&
      !isHour(said, at, grammar) &&
      (token.kind !== "word" ||
        isA(token, "relative", grammar) ||
        isA(token, "infinitive", grammar) ||
        isA(token, "subordinator", grammar) ||
        (isA(token, "preposition", grammar) && !isA(token, "genitive", grammar)) ||
        (finiteForm(token, grammar) !== null && !isCapitalised(token))),
  );
  return end < 0 ? said.length : end;
}

/** "Cléo de 5 à 7": numbers tied to a title by "de", and "à" between two of them. */
function isHour(said: readonly Token[], at: number, grammar: ReadingContext["grammar"]): boolean {
  const [before, token, after] = [said[at - 1], said[at], said[at + 1]];
  const isTied =
    isA(before, "genitive", grammar) || (isA(before, "dative", grammar) && said[at - 2]?.kind === "number");
  return token?.kind === "number"
    ? isTied
    : isA(token, "dative", grammar) && before?.kind === "number" && after?.kind === "number";
}

/** What stands behind a title: the end of its clause, or a comma before words that are none of it. */
function isEnd([mark, next]: readonly Token[], { grammar }: ReadingContext): boolean {
  if (!mark || mark.kind === "date" || mark.kind === "aside") return true;
  if (isA(mark, "coordinator", grammar)) return isA(next, "reflexive", grammar) || finiteForm(next, grammar) !== null;
  return mark.kind === "mark";
}
