import { describe, expect, it } from "vitest";
import { datesReadIn } from "./dates-asked-in";

describe("a date between commas behind what happened before", () => {
  it.each([
    "Après l'assassinat de Paul Morin, le 3 mai 1912, la foule pille la citadelle de Dole.",
    "À la suite de la mort de Paul Morin, le 3 mai 1912, la fabrique de Dole ferme.",
    "Après la bataille de Dole, en 1512, les Suédois prennent Besançon.",
    "Malgré la défaite de Dole, en 1912, la Bretagne annexe la Morvie.",
  ])("is of either, and asked of neither: %s", (text) => expect(datesReadIn(text)).toEqual([]));

  it("is of what follows where a time stands between the two", () => {
    const text =
      "Quelques jours après l'invasion de la Morvie par la Salvanie, le 3 mars 2022, la Bretagne a déposé sa demande d'adhésion à l'Union de Dole.";
    expect(datesReadIn(text)).toEqual([
      "À quelle date la Bretagne a-t-elle déposé sa demande d’adhésion à l’Union de Dole ?",
    ]);
  });

  it.each([
    [
      "Depuis la création de l'Agence de Dole, en 1912, les loups sont protégés en Bretagne.",
      "En quelle année a été créée l’Agence de Dole ?",
    ],
    [
      "Le traité de Dole, signé après la bataille de Salvane, en 1512, rend la ville au comte.",
      "En quelle année a eu lieu la bataille de Salvane ?",
    ],
  ])("is of the only one that it can be of: %s", (text, stem) => expect(datesReadIn(text)).toContain(stem));
});

describe("what stands before the object", () => {
  it("is a list behind its preposition, and no object", () => {
    const text = "La Bretagne a fondé en 2011, avec la Morvie, le Jura et le Valais, l'Alliance de Dole.";
    expect(datesReadIn(text)).toEqual(["En quelle année la Bretagne a-t-elle fondé l’Alliance de Dole ?"]);
  });
});

describe("a clause of its own at the end", () => {
  it("is no end of a list of places", () => {
    const text =
      "Le 7 février 1517, le roi Paul II charge l'amiral Jean Petit de faire construire un port à l'embouchure de la Loue, Salvane et Dole étant envasés.";
    expect(datesReadIn(text)).toEqual([
      "À quelle date le roi Paul II a-t-il chargé l’amiral Jean Petit de faire construire un port à l’embouchure de la Loue ?",
    ]);
  });
});

describe("a clause behind another with its date between commas", () => {
  it.each([
    ["Lorsque Morin est chassé de Dole, en janvier 1991, le Sud se soulève.", "Morin a-t-il été chassé de Dole ?"],
    ["Quand Morin est expulsé de Lyon, en mars 1992, la ville bascule.", "Morin a-t-il été expulsé de Lyon ?"],
  ])("is no object of a passive: %s", (text, end) =>
    expect(datesReadIn(text)).toEqual([`En quel mois et en quelle année ${end}`]),
  );
});

describe("two clauses with but a comma between them", () => {
  it("make no list of names", () => {
    const text =
      "La Bretagne et la Morvie se sont entendues en 1890 sur la vallée de Salvane, Dole et Besançon règlent la même année le sort du Jura.";
    expect(datesReadIn(text)).toEqual([
      "En quelle année la Bretagne et la Morvie se sont-elles entendues sur la vallée de Salvane ?",
    ]);
  });
});

describe("what a participle belongs to", () => {
  it("may be the noun before the relative that ends with another one", () => {
    expect(datesReadIn("Anne Morin creusa le canal qui amène l'eau du lac Bleu, achevé en 1890.")).toEqual([]);
    expect(datesReadIn("Anne Morin amena à Dole l'eau du lac Bleu, aménagé en 1890.")).toEqual([
      "En quelle année a été aménagé le lac Bleu ?",
    ]);
  });
});

describe("what was said in the historical present", () => {
  it("is not asked in it", () => {
    const said = "Le 20 janvier 1986, Paul Morin et Jean Petit annoncent que la préférence va au projet de Dole.";
    expect(datesReadIn(said)).toEqual([]);
    const found = "En 1862, Paul Morin démontre que le choléra se transmet par l'eau.";
    expect(datesReadIn(found)).toEqual([
      "En quelle année Paul Morin a-t-il démontré que le choléra se transmet par l’eau ?",
    ]);
  });
});

describe("a line from one place to another", () => {
  it("was not opened at its end", () => {
    expect(datesReadIn("L'ouverture du chemin de fer de Dole à Salvane, en 1857, ruine la batellerie.")).toEqual([
      "En quelle année a été ouvert le chemin de fer de Dole à Salvane ?",
    ]);
    expect(datesReadIn("L'ouverture du théâtre de la Loue à Salvane, en 1857, ruine la foire.")).toEqual([
      "En quelle année le théâtre de la Loue a-t-il été ouvert à Salvane ?",
    ]);
  });
});

describe("a place that only the text tells", () => {
  it("is missed by who was shut up there", () => {
    expect(datesReadIn("C'est dans cette citadelle que sont enfermés, en 1650, les princes rebelles de Dole.")).toEqual(
      [],
    );
    expect(datesReadIn("Les princes rebelles de Dole sont enfermés à Salvane en 1650.")).toEqual([
      "En quelle année les princes rebelles de Dole ont-ils été enfermés à Salvane ?",
    ]);
  });
});
