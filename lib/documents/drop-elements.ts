import { cutMapped, type Cut, type MappedText } from "./mapped-text";

/** Opening of an element whose content is no text of the document. */
const OPENING =
  /<(script|style|nav|header|footer|aside|form|noscript|svg|template|figure|button|select|head|iframe|ref)\b[^<>]*>|<!--|<![a-z][^<>]*>|<\?xml[^<>]*>/gi;

/** Stands within a line, which goes on behind it. */
const INLINE = /^<(?:ref|!--|svg|button|select)/i;

/**
 * Takes out scripts, styles, menus, notes and comments with all they hold.
 *
 * One pass: an element that is nowhere closed is looked for once, and only its tag goes.
 */
export function dropElements(mapped: MappedText): MappedText {
  const lower = mapped.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const unclosed = new Set<string>();
  const cuts: Cut[] = [];
  let end = 0;
  for (const match of mapped.text.matchAll(OPENING)) {
    if (match.index < end) continue;
    const closing = closingOf(match);
    const from = match.index + match[0].length;
    const at = closing === null || unclosed.has(closing) ? -1 : lower.indexOf(closing, from);
    if (closing !== null && at < 0) unclosed.add(closing);
    const stop = at < 0 ? from : lower.indexOf(">", at);
    end = stop < from ? from : at < 0 ? from : stop + 1;
    cuts.push({ start: match.index, end, filling: INLINE.test(match[0]) ? "" : "\n" });
  }
  return cutMapped(mapped, cuts);
}

/** What closes an element; null for a tag that holds nothing. */
function closingOf([tag, name]: RegExpMatchArray): string | null {
  if (tag === "<!--") return "-->";
  return name === undefined || tag?.endsWith("/>") ? null : `</${name.toLowerCase()}`;
}

/** Takes out tables of a wiki, from `{|` to `|}` at the beginning of a line. */
export function dropTables(mapped: MappedText): MappedText {
  const cuts: Cut[] = [];
  for (let start = mapped.text.indexOf("{|"); start >= 0;) {
    const close = mapped.text.indexOf("\n|}", start);
    if (close < 0) break;
    cuts.push({ start, end: close + 3, filling: "\n" });
    start = mapped.text.indexOf("{|", close + 3);
  }
  return cutMapped(mapped, cuts);
}
