import { entityText } from "./entities";
import { replaceMapped, type MappedText } from "./mapped-text";
import { HTML, stripHtml } from "./strip-html";
import { stripMarkdown } from "./strip-markdown";
import { stripWiki, WIKI } from "./strip-wiki";
import type { Drop } from "./take-out";

/**
 * Takes HTML, Markdown and wiki markup away and leaves lines of text: a heading becomes a line that starts with `# `, an
 * item of a list one that starts with `- `. Text without markup comes back as it is.
 *
 * @param drop is told of menus, scripts, tables and notes that were taken out whole
 */
export function stripMarkup(mapped: MappedText, drop: Drop): MappedText {
  let clean = mapped;
  if (HTML.test(clean.text)) clean = stripHtml(clean, drop);
  if (clean.text.includes("&")) {
    clean = replaceMapped(clean, /&amp;(?=#?[a-z\d]{2,8};)/gi, "&");
    clean = replaceMapped(clean, /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10}\d?);/gi, ([entity]) => entityText(entity));
  }
  if (WIKI.test(clean.text)) clean = stripWiki(clean, drop);
  return stripMarkdown(clean, drop);
}
