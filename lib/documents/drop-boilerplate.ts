import type { Language } from "@/lib/language/language";
import { slice, type Span } from "@/lib/span";
import type { Dropped } from "./document";
import { sourceOf } from "./mapped-text";
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
    const { text } = line.mapped;
    const rule =
      text.length <= MOST_FURNITURE ? reading.boilerplate.find(({ pattern }) => pattern.test(text)) : undefined;
    if (rule) dropped.push(droppedOf(source, sourceOf(line.mapped, 0, text.length), rule.reason));
    else kept.push(isAfterDrop ? { ...line, isAfterGap: true } : line);
    isAfterDrop = rule !== undefined;
  }
  return { lines: kept, dropped };
}

/** A stretch that is set aside, with its words. */
export const droppedOf = (source: string, span: Span, reason: string): Dropped => ({
  ...span,
  text: slice(source, span),
  reason,
});
