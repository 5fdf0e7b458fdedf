import { digestOf } from "@/lib/random";

/**
 * Gives names that depend on words, not on places: `<slug>--<kind>-<digest of the words>`.
 *
 * The second of two with the same words gets `-2`, so a namer is made anew for each document.
 */
export function namerFor(slug: string): (kind: string, words: string) => string {
  const seen = new Map<string, number>();
  return (kind, words) => {
    const name = `${slug}--${kind}-${digestOf(wordsOf(words)).slice(0, 10)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/** Letters and digits only: a changed comma is not another sentence. */
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
