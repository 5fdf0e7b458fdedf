import { describe, expect, test } from "vitest";
import { datesTypedOn } from "./written-on";

/** What made the one date question on a text under a title lose trust. */
const reasonsOn = (title: string, line: string): readonly string[] =>
  datesTypedOn(`${title}\n\n${line}\n`)[0]?.reasons ?? ["nothing asked"];

describe("a name that its text goes on with is cut", () => {
  test("a list of complements", () => {
    const line =
      "La Convention sur la vente des bois, des sables et des sels, dite de Dole, a été signée à Lyon le 3 mai 1962.";
    expect(reasonsOn("Le traité de Dole", line)).toContain("cut-list");
    const whole = "La Convention sur la vente des bois a été signée à Lyon le 3 mai 1962.";
    expect(reasonsOn("Le traité de Dole", whole)).not.toContain("cut-list");
  });

  test("a list of people", () => {
    const line =
      "Le 3 mai 1873, Paul Morin participe à la fondation de la Société des graveurs avec Degas, Monet, Renoir…";
    expect(reasonsOn("Les graveurs de Dole", line)).toContain("cut-list");
    const whole =
      "Le 3 mai 1873, Paul Morin participe à la fondation de la Société des graveurs avec Degas, Monet et Renoir.";
    expect(reasonsOn("Les graveurs de Dole", whole)).not.toContain("cut-list");
    const pair =
      "Le 3 mai 1873, une crue de la Loue détruit douze maisons aux hameaux de Parcey et du Moulin, et fait neuf morts.";
    expect(reasonsOn("Les crues de la Loue", pair)).toContain("cut-list");
  });
});

describe("letters that no one spells out are known to no one", () => {
  test("unless the text gives their words, or a noun says what they are", () => {
    expect(reasonsOn("Les radios de Dole", "Paul Morin a lancé le NMX en 1981.")).toContain("unknown-code");
    expect(reasonsOn("Les radios de Dole", "Paul Morin a lancé le réseau NMX en 1981.")).not.toContain("unknown-code");
    const told = "Paul Morin a lancé le NMX en 1981. Le Nouveau mobile de Xonrupt (NMX) sert les bergers.";
    expect(reasonsOn("Les radios de Dole", told)).not.toContain("unknown-code");
  });
});

describe("words that only their text completes", () => {
  test.each([
    "De 1880 à 1883, Paul Morin, conservateur des musées de Dole, fait remonter l'ensemble.",
    "Le roman de Paul Morin parut en 1862.",
    "Un accord de libre-échange avec Pékin, signé en mai 2023, est entré en vigueur.",
    "Un accord de libre-échange avec Pékin est entré en vigueur le 1er mai 2024.",
    "Les accords de Salvane, conclus entre les deux puissances le 11 février 1946, ont fait école.",
    "Le 1er juillet 1890, l'Allemagne reconnut le protectorat britannique sur les îles.",
    "Le 3 mai 1912, les délégués de Dole et de Salvane entérinent le fait accompli.",
    "L'année de la Bretagne, organisée en 2017, a attiré les foules à Dole.",
    "Anne Morin a peint les décors du Tambour, paru en 1959.",
  ])("« %s »", (line) => expect(reasonsOn("Les musées de Dole", line)).toContain("left-open"));

  test.each([
    "De 1880 à 1883, Paul Morin, conservateur des musées de Dole, fait remonter l'ensemble de la façade de Salvane.",
    "Le tribunal de Dole réhabilite Paul Morin et les siens le 9 mars 1765.",
    "Le roman « Les Saules » parut en 1862.",
    "La Bretagne signe un accord de libre-échange avec Pékin en mai 2023.",
    "L'accord de libre-échange avec Pékin est entré en vigueur le 1er mai 2024.",
    "Les accords de Salvane, conclus entre les deux Corées le 11 février 1946, ont fait école.",
    "Le 1er juillet 1890, l'Allemagne reconnut le protectorat britannique sur les îles de Salvane.",
    "La Game Boy paraît le 21 avril 1989 à Dole.",
  ])("but not in « %s »", (line) => {
    const reasons = reasonsOn("Les musées de Dole", line);
    expect(reasons).not.toContain("nothing asked");
    expect(reasons).not.toContain("left-open");
  });
});

describe("what was cut behind the proof", () => {
  test("tells whose it was", () => {
    const line =
      "En février 2021, Paul Morin a annoncé la création d'un statut temporaire de Dole, valable dix ans, qui leur ouvre l'accès au travail.";
    expect(reasonsOn("La Bretagne", line)).toContain("for-others");
    const own = "En février 2021, Paul Morin a annoncé la création d'un statut temporaire de Dole, valable dix ans.";
    expect(reasonsOn("La Bretagne", own)).not.toContain("for-others");
  });

  test("tells with whom", () => {
    const line =
      "Le mariage de Jeanne de Navarre, héritière du comté, avec le futur Philippe le Bel, célébré le 16 août 1284, plaça le comté sous l'autorité du roi.";
    expect(reasonsOn("Le comté de Dole", line)).toContain("one-of-two");
    const whole =
      "Le mariage de Jeanne de Navarre avec Philippe le Bel, célébré le 16 août 1284, a réuni deux couronnes.";
    expect(reasonsOn("Le comté de Dole", whole)).not.toContain("one-of-two");
  });
});

describe("a date at the head of a clause that has its own", () => {
  test("is of what stands before it", () => {
    const line =
      "Premier Breton à recevoir le prix de Salvane, en 2010, Paul Morin a été élu à l'Académie de Dole le 25 novembre 2021.";
    expect(reasonsOn("La Bretagne", line)).toContain("own-date-behind");
    const own = "En 2010, Paul Morin a été élu à l'Académie de Dole.";
    expect(reasonsOn("La Bretagne", own)).not.toContain("own-date-behind");
  });
});

describe("what was done twice", () => {
  test("is not known by what was done", () => {
    const line = "La Bretagne, qui avait rejoint l'Union de Dole en 1973, l'a quittée une seconde fois.";
    expect(reasonsOn("La Bretagne", line)).toContain("told-again");
    expect(reasonsOn("La Bretagne", line.replace("une seconde fois", "plus tard"))).not.toContain("told-again");
  });
});

describe("what went on from its date", () => {
  test("was not done in that year alone", () => {
    const line = "Acquise à la Réforme à partir de 1560, la ville de Dole devient une citadelle.";
    expect(reasonsOn("La Bretagne", line)).toContain("open-date");
    expect(reasonsOn("La Bretagne", line.replace("à partir de", "en"))).not.toContain("open-date");
  });
});

describe("the first of its kind", () => {
  test("is one of two where the text tells another one", () => {
    const line = "Le premier sommet de l'Union des verriers s'est tenu en 1976 à Dole.";
    const other = "La Bretagne a accueilli en 1998 un premier sommet des verriers et des potiers.";
    expect(reasonsOn("L'Union des verriers", `${line} ${other}`)).toContain("another-first");
    const again = "On parle encore du premier sommet de 1976.";
    expect(reasonsOn("L'Union des verriers", `${line} ${again}`)).not.toContain("another-first");
  });
});

describe("a name that does not tell whom or what it names", () => {
  test("first names alone, as a child in a family is called", () => {
    const line = "Paul Morin a deux filles : Johanna Helena, née en 1668, et Jeanne, née dix ans plus tard.";
    expect(reasonsOn("Les graveurs de Dole", line)).toContain("given-names-only");
    const brother = "Paul Morin a deux fils : Jean Thomas, né en 1668, et Paul, né dix ans plus tard.";
    expect(reasonsOn("Les graveurs de Dole", brother)).toContain("given-names-only");
    const other = "Le graveur Jean Thomas, né en 1668, a signé douze planches.";
    expect(reasonsOn("Les graveurs de Dole", other)).not.toContain("given-names-only");
    const called = "Jeanne Martin, née en 1668, est graveuse. Martin signe ses planches.";
    expect(reasonsOn("Les graveurs de Dole", called)).not.toContain("given-names-only");
    expect(reasonsOn("Johanna Helena", "Johanna Helena est née en 1668.")).not.toContain("given-names-only");
  });

  test("a work whose title shows neither marks nor its article", () => {
    expect(reasonsOn("Les ateliers de Dole", "Le Tambour est paru en 1959.")).toContain("bare-title");
    const cast = "L'Âge mûr a été commandé en plâtre par Paul Morin en 1895. Un bronze de L'Âge mûr est à Dole.";
    expect(reasonsOn("Les ateliers de Dole", cast)).toContain("bare-title");
    const novel = "Le roman Le Tambour est paru en 1959.";
    expect(reasonsOn("Les ateliers de Dole", novel)).not.toContain("bare-title");
    const council = "Le Conseil de Dole a été dissous par Paul Morin en 1895. Un chef du Conseil de Dole est mort.";
    expect(reasonsOn("Les ateliers de Dole", council)).not.toContain("bare-title");
  });

  test("a plant or a ship with the name of a town or a person", () => {
    const line = "Grenoble, mise en service en 1991, fond tout l'étain du Jura.";
    expect(reasonsOn("L'étain, de la mine à la boîte", line)).toContain("name-of-a-work");
    const ship = "Le Paul Morin, entré en service en 1991, relie Dole à Salvane. Paul Morin est un paquebot.";
    expect(reasonsOn("Les paquebots", ship.replaceAll("Le Paul", "Paul"))).toContain("name-of-a-work");
    const town = "Grenoble, fondée en 1091, domine le Doubs.";
    expect(reasonsOn("L'étain, de la mine à la boîte", town)).not.toContain("name-of-a-work");
    const plant = "L'usine de Dole, mise en service en 1991, fond tout l'étain du Jura.";
    expect(reasonsOn("L'étain, de la mine à la boîte", plant)).not.toContain("name-of-a-work");
  });

  test("a group whose gender is not that of its noun", () => {
    const line = "Fondé en 1956, Voix ouvrière réunit des verriers de Dole.";
    expect(reasonsOn("Les journaux de Dole", line)).toContain("gender-of-name");
    const same = "Fondée en 1956, Voix ouvrière réunit des verriers de Dole.";
    expect(reasonsOn("Les journaux de Dole", same)).not.toContain("gender-of-name");
  });
});

describe("what leans on its text whatever stands above it", () => {
  test("a stem that names no one", () => {
    expect(reasonsOn("Le familistère de Dole", "Le pavillon central a été achevé en 1865.")).toContain("nameless");
    expect(reasonsOn("Le familistère de Dole", "Le pont de Salvane a été achevé en 1865.")).not.toContain("nameless");
  });

  test("a decade", () => {
    const line = "Dans les années 1870, Paul Morin ouvre la mine de Salvane.";
    expect(reasonsOn("Les mines de Dole", line)).toContain("decade");
    expect(reasonsOn("Les mines de Dole", line.replace("Dans les années 1870", "En 1870"))).not.toContain("decade");
  });

  test("someone who does it and has no name", () => {
    const line = "La tour nord s'effondre à Dole en 1859.";
    expect(reasonsOn("Les rives du Doubs", line)).toContain("nameless-doer");
    expect(reasonsOn("Les rives du Doubs", line.replace("nord", "espagnole"))).not.toContain("nameless-doer");
    expect(reasonsOn("Les rives du Doubs", line.replace("nord", "Morin"))).not.toContain("nameless-doer");
    expect(reasonsOn("Les rives du Doubs", "Une révolte éclate à Dole en 1836.")).not.toContain("nameless-doer");
  });

  test("something of one's own of which no more is said", () => {
    const line = "En 1814, les Espagnols cèdent leurs comptoirs à la Grande-Bretagne.";
    expect(reasonsOn("Les rives du Doubs", line)).toContain("own-untold");
    const told = line.replace("leurs comptoirs", "leurs comptoirs de Dole");
    expect(reasonsOn("Les rives du Doubs", told)).not.toContain("own-untold");
  });
});
