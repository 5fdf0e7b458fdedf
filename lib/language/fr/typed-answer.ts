import type { TypedAnswer } from "../language";
import { fromOrdinalWord } from "./numerals";
import { NUMBER_WORDS } from "./numbers";

/** Articles and prepositions that a learner may put before a name, and that say nothing. */
const ARTICLE = /^(?:(?:le|la|les|un|une|des|du|de|au|aux|a|en) |(?:l|d) )+(?=\S)/u;

/** A number in figures, its rank's ending or its per cent sign behind it: "168", "168 ème", "1 300", "2,6 %". */
const FIGURES = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?(?: ?(?:e|er|re|ere|eme|ieme|nd|nde|%|pour cent))?$/u;

/** Reads a word, a name or a number as a French learner types it. */
export function readTypedAnswer(text: string): TypedAnswer {
  const folded = fold(text);
  const bare = folded.replace(ARTICLE, "");
  return {
    number: numberIn(bare),
    words: bare
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .split(" ")
      .filter(Boolean),
  };
}

/** Small letters without accents; apostrophes, hyphens and the many spaces become one. A decimal mark stays. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/["'’«»“”()\-‐‑–]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/[ .;!?]+$/u, "");

function numberIn(bare: string): number | null {
  const [, whole, decimals] = FIGURES.exec(bare) ?? [];
  if (whole !== undefined) return Number(`${whole.replaceAll(" ", "")}.${decimals ?? "0"}`);
  const word = NUMBERS.get(bare);
  return word ?? null;
}

/** Numbers and ranks in words as `fold` leaves them, up to "vingt" and "vingt et unième". */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NUMBER_WORDS.map((word, value) => [fold(word), value] as const),
  ["une", 1] as const,
  ["premiere", 1] as const,
  ["seconde", 2] as const,
  ...["premier", "second"].flatMap(asRank),
  ...NUMBER_WORDS.flatMap((word) => asRank(rankOf(word))),
  ...asRank("vingt et unième"),
]);

/** "neuf" makes "neuvième", "quatre" "quatrième", "cinq" "cinquième". */
function rankOf(word: string): string {
  return `${word.replace(/f$/u, "v").replace(/e$/u, "").replace(/q$/u, "qu")}ième`;
}

/** A word with its rank, if it is one. */
function asRank(word: string): readonly (readonly [string, number])[] {
  const rank = fromOrdinalWord(word);
  return rank === null ? [] : [[fold(word), rank]];
}
