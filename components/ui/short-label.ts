/** What a landmark has room for. */
export type LabelRoom = { readonly lines: number; readonly characters: number };

/** Words that a line does not end with: articles, prepositions, auxiliaries. */
const WEAK =
  /(?:^|\s)(?:\S{1,2}|[dl]’|des|les|aux|une|par|sur|est|ont|été|son|ses|avec|dans|pour|sous|cette|leurs?|portant|s’est|[,;:.«]+)$/iu;

/** The words of an event as there is room for: whole, or cut after a word that can end a line. */
export function shortLabel(label: string, room: LabelRoom): string {
  const words = label.split(" ");
  const shown = countThatFits(words, room);
  if (shown === words.length) return label;

  let cut = words.slice(0, shown);
  while (
    cut.length > 1 &&
    (WEAK.test(cut.join(" ")) || countThatFits([...cut.slice(0, -1), `${cut.at(-1)}…`], room) < cut.length)
  ) {
    cut = cut.slice(0, -1);
  }
  return `${cut.join(" ").replace(/[\s,;:.«]+$/u, "")}…`;
}

/** How many words fit, at least one; a word longer than a line has a line of its own. */
function countThatFits(words: readonly string[], { lines, characters }: LabelRoom): number {
  let line = 1;
  let used = 0;
  for (const [index, word] of words.entries()) {
    if (used > 0 && used + 1 + word.length > characters) {
      line++;
      used = 0;
    }
    if (line > lines) return index;
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return words.length;
}
