import { describe, expect, it } from "vitest";
import { answersIn } from "./answers-in";
import { datesAskedIn } from "./dates-asked-in";

describe("an act whose sense is left to the text", () => {
  it.each([
    ["where to someone came", "En 1628, le révérend Jonas Morel arrive des Pays-Bas."],
    ["to what someone was elected", "Ersin Morel est élu en octobre 2020 avec l'appui d'Ankara."],
    ["the same before its subject", "Élu en octobre 2020 avec l'appui d'Ankara, Ersin Morel a réclamé une solution."],
    ["in which competition it was won", "Paul Morel remporte sa première victoire à Klingenthal le 3 mars 1996."],
    ["what was claimed", "Charles Morel céda en 1529 ses prétentions à Jean III."],
    ["the first of which", "Une première conférence se tint à Berlin en mars 1890."],
    ["how it can be first again", "Le premier théâtre de Dole revoit le jour en 1820."],
  ])("is not asked: %s", (_, text) => expect(datesAskedIn(text)).toEqual([]));

  it.each([
    [
      "En 1628, le révérend Jonas Morel arrive d'Angleterre à Dole.",
      "En quelle année le révérend Jonas Morel est-il arrivé d’Angleterre à Dole ?",
    ],
    [
      "Ersin Morel est élu à l'Académie de Dole en 2020.",
      "En quelle année Ersin Morel a-t-il été élu à l’Académie de Dole ?",
    ],
    [
      "Paul Morel remporte sa première victoire en Coupe du monde à Klingenthal le 3 mars 1996.",
      "À quelle date Paul Morel a-t-il remporté sa première victoire en Coupe du monde à Klingenthal ?",
    ],
    [
      "Charles Morel céda en 1529 ses droits sur la Navarre à Jean III.",
      "En quelle année Charles Morel a-t-il cédé ses droits sur la Navarre à Jean III ?",
    ],
  ])("is asked where the sentence says it: %s", (text, stem) => expect(datesAskedIn(text)).toEqual([stem]));
});

describe("words that no question takes over", () => {
  it.each([
    "Une seconde adaptation de Morvelle est signée Pauline Morel en 2014.",
    "En 1566, la Ligue des Nobles alla remettre à Marguerite de Dole une pétition.",
    "En 1952, les résultats de la ligne de Dole apparurent très rapidement déficitaires.",
  ])("%s", (text) => expect(datesAskedIn(text)).toEqual([]));

  it("an act of a story that has no date is not counted", () => {
    expect(answersIn("Quelque 160 000 Bretons durent fuir vers le sud.").asked).toEqual([]);
  });
});

describe("what one had to wait for", () => {
  it("is asked as a first time where it may happen again", () => {
    expect(datesAskedIn("Il faut attendre 1980 pour qu'une femme soit élue à l'Académie de Dole.")).toEqual([
      "En quelle année une femme a-t-elle été élue à l’Académie de Dole pour la première fois ?",
    ]);
    expect(datesAskedIn("Il faut attendre 1980 pour que les Pensées de Dole soient publiées à Paris.")).toEqual([
      "En quelle année les Pensées de Dole ont-elles été publiées à Paris pour la première fois ?",
    ]);
  });

  it("is asked as it is where it happens once", () => {
    expect(datesAskedIn("Il faut attendre 1925 pour que le pont de Dole soit construit.")).toEqual([
      "En quelle année a été construit le pont de Dole ?",
    ]);
  });
});
