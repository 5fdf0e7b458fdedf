import { describe, expect, it } from "vitest";
import { datesReadIn } from "./dates-asked-in";

describe("a role behind « comme »", () => {
  it.each([
    [
      "En 1873, Anne Morin entre à Dole chez le baron Petit comme gouvernante de ses quatre filles.",
      "En quelle année Anne Morin est-elle entrée à Dole chez le baron Petit comme gouvernante ?",
    ],
    [
      "En 1873, Paul Morin entre à l'École de Dole comme professeur de dessin.",
      "En quelle année Paul Morin est-il entré à l’École de Dole comme professeur de dessin ?",
    ],
    [
      "En 1862, Paul Morin désigne Jean Petit comme successeur.",
      "En quelle année Paul Morin a-t-il désigné Jean Petit comme successeur ?",
    ],
  ])("is kept: %s", (text, stem) => expect(datesReadIn(text)).toEqual([stem]));

  it("is none where a clause follows", () => {
    expect(datesReadIn("Paul Morin entre à l'École de Dole en 1873 comme le veut l'usage.")).toEqual([
      "En quelle année Paul Morin est-il entré à l’École de Dole ?",
    ]);
  });
});

describe("what a verb needs, behind an insertion", () => {
  it.each([
    "Le 22 février 1862, Paul Morin désigne Jean Petit, dans sa leçon, comme « un homme incomparable ».",
    "La société Morin remplace en 1963 l'acétate de cellulose, qui se déformait, par un plastique plus stable.",
    "En 1963, Paul Morin qualifie Dole, dans une lettre, de ville morte.",
  ])("is missed: %s", (text) => expect(datesReadIn(text)).toEqual([]));

  it("is not missed where it stands at once", () => {
    expect(datesReadIn("En 1851, Paul Morin remplace le papier par une plaque de verre enduite de collodion.")).toEqual(
      ["En quelle année Paul Morin a-t-il remplacé le papier par une plaque de verre enduite de collodion ?"],
    );
  });
});

describe("an adverb that is a place", () => {
  it("stays with the verb of coming", () => {
    const text =
      "L'absence de loi sur les brevets en Bretagne, entre 1869 et 1912, permet à la société Morin d'adopter les inventions venues d'ailleurs.";
    expect(datesReadIn(text)).toEqual([
      "Entre quelles années l’absence de loi sur les brevets en Bretagne a-t-elle permis à la société Morin d’adopter les inventions venues d’ailleurs ?",
    ]);
  });

  it("goes where it only ties one sentence to another", () => {
    const stem = "En quelle année la Bretagne a-t-elle adhéré à l’Union de Dole ?";
    expect(datesReadIn("La Bretagne a d'ailleurs adhéré à l'Union de Dole en 1990.")).toEqual([stem]);
  });
});
