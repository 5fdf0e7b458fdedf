import { describe, expect, it } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

describe("a clause that lost what its verb cannot do without is not asked", () => {
  it("when it was cut before what something was taken for", () => {
    expect(
      datesAskedIn("En 1987, l'Académie de Mâcon classe le pont de Fleurville comme le plus remarquable de tous."),
    ).toEqual([]);
    expect(
      datesAskedIn("En 1987, l'Académie de Mâcon classe le pont de Fleurville comme ouvrage remarquable."),
    ).toEqual([
      "En quelle année l’Académie de Mâcon a-t-elle classé le pont de Fleurville comme ouvrage remarquable ?",
    ]);
    expect(datesAskedIn("En 1987, l'Académie de Mâcon commence son enquête comme prévu.")).toEqual([
      "En quelle année l’Académie de Mâcon a-t-elle commencé son enquête ?",
    ]);
  });

  it("when its object comes behind a comma", () => {
    expect(
      datesAskedIn("En mars 1998, Paul Morin propose par lettre, à Luc Petit, la création d'une navette."),
    ).toEqual([]);
    expect(
      datesAskedIn("En 1882, Paul Morin propose la création d'une navette à Luc Petit, le maire de Dole."),
    ).toEqual(["En quelle année Paul Morin a-t-il proposé la création d’une navette à Luc Petit ?"]);
  });

  it("when one of two ends is left, or a subordinate clause without its verb", () => {
    expect(
      datesAskedIn("Anne Morin annonce en 1998 que la liaison entre Dole et la gare de Dijon ouvrirait bientôt."),
    ).toEqual([]);
  });
});

describe("a participle between commas", () => {
  it("is not read as part of the subject of what is no verb", () => {
    expect(
      datesAskedIn("Paul Morin, né Dupont dit Morin le 15 décembre 1832 à Dole, est un ingénieur français."),
    ).not.toContain("À quelle date Paul Morin, né Dupont a-t-il dit Morin à Dole ?");
  });
});

describe("one of many is asked only if a name tells which", () => {
  it("not for a subject that may be any", () => {
    expect(datesAskedIn("Une nouvelle dynastie du clan Roudane reprend le pouvoir en 1368.")).toEqual([]);
    expect(datesAskedIn("Une 3e Ordonnance a été publiée en 1849.")).toEqual([]);
  });

  it("but for what befell a place, or was made for one", () => {
    expect(datesAskedIn("Un incendie ravage la cathédrale de Nantes en 1972.")).toEqual([
      "En quelle année un incendie a-t-il ravagé la cathédrale de Nantes ?",
    ]);
    expect(datesAskedIn("Un ministère de la Marine du Pérou a été créé en 1921.")).toEqual([
      "En quelle année a été créé un ministère de la Marine du Pérou ?",
    ]);
  });

  it("not for whoever held an office", () => {
    expect(datesAskedIn("Le directeur de la course est mort en 1940.")).toEqual([]);
  });
});

describe("a verb that says too little by itself", () => {
  it("is not asked of a name that came up or went on somewhere", () => {
    expect(datesAskedIn("Le Galibier apparaît en 1911.")).toEqual([]);
    expect(datesAskedIn("Le festival de Royan reprend en 1947.")).toEqual([]);
  });

  it("is asked of what began to exist", () => {
    expect(datesAskedIn("Le poste de ministre de la Marine du Pérou est apparu en 1921.")).toEqual([
      "En quelle année est apparu le poste de ministre de la Marine du Pérou ?",
    ]);
  });
});

describe("an apposition", () => {
  it("stays if it names the subject, without what follows it", () => {
    expect(
      datesAskedIn(
        "En 1624, le jeune prince de Pologne, Ladislas Vasa, fils et héritier du roi, quitta la ville de Cracovie.",
      ),
    ).toEqual(["En quelle année le jeune prince de Pologne, Ladislas Vasa, a-t-il quitté la ville de Cracovie ?"]);
  });
});
