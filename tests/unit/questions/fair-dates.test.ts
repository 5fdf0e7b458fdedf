import { describe, expect, test } from "vitest";
import { askedOf } from "./asked-of";

const LATER = "Le musée de Bourges a été inauguré en 2015.";

/** The options of the one choice of a date whose stem holds some words. */
function optionsOf(words: string, paragraphs: readonly string[]): readonly string[] {
  const item = askedOf([...paragraphs, LATER]).find(({ kind, stem }) => kind === "date-choice" && stem.includes(words));
  if (!item) throw new Error(`no choice asks for "${words}"`);
  expect(item.options).toHaveLength(4);
  return item.options;
}

const yearsOf = (words: string, paragraphs: readonly string[]): readonly number[] =>
  optionsOf(words, paragraphs).map((label) => Number(/\d{4}/u.exec(label)![0]));

/** Many towns, so that a date that may not be drawn would be drawn for one of them. */
const TOWNS = ["Nevers", "Decize", "Cosne", "Clamecy", "Lormes", "Tannay", "Varzy", "Corbigny", "Luzy", "Prémery"];

describe("no wrong date is a feast on which nothing of the sort is done", () => {
  test("neither Christmas nor New Year's Day, nor in France a national holiday for a court", () => {
    const labels = TOWNS.flatMap((town) =>
      optionsOf(town, [`Le tribunal de ${town} a condamné la Compagnie française des sels le 23 décembre 1953.`]),
    );
    expect(labels).toContain("23 décembre 1953");
    expect(
      labels.filter((label) => /^(?:25 décembre|1er janvier|1er mai|14 juillet|15 août|11 novembre) /u.test(label)),
    ).toEqual([]);
  });
});

describe("no wrong date lies outside the time of which the text tells", () => {
  test("whoever presided for some years acts in them, wherever the text says so", () => {
    const years = yearsOf("Norval", [
      "Paul Morel a présidé la Compagnie des sels de 1986 à 1995.",
      "La rivière traverse la ville. Elle gèle souvent.",
      "Paul Morel a acheté la société Norval en 1990.",
    ]);
    expect(years.filter((year) => year < 1986 || year > 1995)).toEqual([]);
  });

  test("no year is made up from before what the text tells right before, where there is room", () => {
    for (const town of TOWNS) {
      const years = yearsOf("pirate", [
        `L'amiral Morel a quitté ${town} en 1605. Le pirate Jean Petit a été exécuté à ${town} en 1612.`,
      ]);
      expect(Math.min(...years)).toBeGreaterThanOrEqual(1605);
    }
  });

  test("but where the text goes back in time, what it told before bounds nothing", () => {
    const years = TOWNS.flatMap((town) =>
      yearsOf("pirate", [
        `L'amiral Morel a quitté ${town} en 1605. Le pirate Jean Petit a été exécuté à ${town} en 1598.`,
      ]),
    );
    expect(Math.min(...years)).toBeLessThan(1598);
  });

  test("what is renamed was there before", () => {
    const years = yearsOf("rebaptisé", [
      "Le Code de Nevers a été promulgué en 1804.",
      "Le Code de Nevers a été rebaptisé en 1807.",
    ]);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1804);
  });

  test("a head of state signs while in office", () => {
    const years = yearsOf("Jimmy Carter", ["Jimmy Carter a signé le traité de Nevers le 7 septembre 1977."]);
    expect(years.filter((year) => year < 1977 || year > 1981)).toEqual([]);
  });

  test("but becomes one at its edge", () => {
    const years = yearsOf("François Mitterrand", ["François Mitterrand a été élu à Nevers en 1981."]);
    expect(Math.min(...years)).toBeLessThan(1981);
  });

  test("a famous woman does not act as a child", () => {
    const years = yearsOf("Jeanne d’Arc", ["Jeanne d'Arc a assiégé la ville de Cosne en 1429."]);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1428);
  });

  test("nobody is guillotined before there is a guillotine", () => {
    const years = TOWNS.flatMap((town) =>
      yearsOf(`de ${town}`, [`Le maire de ${town} a été guillotiné en décembre 1793.`]),
    );
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1792);
  });

  test("a show is held in peace", () => {
    const years = TOWNS.flatMap((town) =>
      yearsOf(`de ${town}`, [`La voiture de ${town} a été présentée au Salon de Paris en octobre 1946.`]),
    );
    expect(years.filter((year) => year > 1939 && year < 1945)).toEqual([]);
  });
});

test("what a thing went through next is no wrong date of its beginning", () => {
  const years = TOWNS.flatMap((town) =>
    yearsOf(`de ${town}`, [
      `La ligne de ${town} a été achevée en 1829.`,
      "L'inauguration de la ligne, le 15 septembre 1830, réunit huit trains.",
    ]),
  );
  expect(years).not.toContain(1830);
});

test("no wrong date lies behind the last thing that happened, though the text tells a goal", () => {
  const years = TOWNS.flatMap((town) =>
    yearsOf(town, [
      `Le président du Ghana a visité la ville de ${town} en mai 2025.`,
      "Le pays, qui a annoncé en 2021 son intention d'atteindre la neutralité carbone en 2050, plante des forêts.",
    ]),
  );
  expect(Math.max(...years)).toBe(2025);
});

describe("no right date is alone in its century", () => {
  const centuriesBeside = (words: string, sentence: string): number => {
    const key = Number(/\d{4}/u.exec(sentence)![0]);
    return yearsOf(words, [sentence]).filter((year) => Math.floor(year / 100) === Math.floor(key / 100)).length;
  };

  test.each([1898, 1899, 1900, 1901, 1902])("what happened in %s has a neighbour in the same hundred", (year) => {
    for (const town of TOWNS)
      expect(centuriesBeside(`de ${town}`, `Le pont de ${town} a été ouvert en ${year}.`)).toBeGreaterThan(1);
  });

  test("the century that its sentence tells holds all options", () => {
    const years = yearsOf("Longval", [
      "Au début du XXe siècle, le charbon change la vallée : l'Américain John Longval a ouvert une mine en 1906.",
    ]);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1901);
  });
});

test("two days of a month are chosen and not typed", () => {
  const kinds = askedOf(["La flotte du Siam a été détruite à Nevers les 27 et 28 mai 1905.", LATER])
    .filter(({ kind, stem }) => kind.startsWith("date-") && stem.includes("Siam"))
    .map(({ kind }) => kind);
  expect(kinds).toEqual(["date-choice"]);
});
