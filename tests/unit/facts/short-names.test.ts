import { describe, expect, it } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

/** The date questions on a text under a title, as an author hands it in. */
const under = (title: string, ...sentences: readonly string[]): readonly string[] =>
  datesAskedIn(`${title}\n\n${sentences.join(" ")}\n`, "");

describe("a name that the title gives in full and the text cuts short", () => {
  it("is given in full in the question", () => {
    expect(
      under(
        "Musée de Mirecourt",
        "Le musée de Mirecourt expose des violons.",
        "Le musée est inauguré en 1973 par Jules Méline.",
      ),
    ).toEqual(["En quelle année le musée de Mirecourt a-t-il été inauguré par Jules Méline ?"]);
    expect(
      under("Le Tour de Bretagne", "La course part de Brest.", "En 1952, le Tour aborda les monts d'Arrée."),
    ).toEqual(["En quelle année le Tour de Bretagne a-t-il abordé les monts d’Arrée ?"]);
  });

  it("is that of a body whose acronym stands behind it, and of no other", () => {
    const told = "Le statut de l'Agence est entré en vigueur le 29 juillet 1957.";
    expect(under("L'Agence internationale des forêts (AIF)", "Elle siège à Dole.", told)).toEqual([
      "À quelle date le statut de l’Agence internationale des forêts est-il entré en vigueur ?",
    ]);
    expect(under("L'Agence internationale des forêts", "Elle siège à Dole.", told)).toEqual([]);
  });

  it("is given in full behind a verb too", () => {
    expect(
      under("Canal de Bourgogne", "Il relie deux fleuves.", "L'Unesco inscrit le canal sur la liste en 1996."),
    ).toEqual(["En quelle année l’Unesco a-t-elle inscrit le canal de Bourgogne sur la liste ?"]);
  });

  it("is not, where another thing of its sort is near", () => {
    expect(
      under(
        "Musée de Mirecourt",
        "Le musée de Nancy lui a prêté des violons.",
        "Le musée est inauguré en 1973 par Jules Méline.",
      ),
    ).toEqual([]);
    expect(
      under(
        "Musée de Mirecourt",
        "La ville ouvre un musée au château.",
        "Le musée est inauguré en 1973 par Jules Méline.",
      ),
    ).toEqual([]);
  });

  it("is not, where an adjective, a complement or another gender says that something else is meant", () => {
    expect(
      under(
        "Tour de Crest",
        "La tour domine la Drôme.",
        "Le tour est achevé en 1877 par un potier.",
        "La tour est visitée.",
      ),
    ).toEqual([]);
    expect(
      under("Pont de Saumur", "Il franchit la Loire.", "Le pont ferroviaire est inauguré en 1886 par le préfet."),
    ).toEqual([]);
  });

  it("is not, where the title does not give it whole", () => {
    expect(
      under(
        "Organisation des communes pour la forêt",
        "Elle a dix membres.",
        "L'Organisation est fondée en 1984 à Gap.",
      ),
    ).toEqual([]);
  });
});

describe("a person whom the title names in full", () => {
  it("has the full name in the question, where the text has the last name alone", () => {
    expect(
      under(
        "Louise Marchal",
        "La peintre est née à Toul.",
        "En 1893, Marchal expose ses toiles à Nancy avec Paul Petit.",
      ),
    ).toEqual(["En quelle année Louise Marchal a-t-elle exposé ses toiles à Nancy avec Paul Petit ?"]);
  });

  it("keeps the last name where something is called by it", () => {
    expect(
      under("Louise Marchal", "La peintre est née à Toul.", "Le legs Marchal a été accepté en 1923 à Nancy."),
    ).toEqual(["En quelle année le legs Marchal a-t-il été accepté à Nancy ?"]);
  });

  it("is not given the first name of one of two who bear the last one", () => {
    const associated = (...sentences: readonly string[]): readonly string[] =>
      under("Isidore Vaubert", ...sentences, "Louis Marchal s'associa à Vaubert en 1829 à Nancy.");
    expect(associated("Isidore Vaubert est né à Dole.")).toEqual([
      "En quelle année Louis Marchal s’est-il associé à Isidore Vaubert à Nancy ?",
    ]);
    expect(associated("Isidore Vaubert est né à Dole.", "Son cousin Nicandre Vaubert le suit.")).toEqual([
      "En quelle année Louis Marchal s’est-il associé à Vaubert à Nancy ?",
    ]);
    expect(associated("Isidore Vaubert est né à Dole.", "Mme Vaubert tient la boutique.")).toEqual([
      "En quelle année Louis Marchal s’est-il associé à Vaubert à Nancy ?",
    ]);
  });
});

describe("a person whom the text goes on with by the first name", () => {
  it("has the full name in the question, where the text gives that first name to no one else", () => {
    expect(
      under(
        "Les guerres de Salins",
        "Les villes prennent Guillaume de Vaux pour chef.",
        "Né comte de Dole en 1533, Guillaume hérita d'un moulin.",
      ),
    ).toEqual(["En quelle année est né Guillaume de Vaux ?"]);
  });

  it("keeps the first name, where the text gives it to two people", () => {
    expect(
      under(
        "Les guerres de Salins",
        "Les villes prennent Guillaume de Vaux pour chef, contre Guillaume le Roux.",
        "Né comte de Dole en 1533, Guillaume hérita d'un moulin.",
      ),
    ).toEqual(["En quelle année est né Guillaume ?"]);
  });

  it("does not get a second end to the name", () => {
    expect(
      under(
        "Les guerres de Salins",
        "Les villes prennent Guillaume de Vaux pour chef.",
        "En 1540, Guillaume de Vaux fonda un hospice à Dole.",
      ),
    ).toEqual(["En quelle année Guillaume de Vaux a-t-il fondé un hospice à Dole ?"]);
  });
});

describe("a first name that comes before the full name it ends", () => {
  it("is someone else’s", () => {
    const opening = "Trois enfants, Antoine, Anna et Thomas Barta, ouvrent un atelier.";
    const death = "La mort d'Antoine, en 1908, le laisse seul à la tête de la maison.";
    const brother = "Son demi-frère, Jean Antoine, lui succède. Jean Antoine part pour les États-Unis en 1939.";
    expect(under("La maison Barta", opening, death, brother)).toEqual([
      "En quelle année Jean Antoine est-il parti pour les États-Unis ?",
    ]);
  });
});
