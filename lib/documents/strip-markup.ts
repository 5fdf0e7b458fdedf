import { entityText } from "./entities";
import { htmlTables, markdownTables, wikiTables } from "./find-tables";
import { mappedFrom, replaceMapped, type MappedText } from "./mapped-text";
import { readChronologies, type TableTools } from "./read-chronologies";
import { HTML, stripHtml } from "./strip-html";
import { stripMarkdown } from "./strip-markdown";
import { stripWiki, WIKI } from "./strip-wiki";
import { takeOut, type Drop } from "./take-out";

/**
 * Takes HTML, Markdown and wiki markup away and leaves lines of text: a heading becomes a line that starts with `# `, an
 * item of a list one that starts with `- `. Text without markup comes back as it is.
 *
 * @param drop is told of menus, scripts, tables and notes that were taken out whole
 * @param isDate true of a text that is a date: by it a table is told to be a chronology, whose rows become items
 */
export function stripMarkup(mapped: MappedText, drop: Drop, isDate: TableTools["isDate"]): MappedText {
  const tools: TableTools = { drop, isDate, plain };
  let clean = dropTables(readChronologies(mapped, markdownTables(mapped.text), tools), drop);
  if (HTML.test(clean.text)) clean = stripHtml(readChronologies(clean, htmlTables(clean.text), tools), drop);
  if (clean.text.includes("&")) {
    clean = replaceMapped(clean, /&amp;(?=#?[a-z\d]{2,8};)/gi, "&");
    clean = replaceMapped(clean, /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10}\d?);/gi, ([entity]) => entityText(entity));
  }
  if (WIKI.test(clean.text)) clean = stripWiki(readChronologies(clean, wikiTables(clean.text), tools), drop);
  return stripMarkdown(clean, drop);
}

/** HTML and wikis close their tables, and their readers take those out; of Markdown we know only the lines. */
const dropTables = (mapped: MappedText, drop: Drop): MappedText =>
  takeOut(
    mapped,
    markdownTables(mapped.text).map(({ start, end }) => ({ start, end, filling: "", reason: "table" })),
    drop,
  );

/** The words of a piece of markup; a table within it is none of ours. */
const plain = (markup: string): string =>
  stripMarkup(
    mappedFrom(markup),
    () => {},
    () => false,
  ).text;
