import type { Language } from "@/lib/language/language";
import { dateHeadOf } from "./date-head";
import type { Line } from "./split-lines";

/** What a line is in its document. */
export type Classified = {
  readonly kind: "heading" | "paragraph" | "dated-item";
  readonly line: Line;
};

const MOST_HEADING_CHARACTERS = 140;
const MOST_HEADING_WORDS = 18;
const MOST_QUESTION_WORDS = 8;

/** Tells headings, paragraphs and `date : event` items apart. */
export function classifyLines(lines: readonly Line[], language: Language): readonly Classified[] {
  // A text that marks its headings has no others.
  const marksHeadings = lines.filter(({ mark }) => mark === "heading").length > 1;
  return lines.map((line, index) => {
    if (isDatedItem(line.mapped.text, language)) return { kind: "dated-item", line };
    const isHeading = line.mark === "heading" || (!marksHeadings && isBareHeading(lines, index, language));
    return { kind: isHeading ? "heading" : "paragraph", line };
  });
}

/** True for "29 déc. 91 : Déclaration d'Almaty". */
function isDatedItem(text: string, { readTypedDate }: Language): boolean {
  const head = dateHeadOf(text);
  return head !== null && readTypedDate(head.date) !== null;
}

/** A short line without a final stop that something follows. */
function isBareHeading(lines: readonly Line[], index: number, { reading }: Language): boolean {
  const line = lines[index]!;
  const next = lines[index + 1];
  const { text } = line.mapped;
  if (line.mark === "item" || !next || text.length > MOST_HEADING_CHARACTERS) return false;
  if (text.includes("\n") || !/^[\p{Lu}\d«"(]/u.test(text) || /^\p{Ll}/u.test(next.mapped.text)) return false;
  const words = text.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  if (words.length === 0 || words.length > MOST_HEADING_WORDS) return false;
  if (/[?!]$/u.test(text)) return words.length <= MOST_QUESTION_WORDS && next.mapped.text.length > 2 * text.length;
  if (/[.…]$/u.test(text) && !/\)\.$/u.test(text)) return false;
  return !/[,;:]$/u.test(text) && !words.some((word) => reading.isFiniteVerb(word.toLowerCase()));
}
