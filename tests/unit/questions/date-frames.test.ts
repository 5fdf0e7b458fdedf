import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { NAMED } from "@/lib/language/fr/history/ages";
import { askedOf } from "./asked-of";

/** The options of the choice of a date whose stem holds these words, as the language reads them. */
function optionsFor(words: string, paragraphs: readonly string[], title?: string) {
  const item = askedOf(paragraphs, title).find(({ kind, stem }) => kind === "date-choice" && stem.includes(words));
  return (item?.options ?? []).map((label) => fr.readTypedDate(label)!);
}

const yearsOf = (...asked: Parameters<typeof optionsFor>): readonly number[] =>
  optionsFor(...asked).map(({ start }) => new Date(start! * 86_400_000).getUTCFullYear());

const monthsOf = (...asked: Parameters<typeof optionsFor>): readonly number[] =>
  optionsFor(...asked).map(({ start }) => new Date(start! * 86_400_000).getUTCMonth() + 1);

describe("wrong months fit the season, the feast or the month of which the stem speaks", () => {
  test.each([
    ["En février 1911, la ville de Morez a inauguré le club hivernal de Prémanon.", [12, 1, 2, 3]],
    ["En août 1924, la ville de Royan a inauguré le casino d'été.", [6, 7, 8, 9]],
    ["En avril 1931, la ville de Cahors a inauguré la foire de printemps.", [3, 4, 5, 6]],
    ["En octobre 1948, la ville de Beaune a fondé le musée des vendanges.", [8, 9, 10, 11]],
    ["Le 12 avril 1903, la ville de Lourdes a accueilli le pèlerinage pascal.", [3, 4]],
    ["Le 24 décembre 1922, la ville de Colmar a inauguré le marché de Noël.", [12]],
  ])("%s", (sentence, months) => {
    const options = monthsOf("la ville", [sentence]);
    expect(options).toHaveLength(4);
    for (const month of options) expect(months).toContain(month);
  });

  test("a day of the week holds for all options", () => {
    const days = optionsFor("Morez", ["Le 4 mai 1913, la ville de Morez a fondé l'École du dimanche."]);
    expect(days).toHaveLength(4);
    expect(days.map(({ start }) => new Date(start! * 86_400_000).getUTCDay())).toEqual([0, 0, 0, 0]);
  });

  test.each([
    ["a participle is no summer", "En février 1911, la ville de Morez a été reliée à Champagnole par une route."],
    ["a palace of winter falls in another season", "En mai 1917, la ville de Morez a vendu le palais d'hiver."],
  ])("%s", (_why, sentence) => {
    const months = monthsOf("Morez", [sentence]);
    expect(months).toHaveLength(4);
    expect(months.every((month) => [12, 1, 2, 3].includes(month) || [6, 7, 8, 9].includes(month))).toBe(false);
  });
});

describe("wrong dates lie in the time that a heading or a title is about", () => {
  const FILL = "Le Cercle de Morvan a loué une salle à Nevers.";

  test("a title with two years holds all options between them", () => {
    const years = yearsOf(
      "Cercle",
      [FILL, "Le Cercle de Morvan a inauguré le musée de Nevers en 1925."],
      "Le Morvan de 1922 à 1928",
    );
    expect(years).toHaveLength(4);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1922);
    expect(Math.max(...years)).toBeLessThanOrEqual(1928);
  });

  test("so does the heading of a section", () => {
    const text = ["Le Morvan depuis 1950", FILL, "Le Cercle de Morvan a inauguré le musée de Nevers en 1953."];
    expect(Math.min(...yearsOf("Cercle", text))).toBeGreaterThanOrEqual(1950);
  });

  test("and the name of a war", () => {
    const text = [
      "La Première Guerre mondiale",
      FILL,
      "En mai 1916, le Cercle de Morvan a inauguré le musée de Nevers.",
    ];
    expect(yearsOf("Cercle", text).every((year) => year >= 1914 && year <= 1918)).toBe(true);
  });

  test("a heading of another time binds nothing", () => {
    const text = ["Le Morvan depuis 1950", FILL, "Le Cercle de Morvan a inauguré le musée de Nevers en 1925."];
    expect(Math.min(...yearsOf("Cercle", text))).toBeLessThan(1950);
  });
});

describe("who joins a thing does so while it is there", () => {
  test.each([
    ["En novembre 1940, la Hongrie a adhéré à l'Axe.", 1940, 1945],
    ["En 1952, la Grèce a rejoint l'OTAN.", 1949, 9999],
    ["En 1921, la Finlande a intégré la Société des Nations.", 1919, 1946],
    ["En 1961, la RDA a fermé l'école de musique de Weimar.", 1949, 1990],
    ["En 1943, le régime de Vichy a supprimé la taxe de Nevers.", 1940, 1944],
    ["En 2011, l'Estonie a adopté l'euro.", 1995, 9999],
  ])("%s", (sentence, first, last) => {
    const years = yearsOf("", [sentence]);
    for (const year of years) {
      expect(year).toBeGreaterThanOrEqual(first);
      expect(year).toBeLessThanOrEqual(last);
    }
    expect(years.length).toBeGreaterThan(0);
  });

  test("its own beginning is not always the first option", () => {
    const keys = ["ONU", "OTAN", "OCDE", "UNESCO", "OPEP", "FIFA", "UEFA", "NASA"].map((body, at) => {
      const founded = [1945, 1949, 1960, 1945, 1960, 1904, 1954, 1958][at]!;
      return yearsOf("fondée", [`L'${body} a été fondée en ${founded}.`]).findIndex((year) => year === founded);
    });
    expect(keys.filter((place) => place > 0).length).toBeGreaterThanOrEqual(2);
  });
});

test("every age that French names is an interval whose end lies after its beginning", () => {
  for (const [pattern, , note] of NAMED) expect([pattern, note.length > 2]).toEqual([pattern, true]);
  for (const { start, end } of NAMED.flatMap(([pattern]) => fr.history.agesIn(plainest(pattern)))) {
    expect(start).not.toBeNull();
    if (end !== null) expect(end).toBeGreaterThan(start!);
  }
});

/** A text that a pattern without classes matches: its first alternative. */
const plainest = (pattern: string): string => pattern.split("|")[0]!.replaceAll(/\(\?[:!=<].*|[?[\]()\\]/gu, "");
