/** An office that begins and ends for its holder; a school or a club is left out, for one may have been anywhere in it. */
const OFFICE =
  "(?:(?:vice-)?premier(?:ère)?s? ministres?|ministres?|(?:vice-)?président(?:e|s|es)?|chefs? d[eu']|chanceli(?:er|ère)s?|rois?|reines?|empereurs?|impératrices?|tsars?|papes?|dictateurs?|régents?|gouverneur(?:e|s)?|maires?|députée?s?|sénat(?:eur|rice)s?|secrétaires? d'état|secrétaires? généra(?:l|le|ux)|commissaires?|préfets?|ambassad(?:eur|rice)s?|direct(?:eur|rice)s?)";

/** Someone who held an office before: "l'ancien Premier ministre Paul Morel". */
const FORMER = new RegExp(`(?<!\\p{L})(?:ancien(?:ne)?s?|ex-) ?${OFFICE}(?!\\p{L})`, "iu");

/** Someone who will hold one, or bear the name of a ruler: "le futur président Paul Morel", "le futur Charles X". */
const FUTURE = new RegExp(
  `(?<!\\p{L})future?s? (?:${OFFICE}(?!\\p{L})|\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)? (?:Ier|Ire|[IVX]+)(?!\\p{L}))`,
  "iu",
);

/** The words of a statement from where it tells an office that is over; null where it tells none. @param text with plain apostrophes and spaces */
export const formerIn = (text: string): string | null => behind(text, FORMER);

/** The words of a statement from where it tells an office that is still to come; null where it tells none. @param text with plain apostrophes and spaces */
export const futureIn = (text: string): string | null => behind(text, FUTURE);

function behind(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text);
  return found === null ? null : text.slice(found.index);
}
