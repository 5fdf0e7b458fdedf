import { dropElements } from "./drop-elements";
import { replaceMapped, type MappedText } from "./mapped-text";
import type { Drop } from "./take-out";

/** True of a text with at least one tag of HTML. */
export const HTML =
  /<!doctype|<\/?(?:p|div|br|html|body|h[1-6]|li|ul|ol|table|tr|td|th|section|article|main|span|a|em|strong|b|i|sup|sub|blockquote|script|style|nav|header|footer|aside|form|title|meta|link|img|ref|small|u|hr|dl|dt|dd|gallery|references|button|figure|pre|code)\b[^<>]*>|<!--/i;

/** Takes tags away; headings and items of lists keep a mark, elements that stand apart become lines. */
export function stripHtml(mapped: MappedText, drop: Drop): MappedText {
  let clean = stripRaised(dropElements(mapped, drop));
  clean = replaceMapped(clean, /<\/dt\s*>\s*<dd\b[^<>]*>\s*/gi, " : ");
  // Two elements side by side are two words, though nothing stands between them.
  clean = replaceMapped(
    clean,
    /(?<=[\p{L}\p{N}])<\/(?:span|a|b|strong|em|button|label|small|time)\s*>(?=<(?:span|a|b|strong|em|button|label|small|time)\b)/giu,
    " ",
  );
  clean = replaceMapped(clean, /<h[1-6]\b[^<>]*>\s*/gi, "\n\n# ");
  clean = replaceMapped(clean, /<li\b[^<>]*>\s*/gi, "\n- ");
  clean = replaceMapped(clean, /<(?:br|\/li|\/tr|dt|dd)\b[^<>]*>\s*/gi, "\n");
  clean = replaceMapped(
    clean,
    /<\/?(?:p|div|h[1-6]|ul|ol|dl|table|tr|section|article|main|header|body|html|blockquote|title|hr|pre|figcaption)\b[^<>]*>\s*/gi,
    "\n\n",
  );
  clean = replaceMapped(clean, /<\/t[dh]\s*>/gi, " ");
  return replaceMapped(clean, /<\/?[a-z][a-z\d-]*\b[^<>]*>/gi, "");
}

/** Raised figures are the mark of a note behind a word or a stop, and a power behind a unit. */
function stripRaised(mapped: MappedText): MappedText {
  const link = "(?:<a\\b[^<>]*>)?(?:<span\\b[^<>]*>)?";
  const end = "(?:<\\/span>)?(?:<\\/a>)?\\s*<\\/sup>";
  const notes = new RegExp(
    `<sup\\b[^<>]{0,200}(?:class="[^"]*(?:reference|note)[^"]*"|>\\s*<a\\b)[^<>]{0,300}>[^<]{0,20}(?:<\\/?(?:a|span|i)\\b[^<>]{0,300}>[^<]{0,20}){0,8}<\\/sup>`,
    "gi",
  );
  let clean = replaceMapped(mapped, notes, "");
  clean = replaceMapped(clean, /<a\b[^<>]{0,300}>\s*<sup\b[^<>]{0,200}>\s*\[?\d{1,3}\]?\s*<\/sup>\s*<\/a>/gi, "");
  clean = replaceMapped(
    clean,
    new RegExp(`(?<=[.!?…»,;)]|\\p{L}{4})<sup\\b[^<>]*>\\s*${link}\\[?\\d{1,3}\\]?${end}`, "giu"),
    "",
  );
  return replaceMapped(clean, /(?<=\b(?:[kcdm]?m|ha))<sup\b[^<>]*>\s*([23])\s*<\/sup>/gi, ([, power]) =>
    power === "2" ? "²" : "³",
  );
}
