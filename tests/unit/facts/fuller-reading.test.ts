import { describe, expect, it } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

describe("a participle with a date", () => {
  it("is asked where a day follows it, though it may be a noun elsewhere", () => {
    expect(datesAskedIn("La convention de Dole, adoptée le 22 mars 1985, impose des recherches.")).toEqual([
      "À quelle date a été adoptée la convention de Dole ?",
    ]);
  });

  it("is asked at the head of its sentence, whatever else is said of the date", () => {
    expect(datesAskedIn("Entrée en vigueur le 1er avril 2000, la convention de Dole est courte.")).toEqual([
      "À quelle date la convention de Dole est-elle entrée en vigueur ?",
    ]);
    expect(
      datesAskedIn("Découvert en 1867, un an après la paix, le gisement de Dole a fait la fortune de tous."),
    ).toEqual(["En quelle année a été découvert le gisement de Dole ?"]);
  });

  it("is asked where the place of a birth is told twice", () => {
    expect(datesAskedIn("Paul Morel, né à Brûlon, dans la Sarthe, le 25 décembre 1763, était ingénieur.")).toEqual([
      "À quelle date Paul Morel est-il né à Brûlon ?",
    ]);
  });
});

describe("a verb that may be a noun", () => {
  it("is one between two names, whatever follows", () => {
    expect(datesAskedIn("En 1869, Paul Morel rencontre Anne Petit, ouvrière dont le surnom est Lise.")).toEqual([
      "En quelle année Paul Morel a-t-il rencontré Anne Petit ?",
    ]);
  });

  it("is read in the spelling of 1990 too", () => {
    expect(datesAskedIn("Paul Morel nait à Dole le 19 janvier 1839.")).toEqual([
      "À quelle date Paul Morel est-il né à Dole ?",
    ]);
  });
});

describe("a clause behind a semicolon", () => {
  it("is read though the one before it was not", () => {
    expect(datesAskedIn("Plusieurs en sont revenus ; le socle de Dole a été rendu par Anne Morel en 2003.")).toEqual([
      "En quelle année le socle de Dole a-t-il été rendu par Anne Morel ?",
    ]);
  });

  it("is left alone where a pronoun is its subject", () => {
    expect(datesAskedIn("Plusieurs en sont revenus ; il a été rendu par Anne Morel en 2003.")).toEqual([]);
  });
});

describe("what stands between a subject and its verb", () => {
  it("is left out where it says who or what the bearer of a name is", () => {
    expect(datesAskedIn("Paul Morel, auteur d'un traité qui eut du succès, fonda l'Institut de Dole en 1820.")).toEqual(
      ["En quelle année Paul Morel a-t-il fondé l’Institut de Dole ?"],
    );
  });
});

describe("few words that tell all", () => {
  it("are asked: what a country became, what someone invented, which town fell", () => {
    expect(datesAskedIn("Malte devient indépendante le 21 septembre 1964.")).toEqual([
      "À quelle date Malte est-elle devenue indépendante ?",
    ]);
    expect(datesAskedIn("En 1866, Paul Morel met au point une pile au zinc et au cuivre, que Dole adopte.")).toEqual([
      "En quelle année Paul Morel a-t-il mis au point une pile au zinc et au cuivre ?",
    ]);
    expect(datesAskedIn("La forteresse de Dole tombe en août 1868.")).toEqual([
      "En quel mois et en quelle année est tombée la forteresse de Dole ?",
    ]);
  });

  it("are not asked where they leave it open", () => {
    expect(datesAskedIn("Le vaccin de Dole devient obligatoire en 1902.")).toEqual([]);
    expect(datesAskedIn("En 1866, Morel met au point une machine.")).toEqual([]);
    expect(datesAskedIn("Paul Morel tombe en août 1868.")).toEqual([]);
  });
});

describe("an act with a day of its own", () => {
  it("dates what was done by it, or on its occasion", () => {
    expect(datesAskedIn("Par le traité de Dole du 17 mars 1824, la France cède Malte à l'Espagne.")).toEqual([
      "À quelle date la France a-t-elle cédé Malte à l’Espagne ?",
    ]);
    expect(datesAskedIn("Aux élections de décembre 2002, Paul Morel est élu député de Dole.")).toEqual([
      "En quel mois et en quelle année Paul Morel a-t-il été élu député de Dole ?",
    ]);
  });

  it("dates what it does itself", () => {
    expect(datesAskedIn("La Constitution danoise de 1953 mit fin au statut colonial du Groenland.")).toEqual([
      "En quelle année la Constitution danoise a-t-elle mis fin au statut colonial du Groenland ?",
    ]);
  });

  it("does not date what it only provides for, nor what is told of another noun", () => {
    expect(datesAskedIn("La Constitution danoise de 1953 prévoit un Parlement du Groenland.")).toEqual([]);
    expect(datesAskedIn("Dans le roman de 1953, Paul Morel quitte Dole.")).toEqual([]);
    expect(datesAskedIn("Lors de la guerre franco-prussienne de 1870, Paul Morel prend Dole.")).toEqual([]);
  });
});

describe("a place that is put first", () => {
  it("does not hide when it was", () => {
    expect(datesAskedIn("C'est au château de Dole que Paul Morel signa en janvier 1912 le traité de Brest.")).toEqual([
      "En quel mois et en quelle année Paul Morel a-t-il signé le traité de Brest ?",
    ]);
  });
});

describe("a victory or an arrival between commas", () => {
  it("is asked by its noun", () => {
    expect(datesAskedIn("La victoire de Paul Morel à Dole, le 23 juin 1757, lui livre la Bresse.")).toEqual([
      "À quelle date a eu lieu la victoire de Paul Morel à Dole ?",
    ]);
  });
});

describe("a long question", () => {
  const convention = "La Convention relative aux droits des jeunes travailleurs de la région de Dole";

  it("does without who made what is made but once, and to what end something was done", () => {
    expect(datesAskedIn(`${convention} est adoptée par l'Assemblée générale des Nations unies en 1989.`)).toEqual([
      "En quelle année a été adoptée la Convention relative aux droits des jeunes travailleurs de la région de Dole ?",
    ]);
    const plan = "En 1768, Paul Morel dresse le plan d'alignement des rues de Dole";
    expect(datesAskedIn(`${plan} afin d'aérer la ville et d'améliorer la circulation des voitures.`)).toEqual([
      "En quelle année Paul Morel a-t-il dressé le plan d’alignement des rues de Dole ?",
    ]);
  });

  it("keeps what happened as often as someone did it, and an aim without which nothing is told", () => {
    expect(datesAskedIn(`${convention} est présentée par l'Assemblée générale des Nations unies en 1989.`)).toEqual([
      "En quelle année la Convention relative aux droits des jeunes travailleurs de la région de Dole a-t-elle été présentée par l’Assemblée générale des Nations unies ?",
    ]);
  });
});

describe("a city whose name shows no gender", () => {
  it("is taken up as one where nothing agrees with it", () => {
    expect(datesAskedIn("Athènes capitule en avril 1941.")).toEqual([
      "En quel mois et en quelle année Athènes a-t-elle capitulé ?",
    ]);
  });

  it("is no saint", () => {
    expect(datesAskedIn("En 1255, Saint Louis offrit un éléphant à Henri III.")).not.toContain(
      "En quelle année Saint Louis a-t-elle offert un éléphant à Henri III ?",
    );
  });
});

describe("what was done as early as a day", () => {
  it("is over", () => {
    expect(datesAskedIn("Dès le 11 juin 1865, la flotte de Dole détruit la marine de Brest.")).toEqual([
      "À quelle date la flotte de Dole a-t-elle détruit la marine de Brest ?",
    ]);
  });
});

describe("the title of a lesson with its number", () => {
  it("names what the text takes up by its noun", () => {
    const text = "La guerre de Dole éclate en 1864. La guerre s'achève le 1er mars 1870.";
    expect(datesAskedIn(text, "Leçon 9. La guerre de Dole (1864-1870)")).toEqual([
      "En quelle année la guerre de Dole a-t-elle éclaté ?",
      "À quelle date s’est achevée la guerre de Dole ?",
    ]);
  });
});
