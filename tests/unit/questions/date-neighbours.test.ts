import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { oddness } from "@/lib/questions/distractors/spacing";
import { askedOf } from "./asked-of";

/** The options of the choice of a date whose stem holds these words. */
const optionsFor = (words: string, paragraphs: readonly string[], title?: string): readonly string[] =>
  askedOf(paragraphs, title).find(({ kind, stem }) => kind === "date-choice" && stem.includes(words))?.options ?? [];

const startsOf = (options: readonly string[]): readonly number[] =>
  options.map((label) => fr.readTypedDate(label)!.start!);

const yearsOf = (options: readonly string[]): readonly number[] =>
  startsOf(options).map((start) => new Date(start * 86_400_000).getUTCFullYear());

const monthsOf = (options: readonly string[]): readonly number[] =>
  startsOf(options).map((start) => new Date(start * 86_400_000).getUTCMonth() + 1);

describe("wrong dates lie as near as what is known of the right one", () => {
  test("a day of the last two centuries is asked among days of four years, and none stands apart", () => {
    const options = optionsFor("Nevers", ["La gare de Nevers a été inaugurée le 12 mai 1893."]);
    expect(options).toHaveLength(4);
    for (const year of yearsOf(options)) expect(Math.abs(year - 1893)).toBeLessThanOrEqual(4);
    expect(oddness(startsOf(options), 20)).toBeLessThanOrEqual(1);
  });

  test("dates that the text happens to tell leave the right one not alone", () => {
    const options = optionsFor("Nevers", [
      "La mairie de Nevers a été agrandie en 1809.",
      "Le Cercle de Morvan a loué une salle à Dijon en 1821.",
      "Le Théâtre de Dijon a ouvert ses portes en 1822.",
      "Le Musée de Dijon a brûlé en 1823.",
    ]);
    expect(options).toHaveLength(4);
    expect(oddness(startsOf(options), 366)).toBeLessThanOrEqual(1);
  });
});

describe("what may have happened twice has no second date among the wrong ones", () => {
  test("an office that the text gives again to the same one, by a pronoun", () => {
    const mayor = [
      "Paul Morel a été élu maire de Bourges en 1971.",
      "Il a perdu la mairie de Bourges en 1973.",
      "Il a été réélu en 1974.",
      "Le Théâtre de Bourges a été inauguré en 1969.",
    ];
    expect(yearsOf(optionsFor("élu maire", mayor))).not.toContain(1974);
  });

  test("an office that everyone knows to have been taken again", () => {
    const options = optionsFor("Premier ministre", ["Winston Churchill est devenu Premier ministre en 1951."]);
    expect(yearsOf(options)).not.toContain(1940);
    expect(fr.history.termsIn("Grover Cleveland est élu président").map(({ edtf }) => edtf)).toEqual(
      expect.arrayContaining(["1884", "1892"]),
    );
  });
});

describe("wrong dates of an act of war lie in that war", () => {
  test("a battle of a world war, though the text does not name it", () => {
    const years = yearsOf(
      optionsFor("Douaumont", ["La division de Nevers a pris le fort de Douaumont le 4 mai 1918."]),
    );
    expect(years).toHaveLength(4);
    expect(Math.max(...years)).toBeLessThanOrEqual(1918);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1914);
  });

  test("a war that the section names", () => {
    const section = [
      "La guerre de Crimée opposa la Russie à la France.",
      "Les troupes du général Morel ont débarqué à Varna en juin 1854.",
    ];
    const years = yearsOf(optionsFor("débarqué", section));
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) expect([1853, 1854, 1855, 1856]).toContain(year);
  });

  test("troops that were sent in a year did nothing before", () => {
    const troops = [
      "Le corps expéditionnaire de Valdorie a été envoyé à Varna en 1855.",
      "Le corps expéditionnaire de Valdorie a quitté la ville de Varna en 1857.",
    ];
    expect(Math.min(...yearsOf(optionsFor("quitté", troops)))).toBeGreaterThanOrEqual(1855);
  });
});

test("in a life of a skier, contests are won in winter", () => {
  const months = monthsOf(
    optionsFor("Planica", [
      "Paul Vasseur est un skieur français de combiné nordique.",
      "Paul Vasseur a gagné le concours de Planica en janvier 2001.",
    ]),
  );
  expect(months).toHaveLength(4);
  for (const month of months) expect([11, 12, 1, 2, 3, 4]).toContain(month);
});

test("a birth on the first of a month has one other first beside it, and other days", () => {
  const options = optionsFor("née", ["Berthe Morel est née à Nevers le 1er avril 1876."]);
  expect(options).toHaveLength(4);
  expect(options.filter((label) => label.startsWith("1er "))).toHaveLength(2);
});
