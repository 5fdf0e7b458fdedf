import type { Grammar, WordClass } from "@/lib/language/clauses";
import type { Pos, Reading, TaggedToken } from "@/lib/language/lexicon";
import type { OpenLanguage } from "@/lib/language/open-language";
import { plainWordEnd } from "@/lib/language/plain-word";
import { remembered } from "@/lib/language/remember";
import type { DateMark } from "./dates/place-dates";

/** A stretch of a sentence's text: `start` and `end` are offsets into that text, not into the source. */
export type Range = { readonly start: number; readonly end: number };

/** A word, or something that the clause analysis treats as one: a date with its preposition, a quotation, a parenthesis. */
export type Token = Range & {
  readonly kind: "word" | "number" | "mark" | "date" | "quote" | "aside";
  readonly text: string;
  /** In lower case with plain apostrophes. */
  readonly word: string;
  /** Null for what is no single word: dates, quotations, parentheses, a verb with its pronoun behind it. */
  readonly pos: Pos | null;
  /** Null for a word that the lexicon does not know. */
  readonly lemma: string | null;
  /** All that the word may be in its place; empty for an unknown word. */
  readonly readings: readonly Reading[];
  readonly date: DateMark | null;
};

/** All but plain words. */
const PIECE =
  /«[^«»]{0,160}»|"[^"]{0,160}"|\([^()]{0,200}\)|aujourd['’]hui|(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]|(?:MM?|Mme|Mlle|Dr|Mgr)\.?(?= )|\p{Lu}\.(?=[ \p{Lu}-])|\d+(?:[ \u00a0\u202f.,]\d+)*(?:\s?%|er|re|ère|e|è|ème|ième|nd|nde)?(?![\p{L}\d])|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s]/iuy;

/**
 * Cuts a sentence into tokens; each date, with the preposition that carries it, is one token, as is a quotation or a
 * parenthesis, whatever stands in it. Adverbs that only tie the sentence to the one before count as parentheses.
 */
export function tokensOf(
  text: string,
  dates: readonly DateMark[],
  { grammar, tag }: Pick<OpenLanguage, "grammar" | "tag">,
): readonly Token[] {
  const tokens: Token[] = [];
  const tagOf = tagsOf(tag(text));
  const pieceOf = piecesOf(grammar);
  let at = 0;
  for (const date of [...dates, null]) {
    const until = date?.start ?? text.length;
    for (const { start, end } of piecesIn(text.slice(at, until)))
      tokens.push(tokenAt(text, { start: at + start, end: at + end }, pieceOf, tagOf));
    if (!date) break;
    tokens.push(tokenFrom("date", date, text.slice(date.start, date.end), "", UNTAGGED, date));
    at = date.end;
  }
  return tokens;
}

/** Where the pieces of a text begin and end; any character but a space begins one. */
function piecesIn(text: string): readonly Range[] {
  const pieces: Range[] = [];
  for (let start = 0; start < text.length;) {
    const end = text[start] === " " ? start : pieceEnd(text, start);
    if (end > start) pieces.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return pieces;
}

function pieceEnd(text: string, start: number): number {
  const end = plainWordEnd(text, start);
  if (end > start) return end;
  PIECE.lastIndex = start;
  return PIECE.test(text) ? PIECE.lastIndex : start;
}

type Tag = Pick<Token, "pos" | "lemma" | "readings">;
const UNTAGGED: Tag = { pos: null, lemma: null, readings: [] };

/** All tokens are made here, in one shape: whatever looks at them is then compiled for that shape alone. */
function tokenFrom(
  kind: Token["kind"],
  { start, end }: Range,
  text: string,
  word: string,
  { pos, lemma, readings }: Tag,
  date: DateMark | null,
): Token {
  return { kind, text, word, start, end, pos, lemma, readings, date };
}

/** A stretch of a text that is left out of what is read. */
export const asideFrom = (range: Range, text: string): Token =>
  tokenFrom("aside", range, text.slice(range.start, range.end), "", UNTAGGED, null);

/** Looks up what the tagger says of a stretch; it must be asked from left to right. */
function tagsOf(tagged: readonly TaggedToken[]): (start: number, end: number) => Tag {
  let at = 0;
  return (start, end) => {
    while (at < tagged.length && (tagged[at]?.end ?? 0) <= start) at++;
    const own = tagged[at];
    return own && (tagged[at + 1]?.start ?? end) >= end && own.start < end ? own : UNTAGGED;
  };
}

function tokenAt(
  sentence: string,
  range: Range,
  pieceOf: (text: string) => Piece,
  tagOf: ReturnType<typeof tagsOf>,
): Token {
  const text = sentence.slice(range.start, range.end);
  const { kind, word } = pieceOf(text);
  return tokenFrom(kind, range, text, word, kind === "word" ? tagOf(range.start, range.end) : UNTAGGED, null);
}

/** What a token is wherever it stands. */
type Piece = Pick<Token, "kind" | "word">;

/** Words come again and again: each is looked at once. */
function piecesOf(grammar: Grammar): (text: string) => Piece {
  const known = PIECES.get(grammar) ?? remembered((text) => pieceFrom(text, grammar));
  PIECES.set(grammar, known);
  return known;
}

const PIECES = new WeakMap<Grammar, (text: string) => Piece>();

function pieceFrom(text: string, grammar: Grammar): Piece {
  const word = text.toLowerCase().replaceAll("’", "'");
  return { kind: grammar.is(word, "connective") ? "aside" : kindOf(text), word };
}

const LETTER = /^\p{L}/u;

function kindOf(text: string): Token["kind"] {
  if (/^(?:«.*»|".*")$/su.test(text)) return "quote";
  if (/^\(.*\)$/su.test(text)) return "aside";
  if (/^\d/u.test(text)) return "number";
  return LETTER.test(text) ? "word" : "mark";
}

/**
 * True for a word of the given class; marks and numbers belong to none. Classes of grammar are told by the tag, classes
 * of meaning by the lemma, and closed classes by the word, which must not be tagged as something else.
 */
export function isA(token: Token | undefined, wordClass: WordClass, grammar: Grammar): boolean {
  if (token?.kind !== "word") return false;
  const ownTest = TESTS.get(wordClass);
  return ownTest === undefined ? grammar.is(token.word, wordClass) : ownTest(token, grammar);
}

const isVerbal = ({ pos }: Token): boolean => pos === "VERB" || pos === "AUX";

const isPastParticiple = (token: Token): boolean =>
  isVerbal(token) && token.readings.some(({ mood, tense }) => mood === "participle" && tense === "past");

type Test = (token: Token, grammar: Grammar) => boolean;

/** A word of a class whose form may also be something else ("en", "le", "entre") by what it may be tagged as. */
const taggedAs =
  (wordClass: WordClass, tags: readonly Pos[]): Test =>
  ({ pos, word }, grammar) =>
    (pos === null || tags.includes(pos)) && grammar.is(word, wordClass);

/** How the classes are told that the word alone does not tell. */
const TESTS: ReadonlyMap<WordClass, Test> = new Map<WordClass, Test>([
  ["infinitive", (token) => isVerbal(token) && token.readings.some(({ mood }) => mood === "infinitive")],
  [
    "present-participle",
    (token) =>
      isVerbal(token) && token.readings.some(({ mood, tense }) => mood === "participle" && tense === "present"),
  ],
  ["adverb", ({ pos, word }, grammar) => pos === "ADV" && !grammar.is(word, "negation")],
  [
    "founding-participle",
    (token, grammar) => isPastParticiple(token) && grammar.is(token.lemma ?? "", "founding-participle"),
  ],
  ["object-pronoun", taggedAs("object-pronoun", ["PRON"])],
  ["preposition", taggedAs("preposition", ["ADP", "DET", "ADV", "NOUN", "X"])],
]);

/** True for exactly this punctuation mark. */
export const isMark = (token: Token | undefined, mark: string): boolean =>
  token?.kind === "mark" && token.text === mark;

const CAPITAL = /^\p{Lu}/u;

/** True for a word with a capital, whatever the reason: a name, or the head of a sentence. */
export const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === "word" && beginsWithCapital(token.text);

/** Asked of all words again and again, most of which begin with one of a to z. */
function beginsWithCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < FIRST_ACCENTED ? first >= LETTER_A && first <= LETTER_Z : CAPITAL.test(text);
}

const LETTER_A = 65;
const LETTER_Z = 90;
const FIRST_ACCENTED = 128;

/** The text from the first token to the last, dates and parentheses left out; empty for no tokens. */
export function textOf(tokens: readonly Token[], text: string): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return "";
  let kept = "";
  let at = first.start;
  for (const token of tokens) {
    if (token.kind !== "date" && token.kind !== "aside") continue;
    kept += text.slice(at, token.start);
    at = token.end;
  }
  return tidy(kept + text.slice(at, last.end));
}

/** Like `textOf`, for tokens with a stretch taken out between them, or put behind others. */
export function textOfPieces(tokens: readonly Token[], text: string): string {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    const last = pieces.at(-1)?.at(-1);
    const isApart = last && (token.start < last.end || text.slice(last.end, token.start).trim() !== "");
    if (isApart) pieces.push([]);
    pieces.at(-1)?.push(token);
  }
  return tidy(pieces.map((piece) => textOf(piece, text)).join(" "));
}

/** Closes the gaps that were left by what was taken out. */
export const tidy = (text: string): string => (UNTIDY.test(text) ? tidied(text) : text);

/** Most texts have nothing to close. */
const UNTIDY = /\s{2}|[^\S ]| [,.]|, ?,|^[\s,;:]|[\s,;:.]$/u;

const tidied = (text: string): string =>
  text
    .replace(/\s{2,}|[^\S ]/gu, " ")
    .replace(/ ,/gu, ",")
    .replace(/(?:, ?){2,}/gu, ", ")
    .replace(/ \./gu, ".")
    .replace(/^[\s,;:]+|[\s,;:.]+$/gu, "");
