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
