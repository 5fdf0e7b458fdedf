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

describe("an office", () => {
  it("that is always of one place is not asked without it", () => {
    expect(datesAskedIn("Paul Morel, élu gouverneur en 1990, quitte la Bretagne.")).toEqual([]);
    expect(datesAskedIn("Paul Morel, qui devient directeur en 1990, quitte la Bretagne.")).toEqual([]);
    expect(datesAskedIn("Paul Morel, élu gouverneur de Bretagne en 1990, quitte la Bretagne.")).toEqual([
      "En quelle année Paul Morel a-t-il été élu gouverneur de Bretagne ?",
    ]);
    expect(datesAskedIn("Paul Morel, élu député en 1990, quitte la Bretagne.")).toEqual([
      "En quelle année Paul Morel a-t-il été élu député ?",
    ]);
  });

  it("holds no clause and no other person, and keeps its capital", () => {
    const text =
      "Le 7 mars 2024, le Premier ministre suédois Ulf Morel remettait au secrétaire d'État américain Antony Petit les clés.";
    expect(answersIn(text).asked).toEqual(["Qui était le Premier ministre suédois le 7 mars 2024 ? Ulf Morel"]);
  });
});

describe("an answer to what was said before", () => {
  it("is not asked without it", () => {
    expect(datesAskedIn("L'OTAN a répondu le 14 janvier 2025 en lançant l'opération de la Baltique.")).toEqual([]);
    expect(datesAskedIn("L'OTAN a répondu à la Russie le 14 janvier 2025.")).toEqual([
      "À quelle date l’OTAN a-t-elle répondu à la Russie ?",
    ]);
  });
});

describe("what did it", () => {
  it("is asked with the rest where it is what happened, and missed where it is not told", () => {
    expect(datesAskedIn("La ville de Dole est ravagée en 1994 par un incendie.")).toEqual([
      "En quelle année la ville de Dole a-t-elle été ravagée par un incendie ?",
    ]);
    expect(datesAskedIn("Le Morvelle est secoué en 1994 par une révolte qui fait 800 morts.")).toEqual([
      "En quelle année le Morvelle a-t-il été secoué par une révolte ?",
    ]);
    expect(datesAskedIn("La ville de Dole est ravagée en 1994.")).toEqual([]);
  });
});

describe("tenses and agreements", () => {
  it.each([
    [
      "En 1774, la reine Marie-Antoinette se voit offrir le Petit Trianon.",
      "En quelle année la reine Marie-Antoinette s’est-elle vu offrir le Petit Trianon ?",
    ],
    [
      "L'équipe de Lens est championne de France en 1998.",
      "En quelle année l’équipe de Lens a-t-elle été championne de France ?",
    ],
    ["La Savoie devient française en 1860.", "En quelle année la Savoie est-elle devenue française ?"],
    [
      "La Finlande proclame son indépendance le 6 décembre 1917.",
      "À quelle date la Finlande a-t-elle proclamé son indépendance ?",
    ],
    [
      "L'équipe de France bat le Brésil en finale de la Coupe du monde le 12 juillet 1998.",
      "À quelle date l’équipe de France a-t-elle battu le Brésil en finale de la Coupe du monde ?",
    ],
  ])("%s", (text, stem) => expect(datesAskedIn(text)).toEqual([stem]));

  it("asks no last round without its competition", () => {
    expect(datesAskedIn("L'équipe de France bat le Brésil en finale le 12 juillet 1998.")).toEqual([]);
  });
});
