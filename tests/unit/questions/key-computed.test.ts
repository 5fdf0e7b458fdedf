import { describe, expect, test } from "vitest";
import { askedOf } from "./asked-of";

/** The answers to the blanks of a sentence. */
const blanksOf = (sentence: string): readonly string[] =>
  askedOf(["Le port de Brest a été agrandi en 1855.", sentence])
    .filter(({ stem }) => stem.includes("_____"))
    .map(({ key }) => key);

describe("a number of years is not asked beside the two years that give it", () => {
  test.each([
    "Le percement du canal de Nevers demanda 14 ans d'efforts, de 1867 à 1881.",
    "Le chantier de la digue de Cherbourg dura 70 ans, de 1783 à 1853.",
    "La construction du pont de Decize exigea 5 années d'études, entre 1901 et 1905.",
  ])("%s", (sentence) => expect(blanksOf(sentence)).toEqual([]));

  test.each([
    ["Le percement du canal de Nevers employa 14 ingénieurs, de 1867 à 1881.", "14"],
    ["Achevée en 1853, la digue de Cherbourg demanda 70 ans d'efforts.", "70"],
  ])("but: %s", (sentence, key) => expect(blanksOf(sentence)).toContain(key));
});
