import type { LessonSection } from "./lesson";

/**
 * A heading that its source shouts, written as a title: "UNE POLITIQUE" becomes "Une politique". Others are left alone.
 *
 * Each word takes the form that the text under the heading gives it, so that names keep their capital and acronyms theirs.
 */
export function calmTitle(title: string, sections: readonly LessonSection[]): string {
  if (title !== title.toUpperCase() || title === title.toLowerCase()) return title;
  const text = sections
    .flatMap(({ blocks }) => blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.text)))
    .join(" ");
  const forms = new Set(text.match(/\p{L}+/gu));
  const calm = title.replace(/\p{L}+/gu, (word) => formOf(word, forms));
  return calm.replace(/\p{L}/u, (first) => first.toUpperCase());
}

function formOf(word: string, forms: ReadonlySet<string>): string {
  const lower = word.toLowerCase();
  const name = lower.replace(/^./u, (first) => first.toUpperCase());
  if (forms.has(lower)) return lower;
  if (forms.has(name)) return name;
  return word.length > 1 && forms.has(word) ? word : lower;
}
