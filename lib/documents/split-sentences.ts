import type { ReadingRules } from "@/lib/language/language";
import { isAbbreviated } from "./is-abbreviated";

/** Where a sentence begins and ends in the text of its block. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * Final stops with the marks that close after them, and marks of notes. A space follows, or the end, or a capital where
 * the space was forgotten. Points between brackets stand for words that were left out. First of all there must be a stop:
 * few characters are one, and what stands before them is dear to ask for.
 */
const STOP =
  /(?=[.!?…])(?:(?<![.!?…[])(?:\.(?: \.){2,}|[.!?…]+(?: [!?…]+)*)(?: ?[»"”)\]]){0,6}[¹²³⁰⁴-⁹]{0,4}(?=\s|$)|(?<=\p{Ll}{3} ?|\d{4} ?)[.!?…](?=(?:« ?)?\p{Lu}(?:\p{Ll}+[\s,]|'\p{L}|\s)))/gu;

/** How far behind and ahead of a stop we look. */
const NEAR = 80;
/** Longest parenthesis within which nothing ends. */
const MOST_PARENTHESIS = 200;
/** Longest quotation that stays whole, whatever sentences it has. */
const MOST_QUOTATION = 300;

/** A stop within its text, and what is open there. */
type Stop = {
  /** From the beginning of its sentence, the stop left out. */
  readonly before: string;
  readonly mark: string;
  readonly after: string;
  readonly isSpaced: boolean;
};

/**
 * Cuts the text of a block into sentences: ascending, without the spaces between them, none empty.
 *
 * A stop ends no sentence after an abbreviation or an initial, within a parenthesis that a sentence goes on behind, within
 * a short quotation in guillemets, or where a longer one or an exclamation goes on in lower case. A full stop after a whole word does end one before a small
 * letter: the text is broken there, or its capital was forgotten.
 */
export function splitSentences(text: string, rules: ReadingRules): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = skipSpaces(text, 0);
  let open: Open = CLOSED;
  let seen = start;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    open = openAt(text, seen, end, open);
    seen = Math.max(seen, end);
    if (end <= start || isWithinParenthesis(text, start, end, open)) continue;
    if (isWithinQuotation(text, start, end, open)) continue;
    if (!isEnd(stopOf(text, match, start), open.guillemets > 0, rules)) continue;
    sentences.push({ start, end });
    start = skipSpaces(text, end);
    open = CLOSED;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/** How many guillemets are open, and where the outermost of them and the open parenthesis began; -1 for none. */
type Open = { readonly guillemets: number; readonly quotation: number; readonly parenthesis: number };
const CLOSED: Open = { guillemets: 0, quotation: -1, parenthesis: -1 };

/** What is open at `end`, if `before` was at `from`; what closes without having been opened does not count. */
function openAt(text: string, from: number, end: number, before: Open): Open {
  let { guillemets, quotation, parenthesis } = before;
  for (let at = from; at < end; at++) {
    const mark = text[at];
    if (mark === "«" && guillemets++ === 0) quotation = at;
    else if (mark === "»") guillemets = Math.max(0, guillemets - 1);
    else if (mark === "(") parenthesis = at;
    else if (mark === ")") parenthesis = -1;
  }
  return { guillemets, quotation, parenthesis };
}

/**
 * True between guillemets that were opened in this sentence and close soon: cut there, both halves would be broken. A dash
 * behind the stop is another speaker's turn.
 */
function isWithinQuotation(text: string, start: number, end: number, { guillemets, quotation }: Open): boolean {
  if (guillemets === 0 || quotation < start || end - quotation > MOST_QUOTATION) return false;
  if (/^\s*[–—]/u.test(text.slice(end, end + 4))) return false;
  let depth = guillemets;
  const last = Math.min(text.length, quotation + MOST_QUOTATION);
  for (let at = end; at < last; at++) {
    if (text[at] === "«") depth++;
    else if (text[at] === "»" && --depth === 0) return true;
  }
  return false;
}

/** True between the parentheses of a sentence that began before them, if they close soon. */
function isWithinParenthesis(text: string, start: number, end: number, { parenthesis }: Open): boolean {
  if (parenthesis <= start || end - parenthesis > MOST_PARENTHESIS) return false;
  const ahead = text.slice(end, parenthesis + MOST_PARENTHESIS);
  const close = ahead.indexOf(")");
  return close >= 0 && !ahead.slice(0, close).includes("(");
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function stopOf(text: string, match: RegExpExecArray, start: number): Stop {
  const end = match.index + match[0].length;
  return {
    before: text.slice(Math.max(start, match.index - NEAR), match.index),
    mark: match[0].replace(/[¹²³⁰⁴-⁹]+$/u, ""),
    after: text.slice(end, end + NEAR).trimStart(),
    isSpaced: end === text.length || /\s/.test(text[end]!),
  };
}

const SMALL_START = /^[«"(–—-]? ?\p{Ll}/u;

function isEnd(stop: Stop, isQuoting: boolean, rules: ReadingRules): boolean {
  const { before, mark, after, isSpaced } = stop;
  if (after === "") return true;
  if (!isSpaced) return !/[^\s«"'(\p{L}\d-][^\s]*$|\p{L}\d+$/u.test(before) && isOwnWord(after, rules);
  if ((isQuoting && /^[\p{Ll}»]/u.test(after)) || /^[,;:)!?…]/u.test(after)) return false;
  // A title in guillemets, with its year: « Que faire ? » (1902) parut.
  if (/^\([^()]{1,60}\) ?[\p{Ll},;.:]/u.test(after)) return false;
  const startsSmall = SMALL_START.test(after);
  if (mark.startsWith(".") && !mark.startsWith("..") && isAbbreviated(before, after, rules))
    return mark !== "." && !startsSmall;
  if (!startsSmall) return true;
  return mark === "." && isBrokenOff(before, after, rules);
}

/** True if a capital behind a stop without a space begins a word of a text, and is no part of a name such as "Service-public.Fr". */
function isOwnWord(after: string, { sentenceStarters }: ReadingRules): boolean {
  const [word = ""] = /^\p{L}+'?/u.exec(after.replace(/^« ?/u, "")) ?? [];
  return sentenceStarters.has(word) || word.length >= 4;
}

/** True if a whole word stands before the stop, and small letters after it begin another sentence. */
function isBrokenOff(before: string, after: string, { smallStarters }: ReadingRules): boolean {
  const [next = ""] = /^\p{L}+'?/u.exec(after) ?? [];
  return /\p{Ll}{7}$/u.test(before) || (/\p{Ll}{4}$/u.test(before) && smallStarters.has(next));
}
