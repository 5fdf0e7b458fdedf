import { replaceMapped, type MappedText } from "./mapped-text";
import { stripTemplates } from "./strip-templates";
import { takeOut, takeOutAll, type Drop, type ReasonedCut } from "./take-out";

/** True of a text with links, templates or headings of a wiki. */
export const WIKI = /\[\[|\{\{|'''|^==|^\{\|/m;

/** Takes the markup of a wiki away: templates, tables, files, links, bold, lists, headings. */
export function stripWiki(mapped: MappedText, drop: Drop): MappedText {
  const hasHeadings = /^==[^=\n].*==\s*$/m.test(mapped.text);
  let clean = stripTemplates(dropTables(mapped, drop), drop);
  clean = replaceMapped(clean, /__[A-ZÀ-Ý]{3,20}__/g, "");
  clean = stripLinks(clean, drop);
  clean = replaceMapped(clean, /\[https?:\/\/[^\s\]]{1,600} ([^\]\n]{0,300})\]/g, ([, words = ""]) => words);
  clean = replaceMapped(clean, /'{2,5}/g, "");
  if (hasHeadings) {
    clean = replaceMapped(clean, /^[*#;]{1,6}:* *(?=[^\s*#;])/gm, "- ");
    clean = replaceMapped(clean, /^:{1,6} */gm, "");
  }
  return replaceMapped(clean, /^={1,6} *([^=\n]+?) *={1,6} *$/gm, ([, title = ""]) => `# ${title}`);
}

/** A link within a caption comes first: the caption's own brackets then hold no others. */
function stripLinks(mapped: MappedText, drop: Drop): MappedText {
  const kept =
    /\[\[(?!\s*(?:fichier|file|image|catégorie|category|[a-z]{2,3}(?:-[a-z]+)?)\s*:)(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gi;
  let clean = replaceMapped(mapped, kept, ([, words = ""]) => words);
  clean = takeOutAll(clean, /\[\[\s*(?:fichier|file|image)\s*:[^[\]]*\]\]/gi, "credit", drop);
  clean = takeOutAll(clean, /\[\[\s*(?:catégorie|category)\s*:[^[\]]*\]\]/gi, "navigation", drop);
  return takeOutAll(clean, /\[\[[a-z]{2,3}(?:-[a-z]+)?:[^[\]]*\]\]/g, "navigation", drop);
}

/** Takes out tables, from `{|` to `|}` at the beginning of a line. */
function dropTables(mapped: MappedText, drop: Drop): MappedText {
  const cuts: ReasonedCut[] = [];
  for (let start = mapped.text.indexOf("{|"); start >= 0;) {
    const close = mapped.text.indexOf("\n|}", start);
    if (close < 0) break;
    cuts.push({ start, end: close + 3, filling: "\n", reason: "table" });
    start = mapped.text.indexOf("{|", close + 3);
  }
  return takeOut(mapped, cuts, drop);
}
