import { describe, expect, it } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

describe("words behind the date", () => {
  it("are asked with the rest where they say by whom it was done", () => {
    expect(datesAskedIn("Dole est assiégée sans succès en 1429 par l'armée royale.")).toEqual([
      "En quelle année Dole a-t-elle été assiégée sans succès par l’armée royale ?",
    ]);
  });

  it("are asked where nothing before the date tells which occasion is meant", () => {
    const lost = "Le Corps expéditionnaire breton subit de lourdes pertes le 9 avril 1918";
    expect(datesAskedIn(`${lost}, lors de la bataille de la Loue.`)).toEqual([
      "À quelle date le Corps expéditionnaire breton a-t-il subi de lourdes pertes lors de la bataille de la Loue ?",
    ]);
    expect(datesAskedIn("Paul Morel est blessé en 1812, lors du passage de la Bérézina.")).toEqual([
      "En quelle année Paul Morel a-t-il été blessé lors du passage de la Bérézina ?",
    ]);
    expect(datesAskedIn("L'équipe de Dole remporte une médaille en août 1900, lors des Jeux de Dijon.")).toEqual([
      "En quel mois et en quelle année l’équipe de Dole a-t-elle remporté une médaille lors des Jeux de Dijon ?",
    ]);
  });

  it("are left out where the question is clear without them", () => {
    expect(datesAskedIn("Le Guide de Dole paraît en août 1900, à l'occasion de l'Exposition universelle.")).toEqual([
      "En quel mois et en quelle année est paru le Guide de Dole ?",
    ]);
  });

  it("are missed where they cannot be taken: nothing is asked", () => {
    expect(datesAskedIn("Le Corps expéditionnaire breton subit de lourdes pertes le 9 avril 1918.")).toEqual([]);
    expect(
      datesAskedIn("Le Corps expéditionnaire breton subit de lourdes pertes le 9 avril 1918, à l'est de son camp."),
    ).toEqual([]);
    expect(datesAskedIn("Paul Morel est blessé en 1812.")).toEqual([]);
    expect(datesAskedIn("Le musée de Dole a reçu de nombreux visiteurs en 1812.")).toEqual([]);
  });
});

describe("a name behind what its bearer is", () => {
  it("is asked with it", () => {
    expect(datesAskedIn("En 1555, Charles Morel légua la couronne de Dole à son fils, Philippe II.")).toEqual([
      "En quelle année Charles Morel a-t-il légué la couronne de Dole à son fils Philippe II ?",
    ]);
    expect(datesAskedIn("Charles Morel épousa en 1555 sa cousine, Anne Petit, qui mourut.")).toEqual([
      "En quelle année Charles Morel a-t-il épousé sa cousine Anne Petit ?",
    ]);
  });

  it("stands beside the office of one who was not new for long", () => {
    expect(datesAskedIn("Le 3 mai 1041, les Normands défont le nouveau catépan byzantin, Exaugustus Morel.")).toEqual([
      "À quelle date les Normands ont-ils défait le catépan byzantin Exaugustus Morel ?",
    ]);
    expect(datesAskedIn("En 1555, Charles Morel nomme le nouveau directeur, Paul Petit.")).toEqual([]);
  });
});
