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
  const kept: Line[] = [];
  const dropped: Dropped[] = [];
  let isAfterDrop = false;
  for (const line of lines) {
    const reason = reasonToDrop(line.mapped.text, reading.boilerplate);
    if (reason !== null) dropped.push(droppedOf(source, tightSpan(line.mapped, source), reason));
    else kept.push(isAfterDrop ? { ...line, isAfterGap: true } : line);
    isAfterDrop = reason !== null;
  }
  return { lines: kept, dropped };
}

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
