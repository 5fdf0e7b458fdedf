import type { ReadingRules } from "@/lib/language/language";

/** Where a sentence begins and ends in the text of its block. */
export type Stretch = { readonly start: number; readonly end: number };

/** Final stops with the marks that close after them. A space follows, or the end. */
const STOP = /(?<![.!?…])[.!?…]+(?: ?[»"”)\]]){0,6}(?=\s|$)/gu;

/**
 * Cuts the text of a block into sentences: ascending, without the spaces between them, none empty.
 *
 * A stop ends no sentence after an abbreviation or an initial, or where a quotation or an exclamation goes on in lower
 * case. A full stop after a whole word does end one even before a small letter: the text is broken there.
 */
export function splitSentences(text: string, rules: ReadingRules): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = skipSpaces(text, 0);
  let depth = 0;
  let seen = start;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    depth = depthAfter(text, seen, end, depth);
    seen = Math.max(seen, end);
    if (end <= start || !isEnd(text, match, start, depth > 0, rules)) continue;
    sentences.push({ start, end });
    start = skipSpaces(text, end);
    depth = 0;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/** How many guillemets are open at `end`, if `depth` were at `from`; what closes without having been opened does not count. */
function depthAfter(text: string, from: number, end: number, depth: number): number {
  let open = depth;
  for (let at = from; at < end; at++) {
    if (text[at] === "«") open++;
    else if (text[at] === "»") open = Math.max(0, open - 1);
  }
  return open;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function isEnd(text: string, match: RegExpExecArray, start: number, isQuoting: boolean, rules: ReadingRules): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40).trimStart();
  if (after === "") return true;
  if (isQuoting && /^[\p{Ll}»]/u.test(after)) return false;
  const before = text.slice(Math.max(start, match.index - 40), match.index);
  const startsSmall = /^[«"(–—-]? ?\p{Ll}/u.test(after);
  if (match[0] !== ".") return !startsSmall && !/^[,;:)]/.test(after);
  return !isAbbreviated(before, after, rules) && !/^[,;:)]/.test(after) && (!startsSmall || /\p{Ll}{5}$/u.test(before));
}

/** @param before the text up to the stop, stop excluded */
function isAbbreviated(
  before: string,
  after: string,
  { abbreviations, titles, sentenceStarters }: ReadingRules,
): boolean {
  const [word = ""] = /[\p{L}\p{N}.'°-]+$/u.exec(before) ?? [];
  const last = word.replace(/^[ldLD]'/, "");
  const [next = ""] = /^[\p{L}'-]+/u.exec(after) ?? [];
  const isInitial = /^\p{Lu}\./u.test(after);
  const starts = !isInitial && (sentenceStarters.has(next) || sentenceStarters.has(next.replace(/'.*/, "'")));
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(last)) return !starts || titles.has(last.toLowerCase());
  const plain = last.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
  if (!abbreviations.has(plain)) return /^\d{1,4}$/.test(before);
  return plain === "etc" || plain === "s" ? !starts && !/^\p{Lu}/u.test(after) : !starts || titles.has(plain);
}
