import type { Span } from "@/lib/span";
import { cutMapped, sourceOf, type Cut, type MappedText } from "./mapped-text";

/** Told of a stretch of the source that is no text of the document, and why. */
export type Drop = (span: Span, reason: string) => void;

/** A cut with the reason that is given for it; null if nobody needs to know, as for the mark of a note. */
export type ReasonedCut = Cut & { readonly reason: string | null };

/**
 * Takes stretches out and tells of those that hold words.
 *
 * @param cuts ascending, none overlapping
 */
export function takeOut(mapped: MappedText, cuts: readonly ReasonedCut[], drop: Drop): MappedText {
  for (const { start, end, reason } of cuts) {
    if (reason !== null && /[\p{L}\p{N}]/u.test(mapped.text.slice(start, end)))
      drop(sourceOf(mapped, start, end), reason);
  }
  return cutMapped(mapped, cuts);
}

/** Takes out what a pattern with flag `g` matches, whole lines mostly. */
export const takeOutAll = (mapped: MappedText, pattern: RegExp, reason: string, drop: Drop): MappedText =>
  takeOut(
    mapped,
    [...mapped.text.matchAll(pattern)]
      .filter(([all]) => all !== "")
      .map((match) => ({ start: match.index, end: match.index + match[0].length, filling: "", reason })),
    drop,
  );
