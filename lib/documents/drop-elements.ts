import type { MappedText } from "./mapped-text";
import { takeOut, type Drop, type ReasonedCut } from "./take-out";

/** Why the content of an element is no text of the document. Null: a part of the page that nobody reads. */
const REASONS: Readonly<Record<string, string | null>> = {
  script: null,
  style: null,
  svg: null,
  template: null,
  noscript: null,
  iframe: null,
  head: null,
  math: null,
  nav: "navigation",
  header: "navigation",
  footer: "navigation",
  aside: "navigation",
  form: "navigation",
  button: "navigation",
  select: "navigation",
  figure: "credit",
  gallery: "credit",
  ref: "note",
  references: "note",
  table: "table",
};

/** What a site calls the parts of its pages that are no text. */
const FURNITURE =
  "nav|navbar|navigation|menu|breadcrumbs?|fil-ariane|footer|cookies?|cookie-(?:banner|bar|consent|notice)|share|sharing|share-buttons|social|social-links|toc|navbox|reflist|references|noprint|mw-editsection|skip-link";

/** What a site calls the line under a picture. */
const CAPTION =
  "caption|wp-caption|wp-caption-text|image-caption|photo-caption|photo-credit|legende|légende|credit|credits";

/** Opening of an element whose content is no text of the document. */
const OPENING = new RegExp(
  `<(${Object.keys(REASONS).join("|")})\\b[^<>]*>|<(div|ul|ol|section|p|span)\\b[^<>]*\\s(?:class|id|role)=["'](?:[^"'<>]* )?(?:(${CAPTION})|${FURNITURE})(?: [^"'<>]*)?["'][^<>]*>|<!--|<![a-z][^<>]*>|<\\?xml[^<>]*>`,
  "gi",
);

/** Stands within a line, which goes on behind it. */
const INLINE = /^<(?:ref|!--|svg|button|select|span|math)/i;

/**
 * Takes out scripts, styles, menus, tables, notes and comments with all they hold.
 *
 * One pass: an element that is nowhere closed is looked for once, and only its tag goes.
 */
export function dropElements(mapped: MappedText, drop: Drop): MappedText {
  const lower = mapped.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const unclosed = new Set<string>();
  const cuts: ReasonedCut[] = [];
  let end = 0;
  for (const match of mapped.text.matchAll(OPENING)) {
    if (match.index < end) continue;
    const from = match.index + match[0].length;
    const name = (match[1] ?? match[2] ?? "").toLowerCase();
    const stop = endOf(lower, from, match, name, unclosed);
    const isWhole = stop > from && !holdsText(lower, from, stop, name);
    end = isWhole ? stop : from;
    const reason = isWhole
      ? REASONS[name] === undefined && name !== ""
        ? match[3] === undefined
          ? "navigation"
          : "credit"
        : (REASONS[name] ?? null)
      : null;
    cuts.push({ start: match.index, end, filling: INLINE.test(match[0]) ? "" : "\n", reason });
  }
  return takeOut(mapped, cuts, drop);
}

/** Where an element ends that begins before `from`; `from` if it holds nothing or is not closed. */
function endOf(lower: string, from: number, [tag]: RegExpMatchArray, name: string, unclosed: Set<string>): number {
  const closing = tag === "<!--" ? "-->" : name === "" || tag.endsWith("/>") ? null : `</${name}`;
  if (closing === null || unclosed.has(closing)) return from;
  const at = name === "" ? lower.indexOf(closing, from) : closingAt(lower, from, name);
  if (at < 0) unclosed.add(closing);
  const stop = at < 0 ? -1 : lower.indexOf(">", at);
  return stop < 0 ? from : stop + 1;
}

/** Where the closing tag of an element begins, elements of its own name within it left aside; -1 if there is none. */
function closingAt(lower: string, from: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}\\b`, "g");
  tag.lastIndex = from;
  let depth = 1;
  for (let match = tag.exec(lower); match; match = tag.exec(lower)) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth === 0) return match.index;
  }
  // Elements that are opened more often than they are closed: the first closing tag has to do.
  return lower.indexOf(`</${name}`, from);
}

/** True for a header with a heading, and for a table that lays out a page. */
function holdsText(lower: string, from: number, stop: number, name: string): boolean {
  if (name !== "header" && name !== "table") return false;
  const content = lower.slice(from, stop);
  return name === "header" ? /<h[1-6]\b/.test(content) : /<(?:h[1-6]|p|div|article)\b|>[^<]{160}/.test(content);
}
