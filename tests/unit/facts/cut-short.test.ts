import { describe, expect, it } from "vitest";
import { answersIn } from "./answers-in";
import { datesAskedIn } from "./dates-asked-in";

describe("a complement that would be cut short", () => {
  it.each([
    ["from what it fell", "La production de Dole a chuté de 2 518 TWh en 2011, à 1 800 TWh en 2012."],
    [
      "on what a stand was taken",
      "La Bretagne prend officiellement position le 3 mai 1911 en adoptant une résolution.",
    ],
    ["to whom it was given", "Le mémorandum de Dole attribua en 1954 la zone A, avec la ville, à l'Italie."],
    ["than what it was larger", "En 1691, le procédé de Paul Morel permit de produire des glaces bien plus grandes."],
    ["where someone landed", "Paul Morel débarque avec sa famille en 1911 pour évangéliser les Indiens."],
    [
      "when one was the first to do it",
      "Emmanuel Morel fut, le 21 mai 2023, le premier chef d'État à se rendre à Dole.",
    ],
  ])("is not asked: %s", (_, text) => expect(datesAskedIn(text)).toEqual([]));

  it.each([
    ["La société Morel fait faillite en 1911.", "En quelle année la société Morel a-t-elle fait faillite ?"],
    [
      "Le mémorandum de Dole attribua en 1954 la zone A à l'Italie.",
      "En quelle année le mémorandum de Dole a-t-il attribué la zone A à l’Italie ?",
    ],
    [
      "En 1911, la Bretagne adopte une Constitution préparée sous la direction de Paul Morel.",
      "En quelle année la Bretagne a-t-elle adopté une Constitution ?",
    ],
    [
      "En 1824, la Société de Dole offrit un prix au premier Breton qui rapporterait un plan de Salvane.",
      "En quelle année la Société de Dole a-t-elle offert un prix au premier Breton qui rapporterait un plan de Salvane ?",
    ],
    ["Anne Morel est morte pauvre à Dole en 1812.", "En quelle année est morte Anne Morel ?"],
    ["Anne Morel est morte du choléra en 1812.", "En quelle année Anne Morel est-elle morte du choléra ?"],
    ["Anne Morel s'installe à Dole en 1812.", "En quelle année Anne Morel s’est-elle installée à Dole ?"],
    [
      "Le Partenariat régional global, ou RCEP, a été signé le 3 mai 2020 à Hanoï.",
      "À quelle date le Partenariat régional global a-t-il été signé à Hanoï ?",
    ],
  ])("is asked where it is whole: %s", (text, stem) => expect(datesAskedIn(text)).toEqual([stem]));

  it("has no day where it is true for good: the first to do something", () => {
    expect(answersIn("Emmanuel Morel fut, le 21 mai 2023, le premier chef d'État à se rendre à Dole.").asked).toContain(
      "Qui a été le premier chef d’État à se rendre à Dole ? Emmanuel Morel",
    );
  });
});

describe("an office of many, and one that is over", () => {
  const holders = (text: string): readonly string[] =>
    answersIn(text).asked.filter((question) => question.startsWith("Qui était"));

  it("is not asked for its holder", () => {
    expect(holders("Le 3 mai 2020, l'ancien ministre français de l'Intérieur Paul Morel visite Dole.")).toEqual([]);
    expect(holders("Le 3 mai 2020, le ministre français Paul Morel visite Dole.")).toEqual([]);
    expect(holders("Le 3 mai 2020, le ministre français de l'Intérieur Paul Morel visite Dole.")).toEqual([
      "Qui était le ministre français de l’Intérieur le 3 mai 2020 ? Paul Morel",
    ]);
  });
});
