/** How a language sets its texts. A rule touches spaces and signs, never a letter. */
type Rule = readonly [pattern: RegExp, replacement: (match: RegExpExecArray) => string];

const THIN = "\u202f";
const HARD = "\u00a0";

const MONTHS =
  "janv(?:ier|\\.)|févr(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|l?\\.)|août|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|déc(?:embre|\\.)";
const UNITS = "%|€|\\$|Mds?€?|milliards?|millions?|milliers|km|kilomètres?|ans|pays|États|Etats";

/** In order; each takes only what no rule before it has taken. */
const FRENCH: readonly Rule[] = [
  // "l'accord"
  [/(?<=\p{L})['´\u02bc](?=[\p{L}«"\d])/gu, () => "’"],
  // « mot », "mot": the spaces inside are thin and do not break
  [/«[ \u00a0\u202f]*/g, () => `«${THIN}`],
  [/[ \u00a0\u202f]*»/g, () => `${THIN}»`],
  [/(?<=^|[\s(’'])"(?=\S)/g, () => `«${THIN}`],
  [/(?<=\S)"(?=$|[\s.,;:!?)])/g, () => `${THIN}»`],
  // "Lisbonne: le pays", "quoi ?"; not "10:30"
  [/(?<=[^\s:;!?])[ \u00a0\u202f]?(?=[;!?](?:\s|$|[)»]))/g, () => THIN],
  [/(?<=[^\s:;!?])[ \u00a0\u202f]?(?=:(?:\s|$))/g, () => THIN],
  // "25%", "3,9 Mds€", "300 millions", "1 000"
  [/(?<=\d)(?=[%€$])/g, () => THIN],
  [/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, () => THIN],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}]))`, "gu"), ([found]) => (found ? HARD : "")],
  // "2 mars", "1er janvier", "M. Hollande", "N. A. Nazarbaïev"
  [new RegExp(`(?<=\\b\\d{1,2}(?:er)?) (?=(?:${MONTHS})(?![\\p{L}]))`, "giu"), () => HARD],
  [/(?<=\b(?:M|MM|\p{Lu})\.|\bMme|\bMlle) (?=\p{Lu})/gu, () => HARD],
  // "43% - à la Chine"
  [/ - /g, () => `${HARD}– `],
  [/\.\.\./g, () => "…"],
];

/**
 * A text that was cut into pieces, set as its language sets it on paper. The words stay those of the source.
 *
 * Signs that stand on both sides of a cut are still seen together. A language whose habits we do not know is left as it is.
 */
export function typesetPieces(pieces: readonly string[], language: string): string[] {
  const rules = /^fr\b/i.test(language) ? FRENCH : [];
  const text = pieces.join("");
  const edits = editsOf(text, rules);

  let from = 0;
  return pieces.map((piece) => {
    const to = from + piece.length;
    let set = "";
    let at = from;
    for (const edit of edits.filter(({ start, end }) => start < to && end > from - 1)) {
      const isOurs = edit.start >= from;
      set += text.slice(at, Math.max(at, edit.start)) + (isOurs ? edit.text : "");
      at = Math.max(at, Math.min(edit.end, to));
    }
    set += text.slice(at, to);
    from = to;
    return set;
  });
}

/** A whole text, set. */
export const typeset = (text: string, language: string): string => typesetPieces([text], language)[0]!;

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** What the rules change, in the order of the text, without overlap. */
function editsOf(text: string, rules: readonly Rule[]): Edit[] {
  const edits: Edit[] = [];
  for (const [pattern, replacement] of rules) {
    for (const match of text.matchAll(pattern)) {
      const edit = { start: match.index, end: match.index + match[0].length, text: replacement(match) };
      const isTaken = edits.some((other) => edit.start < other.end && other.start < edit.end);
      const isSamePlace = edits.some((other) => other.start === edit.start && other.end === edit.end);
      if (!isTaken && !isSamePlace && edit.text !== match[0]) edits.push(edit);
    }
  }
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

export { splitOrdinals } from "@/components/ui/raised";
