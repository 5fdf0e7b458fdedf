import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { askedOf } from "./asked-of";

/** The years that are offered for the one question whose stem holds these words. */
function yearsOf(words: string, paragraphs: readonly string[]): readonly number[] {
  const item = askedOf(paragraphs).find(({ kind, stem }) => kind === "date-choice" && stem.includes(words));
  if (!item) throw new Error(`no choice asks "${words}"`);
  expect(item.options).toHaveLength(4);
  return item.options.map((label) => Number(/\d{3,4}/u.exec(label)![0]));
}

const spanOf = (years: readonly number[]): readonly [number, number] => [Math.min(...years), Math.max(...years)];

/** Something of another time, so that the course does not end with what is asked. */
const LATER = "Le musée de Bourges a été inauguré le 4 mai 1931.";

describe("what a ruler did is offered in the years of a reign", () => {
  test.each([
    ["in a year", "Philippe V a interdit les tournois à Nevers en 1318.", 1313, 1323],
    ["in a month", "Philippe VI a reçu le comte de Nevers à Vincennes en mai 1336.", 1331, 1341],
    ["by a surname", "Charles le Simple a fondé un marché à Nevers en 911.", 906, 916],
  ])("%s", (_, sentence, first, last) => {
    const [least, most] = spanOf(yearsOf("Nevers", [sentence, LATER]));
    expect(least).toBeGreaterThanOrEqual(first);
    expect(most).toBeLessThanOrEqual(last);
  });

  test("and what a town did, farther around", () => {
    const [least, most] = spanOf(yearsOf("Nevers", ["La ville de Nevers a interdit les tournois en 1318.", LATER]));
    expect(most - least).toBeGreaterThan(10);
  });
});

test("what a congress brought about is offered in the years around the congress", () => {
  const made = "Le royaume de Morvan a été institué par le congrès de Laybach en 1821.";
  const [least, most] = spanOf(yearsOf("Morvan", [made, LATER]));
  expect(least).toBeGreaterThanOrEqual(1818);
  expect(most).toBeLessThanOrEqual(1824);
});

describe("what someone does in an office is offered in the years of that office", () => {
  const BOUGHT = "Paul Morel a racheté la verrerie de Nevers en 1991.";

  test("where its own sentence tells them", () => {
    const own = "Paul Morel, qui dirigea la société de 1988 à 1996, a racheté la verrerie de Nevers en 1991.";
    const [least, most] = spanOf(yearsOf("verrerie", [own, LATER]));
    expect(least).toBeGreaterThanOrEqual(1988);
    expect(most).toBeLessThanOrEqual(1996);
  });

  test("where the sentence before it tells them", () => {
    const before = "Paul Morel a été président de la société de 1988 à 1995.";
    const [least, most] = spanOf(yearsOf("verrerie", [`${before} ${BOUGHT}`, LATER]));
    expect(least).toBeGreaterThanOrEqual(1988);
    expect(most).toBeLessThanOrEqual(1995);
  });

  test("and not where the sentence before it tells of something else", () => {
    const before = "Le canal du Nivernais a été creusé de 1990 à 1993.";
    const [least, most] = spanOf(yearsOf("verrerie", [`${before} ${BOUGHT}`, LATER]));
    expect(least < 1990 || most > 1993).toBe(true);
  });
});

describe("who or what acts within few years", () => {
  test.each([
    ["Quand Henri IV a-t-il signé l’édit ?", 5],
    ["Quand Jean-Paul II a-t-il visité Lourdes ?", 5],
    ["Quand Philippe le Bel a-t-il convoqué les états ?", 5],
    ["Quand la Suisse a-t-elle été reconnue par le traité de Westphalie ?", 3],
    ["Quand la frontière a-t-elle été fixée à la conférence de Yalta ?", 3],
  ])("%s %i", (stem, years) => expect(fr.history.reachIn(stem)).toBe(years));

  test.each([
    "Quand la place Henri IV a-t-elle été pavée ?",
    "Quand le concile Vatican II a-t-il été ouvert ?",
    "Quand Apollo XI a-t-il décollé ?",
    "Quand le traité de Rome a-t-il été signé ?",
    "Quand Louis Vasseur a-t-il ouvert son atelier ?",
  ])("not: %s", (stem) => expect(fr.history.reachIn(stem)).toBe(Infinity));
});
