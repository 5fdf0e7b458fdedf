import type { Language } from "@/lib/language/language";
import { dateHeadOf, isDatedItem } from "./date-head";
import type { Line } from "./split-lines";

const MOST_HEADING_CHARACTERS = 140;
const MOST_HEADING_WORDS = 18;
const MOST_QUESTION_WORDS = 8;
/** From this length on a line without a final stop is taken for a paragraph. */
const LEAST_PARAGRAPH = 80;
/** More short lines than this one below the other, without a gap, are a list, a menu or a poem. */
const MOST_IN_A_ROW = 2;

/** The sign of a numbered heading: "1.", "1.2", "II –", "A)". */
const NUMBERING =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5} ?[.):–—-]|[A-Ha-h] ?[)–—-]|[A-H]\.(?= (?:L'|(?:Les?|La|Une?|Des) ))) +(?=\S)/u;

/**
 * Finds the headings that no markup names: short lines without a final stop and without a verb, over a text.
 *
 * Several short lines in a row are a list, a menu or a poem, unless they are numbered or gaps stand around each.
 *
 * @returns for each line, whether it is a heading
 */
export function findBareHeadings(lines: readonly Line[], language: Language): readonly boolean[] {
  const isTitle = lines.map(
    (line, index) =>
      (looksLikeTitle(line, language) || (index === 0 && headsText(lines, language))) &&
      !isDatedItem(line.mapped.text, language),
  );
  const row = rowLengths(lines);
  return lines.map((line, index) => {
    const [last, next] = [lines[index - 1], lines[index + 1]];
    if (!isTitle[index] || !next || next.mark === "heading" || /^\p{Ll}/u.test(next.mapped.text)) return false;
    const { text } = wholeOf(line);
    const isNumbered = NUMBERING.test(text);
    if (!isNumbered && (row[index]! > MOST_IN_A_ROW || goesOn(lines, index, isTitle[index - 1] ?? false))) return false;
    if (line.mark === "item" && (!isNumbered || next.mark === "item" || last?.mark === "item")) return false;
    if (/[?!]$/u.test(text)) return next.mapped.text.length > 2 * text.length;
    return isTitle[index + 1] ? isNumbered || index === 0 || stands(lines, index + 1, isTitle) : isBody(next, text);
  });
}

/** The line with its number, if a number was taken from it. */
export const wholeOf = (line: Line): Line["mapped"] => line.numbered ?? line.mapped;

/**
 * True for a first line that stands by itself over a text, and names something before it goes on with a verb: "Nauru, l’île
 * qui a vendu son sol". Inside a text such a line may be a sentence that lost its stop.
 */
function headsText([first, next]: readonly Line[], language: Language): boolean {
  if (first === undefined || next?.isAfterGap !== true || first.mark !== null) return false;
  const isOver = next.mapped.text.length >= LEAST_PARAGRAPH || looksLikeTitle(next, language);
  const { text } = first.mapped;
  const end = language.reading.opensTail.exec(text)?.index ?? -1;
  const verbs = (text.match(WORD) ?? []).filter((word) => isVerb(word, language.reading));
  // "Le musée qui a ouvert compte dix salles": behind a relative, the verb of a sentence
  const isOne = verbs.length < 2 || /^\s*:/u.test(text.slice(end));
  return isOver && end > 0 && isOne && looksLikeTitle(first, language, end);
}

/** @param end where the words end among which no verb may stand: where the title ends, if no one says otherwise */
function looksLikeTitle(line: Line, { reading }: Language, end?: number): boolean {
  const { text } = wholeOf(line);
  if (text.length > MOST_HEADING_CHARACTERS || text.includes("\n") || !/^(?:[\p{Lu}\d«"(]|\p{Ll}\) )/u.test(text))
    return false;
  const title = text.replace(NUMBERING, "");
  const words = title.match(WORD) ?? [];
  if (words.length === 0 || words.length > MOST_HEADING_WORDS || /\p{Ll}[.!?…]+[»")]? \p{Lu}/u.test(title))
    return false;
  if (/[?!]$/u.test(text)) return words.length <= MOST_QUESTION_WORDS;
  if (/[.…]$/u.test(text) && !/\)\.$/u.test(text)) return false;
  if (/^«[^«»]*»$/u.test(title)) return true;
  const named = end === undefined ? words : (text.slice(0, end).match(WORD) ?? []);
  return !/[,;:]$/u.test(text) && !reading.opensClause.test(title) && !named.some((word) => isVerb(word, reading));
}

const WORD = /\p{L}[\p{L}'-]*/gu;

const isVerb = (word: string, { isFiniteVerb }: Language["reading"]): boolean =>
  isFiniteVerb(word.toLowerCase()) || isFiniteVerb(word.toLowerCase().replace(/^.*'/u, ""));

/** How many short lines without a final mark stand in a row with each, without a gap between them; 0 for other lines. */
function rowLengths(lines: readonly Line[]): readonly number[] {
  const lengths = lines.map(() => 0);
  const isShort = lines.map(
    ({ mapped: { text }, mark }) =>
      mark === null && text.length < LEAST_PARAGRAPH && !/[.!?:;…»]$/u.test(text) && dateHeadOf(text) === null,
  );
  for (let start = 0; start < lines.length; start++) {
    if (!isShort[start]) continue;
    let end = start + 1;
    while (isShort[end] && !lines[end]!.isAfterGap) end++;
    lengths.fill(end - start, start, end);
    start = end - 1;
  }
  return lengths;
}

/** True for a line that goes on with the one above: without a gap, under a line that does not end. */
function goesOn(lines: readonly Line[], index: number, isUnderTitle: boolean): boolean {
  const [last, line] = [lines[index - 1], lines[index]!];
  if (!last || line.isAfterGap || isUnderTitle || last.mark === "heading") return false;
  return !/[.!?:;…»")\]]$/u.test(last.mapped.text) && dateHeadOf(last.mapped.text) === null && last.mark !== "item";
}

/** True for a short line under another one that gaps part from both its neighbours, or that a text follows. */
function stands(lines: readonly Line[], index: number, isTitle: readonly boolean[]): boolean {
  const next = lines[index + 1];
  if (!next) return false;
  return (
    (!isTitle[index + 1] && isBody(next, "")) || (lines[index]!.isAfterGap && next.isAfterGap && !isTitle[index + 2])
  );
}

/** True for what may stand under a heading: a sentence, a long line, an item. */
function isBody(line: Line, title: string): boolean {
  const { text } = line.mapped;
  if (line.mark === "item" || dateHeadOf(text) !== null || text.length >= LEAST_PARAGRAPH) return true;
  if (/\p{Ll}[.!?…] \p{Lu}/u.test(text)) return true;
  return /[.!?…:;»")\]]$/u.test(text) && text.length > title.length / 2;
}
