import { describe, expect, it } from "vitest";
import { datesAskedIn } from "./dates-asked-in";

describe("a stretch of time", () => {
  it("is asked from one end to the other where the text says what it took", () => {
    expect(datesAskedIn("De 1808 à 1821, la Bourgogne du Nord fit partie de la Ligue de Dole.")).toEqual([
      "De quelle année à quelle année la Bourgogne du Nord a-t-elle fait partie de la Ligue de Dole ?",
    ]);
    expect(datesAskedIn("Du XIe au XIIIe siècle, les moines de Dole assèchent les marais de la Loue.")).toEqual([
      "De quel siècle à quel siècle les moines de Dole ont-ils asséché les marais de la Loue ?",
    ]);
  });

  it("is told in the past, whatever tense the text has", () => {
    const office = "De quelle année à quelle année Georges Morel a-t-il été maire de Dole ?";
    expect(datesAskedIn("Georges Morel est maire de Dole de 1962 à 1968.")).toEqual([office]);
    expect(datesAskedIn("Georges Morel était maire de Dole de 1962 à 1968.")).toEqual([office]);
    expect(datesAskedIn("Charles V régnait sur la France de 1364 à 1380.")).toEqual([
      "De quelle année à quelle année Charles V a-t-il régné sur la France ?",
    ]);
    expect(datesAskedIn("Dès avril 1821, le patriarche Grégoire Morel est pendu à Dole.")).toEqual([
      "En quel mois et en quelle année le patriarche Grégoire Morel a-t-il été pendu à Dole ?",
    ]);
  });

  it("of months is asked for months and years", () => {
    expect(datesAskedIn("Le congrès de Dole, réuni de septembre 1814 à juin 1815, crée une ligue.")).toEqual([
      "Entre quelles dates (mois et année) a été réuni le congrès de Dole ?",
    ]);
  });

  it("is asked between its ends only where the text says so", () => {
    expect(datesAskedIn("Les moines de Dole assèchent les marais de la Loue entre 1120 et 1145.")).toEqual([
      "Entre quelles années les moines de Dole ont-ils asséché les marais de la Loue ?",
    ]);
    expect(
      datesAskedIn("Entre le XIe et le XIIIe siècle, les moines de Dole assèchent les marais de la Loue."),
    ).toEqual(["Entre quels siècles les moines de Dole ont-ils asséché les marais de la Loue ?"]);
  });

  it("is what an event behind brackets went through", () => {
    expect(datesAskedIn("La guerre contre la Franconie (1846-1848) ruina la Souabe.")).toContain(
      "De quelle année à quelle année s’est déroulée la guerre contre la Franconie ?",
    );
  });
});
