/** A sentence cut around what it proves. */
export type Marked = { readonly before: string; readonly quote: string; readonly after: string };

/**
 * What the highlighter takes of a sentence that proves a date; the whole sentence if the date is not in it word for word.
 *
 * @param reach `date` takes the date alone; `statement` all that leads up to it, where it does not stand at the beginning
 */
export function markProof(sentence: string, date: string, reach: "date" | "statement"): Marked {
  const at = sentence.indexOf(date);
  if (at < 0) return { before: "", quote: sentence, after: "" };
  const from = reach === "date" || at < sentence.length / 3 ? at : 0;
  const to = at + date.length;
  return { before: sentence.slice(0, from), quote: sentence.slice(from, to), after: sentence.slice(to) };
}
