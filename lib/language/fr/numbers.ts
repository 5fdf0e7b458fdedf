import type { Numbers } from "../numbers";

/** The numbers from zero to twenty, each at its own index. */
export const NUMBER_WORDS: readonly string[] =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split(
    " ",
  );

const LETTER = /^\p{L}/u;

/** French numbers: decimal comma, narrow no-break space from five digits on or as the model has it, ordinals in "e". */
export const numbers: Numbers = {
  writeLike: (value, like) => {
    const manner = like.trim().toLowerCase();
    // "une dizaine" and "mille deux cents" have no number in words beside them that would not look odd.
    if (LETTER.test(manner)) return (NUMBER_WORDS.indexOf(manner) > 0 && value > 0 && NUMBER_WORDS[value]) || null;
    if (/^\d+(?:[eè]re?|re|n?de?|i?[eè]me|e)$/u.test(manner)) return rankOf(value, manner);
    const decimals = /,(\d+)/.exec(manner)?.[1]?.length ?? 0;
    return grouped(value.toFixed(decimals).replace(".", ","), /^\d\s\d{3}(?!\d)/u.test(manner) ? 4 : 5);
  },
};

/** "1re" is feminine as its model may be; every other rank is the same for both. */
function rankOf(value: number, manner: string): string | null {
  if (!Number.isInteger(value) || value < 1) return null;
  if (value > 1) return `${value}e`;
  return /^1(?:ère|re)$/u.test(manner) ? "1re" : /^1er$/u.test(manner) ? "1er" : null;
}

/** "1300" stays together, "12 500" is set apart as French typography has it from five digits on, "3 038" where the model is. */
function grouped(digits: string, from: 4 | 5): string {
  const [whole = "", rest] = digits.split(",");
  const spaced = whole.length < from ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, "\u202f");
  return rest === undefined ? spaced : `${spaced},${rest}`;
}
