import type { Language } from "@/lib/language/language";
import { findBareHeadings, wholeOf } from "./bare-headings";
import { isDatedItem } from "./date-head";
import type { Line } from "./split-lines";

/** What a line is in its document. */
export type Classified = {
  readonly kind: "heading" | "paragraph" | "dated-item";
  readonly line: Line;
};

/** Tells headings, paragraphs and `date : event` items apart. A numbered heading keeps its number. */
export function classifyLines(lines: readonly Line[], language: Language): readonly Classified[] {
  // A text that marks its headings has no others.
  const marksHeadings = lines.filter(({ mark }) => mark === "heading").length > 1;
  const isBare = marksHeadings ? [] : findBareHeadings(lines, language);
  return lines.map((line, index) => {
    if (isDatedItem(line.mapped.text, language)) return { kind: "dated-item", line };
    if (line.mark === "heading") return { kind: "heading", line };
    return isBare[index] ? { kind: "heading", line: { ...line, mapped: wholeOf(line) } } : { kind: "paragraph", line };
  });
}
