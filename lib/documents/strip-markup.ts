import { entityText } from "./entities";
import { dropElements, dropTables } from "./drop-elements";
import { replaceMapped, type MappedText } from "./mapped-text";

const HTML =
  /<!doctype|<\/?(?:p|div|br|html|body|h[1-6]|li|ul|ol|table|tr|td|th|section|article|main|span|a|em|strong|b|i|sup|sub|blockquote|script|style|nav|header|footer|aside|form|title|meta|link|img|ref|small|u|hr|dl|dt|dd)\b[^<>]*>|<!--/i;

/**
 * Takes HTML, Markdown and wiki markup away and leaves lines of text: a heading becomes a line that starts with `# `, an
 * item of a list one that starts with `- `. Text without markup comes back as it is.
 */
export function stripMarkup(mapped: MappedText): MappedText {
  let clean = mapped;
  if (HTML.test(clean.text)) clean = stripHtml(clean);
  if (clean.text.includes("&"))
    clean = replaceMapped(clean, /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10}\d?);/gi, ([entity]) => entityText(entity));
  if (/\[\[|\{\{|'''|^==/m.test(clean.text)) clean = stripWiki(clean);
  return stripMarkdown(clean);
}

function stripHtml(mapped: MappedText): MappedText {
  let clean = dropElements(mapped);
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
    /<\/?(?:p|div|h[1-6]|ul|ol|dl|table|tr|section|article|main|body|html|blockquote|title|hr)\b[^<>]*>\s*/gi,
    "\n\n",
  );
  clean = replaceMapped(clean, /<\/t[dh]\s*>/gi, " ");
  return replaceMapped(clean, /<\/?[a-z][a-z\d]*\b[^<>]*>/gi, "");
}

function stripWiki(mapped: MappedText): MappedText {
  let clean = dropTables(mapped);
  // {{date|30|mai|1431}} and {{unité|120|km}} are words; {{s-|XIX|e}} is a century.
  clean = replaceMapped(clean, /(?<=\{\{(?:date-?|unité|nombre|heure)\|[^{}\n]{0,60})\|/gi, " ");
  clean = replaceMapped(clean, /\{\{(?:date-?|unité|nombre|heure)\|([^{}|]*)\}\}/gi, ([, words = ""]) => words);
  clean = replaceMapped(
    clean,
    /\{\{s-?\|([IVXLC]+)(?:\|(er|e))?\}\}/g,
    ([, count = "", ending = "e"]) => `${count}${ending} siècle`,
  );
  clean = replaceMapped(
    clean,
    /\{\{(?:nobr|lang\|[a-z]+|citation|formatnum:)\|?([^{}|]*)\}\}/gi,
    ([, words = ""]) => words,
  );
  for (let depth = 0; depth < 3; depth++) clean = replaceMapped(clean, /\{\{[^{}]*\}\}/g, "");
  clean = replaceMapped(clean, /\[\[(?:fichier|file|image|catégorie|category):[^[\]]*\]\]/gi, "");
  clean = replaceMapped(clean, /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, ([, words = ""]) => words);
  clean = replaceMapped(clean, /\[https?:\/\/[^\s\]]{1,600} ([^\]\n]{0,300})\]/g, ([, words = ""]) => words);
  clean = replaceMapped(clean, /'{2,5}/g, "");
  return replaceMapped(clean, /^={1,6} *([^=\n]+?) *={1,6} *$/gm, ([, title = ""]) => `# ${title}`);
}

function stripMarkdown(mapped: MappedText): MappedText {
  let clean = replaceMapped(mapped, /^---\n(?:[\w-]+:[^\n]*\n|[ -][^\n]*\n)*---(?=\n|$)/g, "");
  clean = replaceMapped(clean, /^ {0,3}(?:`{3,}|~{3,}).*$|^ {0,3}(?:[-*_] ?){3,}$/gm, "");
  clean = replaceMapped(clean, /^([^\n#>*-][^\n]{0,118})\n(?:={3,}|-{3,}) *$/gm, ([, title = ""]) => `# ${title}\n`);
  clean = replaceMapped(clean, /^ {0,3}#{1,6} +([^\n]*?)[ #]*$/gm, ([, title = ""]) => `# ${title}`);
  clean = replaceMapped(clean, /!\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)/g, "");
  clean = replaceMapped(
    clean,
    /\[([^[\]\n]{1,300})\]\((?:https?:|\/|#|mailto:)[^)\n]{0,600}\)/g,
    ([, words = ""]) => words,
  );
  clean = replaceMapped(clean, /(\*\*|__)(?=\S)([^\n]{0,400}?\S)\1/g, ([, , words = ""]) => words);
  clean = replaceMapped(
    clean,
    /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{0,400}[^\s*])\*(?![\p{L}\p{N}*])/gu,
    ([, words = ""]) => words,
  );
  clean = replaceMapped(clean, /^ {0,3}> ?/gm, "");
  return replaceMapped(
    clean,
    / ?\[(?:\^?\d{1,3}|\^[\w-]{1,20}|[a-z]|note \d{1,3}|réf\. nécessaire|modifier(?: [^\]\n]{0,40})?|N \d{1,3})\]/gi,
    "",
  );
}
