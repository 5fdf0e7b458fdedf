import { describe, expect, test } from "vitest";
import { askedOf } from "./asked-of";

/** The years that are offered for the one question whose stem holds these words. */
function yearsOf(words: string, paragraphs: readonly string[]): readonly number[] {
  const item = (paragraphs === LIFE ? ASKED : askedOf(paragraphs)).find(
    (asked) => asked.kind === "date-choice" && asked.stem.includes(words),
  );
  if (!item) throw new Error(`no choice asks "${words}"`);
  return item.options.map((label) => Number(/\d{4}/u.exec(label)![0]));
}

/** A life with a beginning, an end and three acts, written for this test. */
const LIFE = [
  "Berthe Morisot, née le 14 janvier 1841 à Bourges et morte le 2 mars 1895 à Paris, est une peintre française.",
  "Berthe Morisot a exposé au Salon en 1864.",
  "Berthe Morisot a épousé Eugène Manet en 1874.",
  "Berthe Morisot a visité Venise le 12 mars 1894.",
  "Le portrait de Berthe Morisot a été vendu à Londres en 1897.",
  "Le musée de Bourges a été inauguré le 4 mai 1931.",
];

const ASKED = askedOf(LIFE);

describe("no wrong date can be struck out by logic", () => {
  test("whoever acts is grown up and alive", () => {
    for (const year of yearsOf("exposé", LIFE)) {
      expect(year).toBeGreaterThanOrEqual(1857);
      expect(year).toBeLessThanOrEqual(1895);
    }
    expect(Math.max(...yearsOf("visité", LIFE))).toBeLessThanOrEqual(1895);
  });

  test("whoever is born has done nothing yet", () =>
    expect(Math.max(...yearsOf("née", LIFE))).toBeLessThanOrEqual(1848));

  test("a child may go to school, but writes no law", () => {
    const births = [1838, 1839, 1840, 1841];
    const latest = (act: string): number =>
      Math.max(...births.flatMap((year) => yearsOf("né ", [`Paul Vasseur est né à Dole en ${year}.`, act])));
    expect(latest("Paul Vasseur a publié le traité de Dole en 1858.")).toBeLessThanOrEqual(1842);
    expect(latest("Paul Vasseur est entré au collège de Dole en 1858.")).toBeGreaterThan(1842);
    expect(latest("Paul Vasseur est entré au collège de Dole en 1852.")).toBeLessThanOrEqual(1844);
  });

  test("whoever dies has done all that the course tells", () =>
    expect(Math.min(...yearsOf("morte", LIFE))).toBeGreaterThanOrEqual(1894));

  test("a life told in a damaged sentence bounds what is told of it all the same", () => {
    const damaged = [
      "Paul Vasseur, né le 17 janvier 1897 à Dole et mort le le 25 mai 1906 à Nevers, est un enfant prodige français.",
      "Paul Vasseur a fondé le journal « La Voix » en 1905.",
    ];
    const years = yearsOf("fondé", damaged);
    expect(years).toHaveLength(4);
    expect(Math.max(...years)).toBeLessThanOrEqual(1906);
  });

  test("what happened after a death is not dated before it", () =>
    expect(Math.min(...yearsOf("vendu", LIFE))).toBeGreaterThanOrEqual(1895));

  test("nothing is done by a house that is not founded, nor after its end", () => {
    const house = [
      "La Compagnie de Saint-Malo a été créée en 1701.",
      "La Compagnie de Saint-Malo a armé le navire « Aurore » en 1704.",
      "La Compagnie de Saint-Malo a été dissoute en 1709.",
      "Le port de Saint-Malo a été agrandi en 1755.",
    ];
    expect(yearsOf("armé", house).every(isBetween(1701, 1709))).toBe(true);
    expect(yearsOf("créée", house).every(isBetween(0, 1704))).toBe(true);
    expect(yearsOf("dissoute", house).every(isBetween(1704, 9999))).toBe(true);
  });

  test("an age that the stem names holds all its options", () => {
    const war = ["Pendant la Seconde Guerre mondiale, la ville de Caen a été bombardée en 1944."];
    const item = askedOf(war).find(({ kind }) => kind === "date-choice");
    for (const label of item?.options ?? []) expect(isBetween(1939, 1945)(Number(label))).toBe(true);
    const rails = ["La gare de Limoges a été ouverte en 1806.", "Le port de Bourges a été agrandi en 1855."];
    expect(Math.min(...yearsOf("ouverte", rails))).toBeGreaterThanOrEqual(1804);
  });

  test("a state does nothing before its independence", () => {
    const state = [
      "Le Ghana a accédé à l'indépendance le 6 mars 1957.",
      "Le Ghana a ouvert une ambassade à Vienne en 1960.",
      "Le port de Vienne a été agrandi en 1975.",
    ];
    expect(Math.min(...yearsOf("ambassade", state))).toBeGreaterThanOrEqual(1957);
  });

  test("what is done again comes after what was done", () => {
    const mayor = [
      "Paul Morel a été élu maire de Bourges en 1971.",
      "Paul Morel a été réélu maire de Bourges en 1977.",
    ];
    expect(Math.min(...yearsOf("réélu", mayor))).toBeGreaterThanOrEqual(1971);
    expect(Math.max(...yearsOf(" élu maire", mayor))).toBeLessThanOrEqual(1977);
  });
});

describe("where the window leaves no room", () => {
  test("the year is typed and not chosen", () => {
    const short = [
      "La Ligue de Bourges a été créée le 3 janvier 1901.",
      "La Ligue de Bourges a occupé Nevers en février 1901.",
      "La Ligue de Bourges a été dissoute le 6 mars 1901.",
    ];
    const kinds = askedOf(short)
      .filter(({ kind, stem }) => kind.startsWith("date-") && stem.includes("occupé"))
      .map(({ kind }) => kind);
    expect(kinds).toEqual(["date-typed"]);
  });
});

describe("what bounds nothing", () => {
  test("another one of the same last name", () => {
    const two = ["Jean Morel est né en 1801.", "Paul Morel a visité Venise en 1802."];
    expect(yearsOf("visité", two)).toHaveLength(4);
  });

  test("other acts of the same person", () =>
    expect(yearsOf("épousé", LIFE).some((year) => year < 1864 || year > 1874)).toBe(true));
});

const isBetween =
  (first: number, last: number) =>
  (year: number): boolean =>
    year >= first && year <= last;
