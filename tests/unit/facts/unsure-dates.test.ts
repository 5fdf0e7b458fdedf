import { describe, expect, it } from "vitest";
import { datesIn } from "../../corpus/dates-in";
import { datesReadIn } from "./dates-asked-in";

describe("a date told by the year of another", () => {
  it.each([
    [
      "Signée le 3 mai 1907 et entrée en vigueur le 8 mars de l'année suivante, elle dure.",
      ["1907-05-03", "1908-03-08"],
    ],
    ["Fondé en 1907, le club joue du 6 au 9 juin de l'année suivante.", ["1907", "1908-06-06/1908-06-09"]],
    ["Battu en 1907, il avait gagné en mars de l'année précédente.", ["1907", "1906-03"]],
    ["Fondé le 3 mai 1907, il ouvre le 9 juin de la même année.", ["1907-05-03", "1907-06-09"]],
    // no year is told before it, or two are
    ["Il ouvre le 9 juin de l'année suivante, et ferme en 1907.", ["1907"]],
    ["Fondé en 1907, agrandi en 1911, il ferme le 9 juin de l'année suivante.", ["1907", "1911"]],
    // "suivant" alone may lead into the next year or not
    ["Fondé le 3 mai 1907, il ouvre le 9 juin suivant.", ["1907-05-03"]],
  ])("%s", (text, edtf) => expect(datesIn(text).map(({ value }) => value.edtf)).toEqual(edtf));

  it("is asked with its own year", () => {
    const text =
      "La Charte de Dole, signée le 3 mai 1907 et entrée en vigueur le 8 mars de l'année suivante, la protège.";
    expect(datesReadIn(text)).toContain("À quelle date la Charte de Dole est-elle entrée en vigueur ?");
  });
});

describe("a date that its text leaves in doubt", () => {
  it.each([
    "Né à Dole en 1609 (ou 1604, les registres manquent), Paul Morin était fermier.",
    "Paul Morin naît à Dole en 1609, selon d'autres en 1604.",
    "Paul Morin est né à Dole en 1609 (certains disent 1604).",
    "Paul Morin naît à Dole en 1609 ou l'année suivante.",
    "Paul Morin naît sans doute en 1609 à Dole.",
    "L'Académie de Dole est fondée en 1920 ou peu après.",
    "L'Académie de Dole est fondée en 1920 (?) par Paul Morin.",
  ])("is not asked: %s", (text) => expect(datesReadIn(text)).toEqual([]));

  it.each([
    [
      "Paul Morin fonde en 1920, selon le maire, la Société de Dole.",
      "En quelle année Paul Morin a-t-il fondé la Société de Dole ?",
    ],
    [
      "L'Académie de Dole est fondée en 1920 par Paul Morin.",
      "En quelle année l’Académie de Dole a-t-elle été fondée par Paul Morin ?",
    ],
  ])("is another than one that is sure: %s", (text, stem) => expect(datesReadIn(text)).toContain(stem));
});

describe("the turn of a decade", () => {
  it("lies in two of them", () => {
    expect(datesReadIn("La cathédrale de Dole est rebâtie au tournant des années 2000.")).toEqual([]);
    expect(datesReadIn("La cathédrale de Dole est rebâtie au début des années 2000.")).toEqual([
      "Au cours de quelle décennie a été rebâtie la cathédrale de Dole ?",
    ]);
  });
});
