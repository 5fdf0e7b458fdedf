const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Reads a Roman numeral from I to XXXIX, capitals only; null on one that nobody writes, such as "IIV". */
export function fromRoman(numeral: string): number | null {
  if (numeral === "" || !/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(numeral)) return null;
  const digits = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

const ORDINALS = [
  "premier",
  "deuxième",
  "troisième",
  "quatrième",
  "cinquième",
  "sixième",
  "septième",
  "huitième",
  "neuvième",
  "dixième",
  "onzième",
  "douzième",
  "treizième",
  "quatorzième",
  "quinzième",
  "seizième",
  "dix-septième",
  "dix-huitième",
  "dix-neuvième",
  "vingtième",
  "vingt et unième",
] as const;

/** Ordinals in words, as a group of a pattern: the long ones first, so that "dix-huitième" is not read as "huitième". */
export const ORDINAL_WORD = [...ORDINALS, "second", "vingt-et-unième", "dernier"]
  .toSorted((a, b) => b.length - a.length)
  .join("|");

/** Reads an ordinal in words, 1 to 21; null for another word, "dernier" included. */
export function fromOrdinalWord(word: string): number | null {
  const plain = word.toLowerCase().replace("second", "deuxième").replace("vingt-et-", "vingt et ");
  const index = ORDINALS.findIndex((ordinal) => ordinal === plain);
  return index < 0 ? null : index + 1;
}

/** Tens as the names of decades: "les années trente". */
export const TENS: Readonly<Record<string, number>> = {
  dix: 10,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  "soixante-dix": 70,
  "quatre-vingt": 80,
  "quatre-vingts": 80,
  "quatre-vingt-dix": 90,
};
