import { describe, expect, it } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { datesTypedOn, questionsOn } from "./written-on";

/** The date questions on a text, with plain spaces. */
const asked = (source: string): readonly string[] =>
  datesTypedOn(source).map(({ kind, content }) =>
    kindNamed(kind)
      .open(content)
      .item()
      .stem.replaceAll(/[\u00a0\u202f]/gu, " "),
  );

describe("what a question calls a person or a thing", () => {
  it("is the name of the title, where the text tells a birth under a longer or an earlier name", () => {
    expect(
      asked("Clara Morin, botaniste\n\nClara Ottilie Jeanne Dubois de Salvane naît à Dole le 3 mai 1861.\n"),
    ).toEqual(["À quelle date est née Clara Morin ?"]);
  });

  it.each([
    "Jeanne Ottilie Petit, dite Clara Morin, née le 3 mai 1861 à Dole et morte le 4 juin 1922 à Lyon, est une botaniste.",
    "Jeanne Ottilie Petit, née le 3 mai 1861 à Dole, plus connue sous le nom de Clara Morin, est une botaniste morte le 4 juin 1922 à Lyon.",
  ])("is the name of the title for whom the register knows by another: %s", (opening) => {
    const stems = asked(`Clara Morin\n\n${opening}\n\nEn 1895, elle épouse Paul Dubois.\n`);
    expect(stems).toContain("À quelle date est née Clara Morin ?");
    expect(stems).toContain("En quelle année Clara Morin a-t-elle épousé Paul Dubois ?");
    expect(stems.filter((stem) => stem.includes("Petit"))).toEqual([]);
  });

  it("is the name of the title for one that has a first name more", () => {
    const source =
      "Clara Morin (1861-1922)\n\nClara Ottilie Morin naît à Dole le 3 mai 1861.\n\nClara Ottilie Morin a fondé une école à Lyon en 1890.\n";
    expect(asked(source)).toEqual([
      "À quelle date est née Clara Morin ?",
      "En quelle année Clara Morin a-t-elle fondé une école à Lyon ?",
    ]);
  });

  it("is the whole name of a title with years, where the text goes on with the last one", () => {
    const source =
      "Paul Morin (1834-1907)\n\nPaul Morin est un chimiste de Dole.\n\nMorin a fondé une école à Lyon en 1867.\n";
    expect(asked(source)).toEqual(["En quelle année Paul Morin a-t-il fondé une école à Lyon ?"]);
  });

  it("is her own name for a sister or a daughter of the same family", () => {
    const source =
      "Clara Morin (1861-1922)\n\nClara Morin naît à Dole le 3 mai 1861.\n\nJeanne Clara Morin a fondé une école à Lyon en 1910.\n";
    expect(asked(source)).toContain("En quelle année Jeanne Clara Morin a-t-elle fondé une école à Lyon ?");
  });

  it("is not the name of the title for a son or a friend of the same first name", () => {
    const source =
      "Paul Morin\n\nPaul Morin naît à Dole le 3 mai 1839.\n\nSon ami Paul Petit, né à Salins le 4 juin 1840, est peintre.\n\n" +
      "Paul, fils de Paul Morin, naît à Paris le 5 juillet 1872.\n";
    expect(asked(source).filter((stem) => stem.includes("Paul Morin"))).toEqual(["À quelle date est né Paul Morin ?"]);
  });

  it("is the adjective of a country for its fleet", () => {
    expect(
      asked("Lectures\n\nLe Japon bat la Russie, dont la flotte est anéantie à Tsushima le 27 mai 1905.\n"),
    ).toContain("À quelle date la flotte russe a-t-elle été anéantie à Tsushima ?");
  });

  it("stands apart from a whole day in a question for a person", () => {
    const source =
      "Lectures\n\nSamuel de Champlain fonda le 3 juillet 1608 l'Habitation de Québec sur le cap Diamant.\n";
    const stems = questionsOn(source).map(({ kind, content }) => kindNamed(kind).open(content).item().stem);
    expect(stems.map((stem) => stem.replaceAll(/[\u00a0\u202f]/gu, " "))).toContain(
      "Qui fonda, le 3 juillet 1608, l’Habitation de Québec sur le cap Diamant ?",
    );
  });
});
