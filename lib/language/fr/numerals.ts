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

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    .split(" ")
    .map((word, value) => [word, value]),
);

const NUMBER_PARTS: Readonly<Record<string, number>> = {
  ...SMALL,
  une: 1,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

const NUMBER_WORDS = new Set([...Object.keys(NUMBER_PARTS), "cent", "cents", "mille"]);

/** False for a word that ends no number in words; nearly all words of a text are that. */
export const mayEndNumber = (word: string): boolean => NUMBER_WORDS.has(word) || word.includes("-");

/**
 * The number that words say, hyphens or blanks between them: "mille deux cents", "quatre-vingt-dix", "vingt et un"; null if
 * they are not all parts of one number.
 */
export function fromNumberWords(words: string): number | null {
  const parts = words.toLowerCase().split(/[ -]+/u);
  let [total, hundreds, last] = [0, 0, 0];
  for (const part of parts) {
    const value = NUMBER_PARTS[part];
    if (value !== undefined) {
      // "quatre-vingts": four twenties; "vingt quatre": twenty and four.
      last = value === 20 && last === 4 ? 80 : last + value;
    } else if (/^cents?$/.test(part)) {
      hundreds = Math.max(1, last) * 100;
      last = 0;
    } else if (part === "mille") {
      total = Math.max(1, hundreds + last) * 1000;
      [hundreds, last] = [0, 0];
    } else if (part !== "et") return null;
  }
  return /^et$|^et | et$/u.test(words) ? null : total + hundreds + last;
}

/** Nouns that count roughly, but for the dozen of eggs. */
export const ROUGH_COUNTS: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

/** Parts of a whole. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  moitié: 1 / 2,
  tiers: 1 / 3,
  quart: 1 / 4,
  quarts: 1 / 4,
  cinquième: 1 / 5,
  cinquièmes: 1 / 5,
  dixième: 1 / 10,
  dixièmes: 1 / 10,
};
