import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { askedOf } from "./asked-of";

/** The options of the one choice of a date that is written for a sentence. */
function optionsOf(sentence: string): readonly string[] {
  const items = askedOf([sentence, "Le musée de Bourges a été inauguré en 1985."]);
  const item = items.find(({ kind, stem }) => kind === "date-choice" && stem.includes("Nevers"));
  if (!item) throw new Error(`no choice asks for: ${sentence}`);
  expect(item.options).toHaveLength(4);
  return item.options;
}

const yearOf = (label: string): number => Number(/\d{4}/u.exec(label)![0]);

describe("no contest is offered in a year in which there was none", () => {
  test.each([
    "Le premier maillot jaune a été remis à Nevers le 19 juillet 1919.",
    "L'équipe de Nevers a remporté les Jeux olympiques en 1920.",
    "La ville de Nevers a accueilli l'Exposition universelle en 1913.",
    "La ville de Nevers a accueilli le Tour de France en 1947.",
    "L'équipe de Nevers a gagné la Coupe du monde en 1938.",
  ])("%s", (sentence) => {
    const years = optionsOf(sentence).map(yearOf);
    expect(years.filter((year) => (year > 1914 && year < 1919) || (year > 1939 && year < 1946))).toEqual([]);
  });

  test("but other things are", () => {
    const towns = ["Nevers", "Nevers-sur-Loire", "Nevers-le-Vieux", "Nevers-la-Forêt"];
    const years = towns.flatMap((town) => optionsOf(`Le pont de ${town} a été ouvert en 1919.`).map(yearOf));
    expect(years.some((year) => year > 1914 && year < 1919)).toBe(true);
  });
});

test("a contest is offered about the month in which it is held", () => {
  const options = optionsOf("L'équipe de Nevers a remporté la Coupe d'Europe le 14 mai 1966.");
  expect(options.filter((label) => !/(?:avril|mai|juin) /u.test(label))).toEqual([]);
});

describe("what is a contest", () => {
  test.each(["Qui a porté le maillot jaune ?", "Quand les Jeux olympiques ont-ils eu lieu ?"])("%s", (line) =>
    expect(fr.history.isContest(line)).toBe(true),
  );
  test.each(["Quand la coupe du chêne a-t-elle été faite ?", "Quand le tour de la France est-il venu ?"])(
    "not: %s",
    (line) => expect(fr.history.isContest(line)).toBe(false),
  );
});
