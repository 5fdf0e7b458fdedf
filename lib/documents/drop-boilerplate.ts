import type { BoilerplateRule, Language } from "@/lib/language/language";
import { slice, type Span } from "@/lib/span";
import type { Dropped } from "./document";
import { tightSpan } from "./mapped-text";
import type { Line } from "./split-lines";

/** Longest line that may be a site's furniture. */
const MOST_FURNITURE = 240;

/** The lines that are taught, and those that are not. */
export type Sifted = { readonly lines: readonly Line[]; readonly dropped: readonly Dropped[] };

/** Sets the site's own lines apart: calls to action, menus, the date of the page. */
export function dropBoilerplate(lines: readonly Line[], source: string, { reading }: Language): Sifted {
  const own = lines.map(({ mapped }) => reasonToDrop(mapped.text, reading.boilerplate));
  const reasons = dropReferences(
    lines,
    dropPromoted(lines, dropMenus(lines, own), reading.promotes),
    reading.references,
  );
  const kept: Line[] = [];
  const dropped: Dropped[] = [];
  lines.forEach((line, index) => {
    const reason = reasons[index] ?? null;
    if (reason !== null) dropped.push(droppedOf(source, tightSpan(line.mapped, source), reason));
    else kept.push(index > 0 && (reasons[index - 1] ?? null) !== null ? { ...line, isAfterGap: true } : line);
  });
  return { lines: kept, dropped };
}

/** Longest title of another page, and the least words of one that an empty line parts from its lead. */
const MOST_PROMOTED = 140;
const LEAST_PROMOTED_WORDS = 7;

/** Under a line such as "À lire aussi" alone, the title of another page goes with it. */
function dropPromoted(
  lines: readonly Line[],
  reasons: readonly (string | null)[],
  promotes: RegExp,
): readonly (string | null)[] {
  return reasons.map((reason, index) => {
    const lead = lines[index - 1];
    const isPromoted =
      lead !== undefined && lead.mark !== "heading" && promotes.test(lead.mapped.text) && isPageTitle(lines[index]!);
    return reason ?? (isPromoted ? "call-to-action" : null);
  });
}

function isPageTitle({ mapped: { text }, mark, isAfterGap }: Line): boolean {
  if (mark === "heading" || text.length > MOST_PROMOTED || /[.:;,…]$|\.\s/u.test(text)) return false;
  return !isAfterGap || /[?!]$/u.test(text) || (text.match(/\p{L}{2,}/gu) ?? []).length >= LEAST_PROMOTED_WORDS;
}

/** What stands under a marked heading such as "Bibliographie" goes with it; under an unmarked one, its items only. */
function dropReferences(
  lines: readonly Line[],
  reasons: readonly (string | null)[],
  references: RegExp,
): readonly (string | null)[] {
  let under: Line["mark"] | "none" = "none";
  return lines.map((line, index) => {
    if (references.test(line.mapped.text)) {
      under = line.mark ?? "item";
      return reasons[index] ?? (line.mark === "heading" ? "references" : null);
    }
    if (line.mark === "heading" || (under === "item" && line.mark !== "item")) under = "none";
    return reasons[index] ?? (under === "none" ? null : "references");
  });
}

/** Longest entry of a menu, in words. */
const MOST_MENU_WORDS = 4;

/** Reasons that a whole menu may be dropped for. */
const MENU_REASONS = new Set(["navigation", "sharing", "legal", "cookies", "call-to-action"]);

/** In a group of short lines, of which one is a known entry of a menu, all are entries. */
function dropMenus(lines: readonly Line[], reasons: readonly (string | null)[]): readonly (string | null)[] {
  const all = [...reasons];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && !lines[end]!.isAfterGap) end++;
    const known = reasons.slice(start, end).filter((reason) => reason !== null && MENU_REASONS.has(reason)).length;
    const isMenu =
      end - start > 2 &&
      known > 0 &&
      lines.slice(start, end).every((line) => line.mark !== "heading" && isMenuEntry(line));
    if (isMenu) for (let at = start; at < end; at++) all[at] ??= "navigation";
    start = end;
  }
  return all;
}

const isMenuEntry = ({ mapped: { text } }: Line): boolean =>
  text.length < 40 && !/[.:;,]$|\d{3}/u.test(text) && text.split(" ").length <= MOST_MENU_WORDS;

/** A row of a table is a list of cells and no sentence, in any language. */
const TABLE_ROW = /^\|.*\|$|^[|!+].*(?:\|\||!!)|^[|!][-}]/u;

function reasonToDrop(text: string, rules: readonly BoilerplateRule[]): string | null {
  if (text.length > MOST_FURNITURE) return null;
  if (TABLE_ROW.test(text)) return "table";
  return rules.find(({ pattern }) => pattern.test(text))?.reason ?? null;
}

/** A stretch that is set aside, with its words. */
export const droppedOf = (source: string, span: Span, reason: string): Dropped => ({
  ...span,
  text: slice(source, span),
  reason,
});
