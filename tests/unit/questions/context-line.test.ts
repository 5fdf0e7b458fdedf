import { describe, expect, it } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { datesTypedOn, questionsOn } from "./written-on";

/** The line above each date question on a text, with the question. */
const asked = (source: string, course = ""): readonly string[] =>
  datesTypedOn(source, { course })
    .map(({ kind, content }) => kindNamed(kind).open(content).item())
    .map(({ context, stem }) => `[${context ?? ""}] ${stem}`.replaceAll(/[\u00a0\u202f]/gu, " "));

describe("the line that says where we are", () => {
  it("is the title of the text, where the heading of the section could stand in any", () => {
    expect(asked("Musée de Dole\n\nRepères\n\nL'aménagement intérieur est confié à Paul Petit en 1980.\n")).toEqual([
      "[Musée de Dole] En quelle année l’aménagement intérieur a-t-il été confié à Paul Petit ?",
    ]);
  });

  it("is the heading, where that names someone or something", () => {
    expect(
      asked("Musée de Dole\n\nLa salle Courbet\n\nL'aménagement intérieur est confié à Paul Petit en 1980.\n"),
    ).toEqual(["[La salle Courbet] En quelle année l’aménagement intérieur a-t-il été confié à Paul Petit ?"]);
  });

  it("is the second half of a title whose first is said of any thing", () => {
    const built = "\n\nRepères\n\nPaul Morin a fabriqué une barque en fil de fer enrobé de mortier en 1848.\n";
    const stem = "En quelle année Paul Morin a-t-il fabriqué une barque en fil de fer enrobé de mortier ?";
    expect(asked(`Histoire d'un matériau : le béton armé${built}`)).toEqual([`[Le béton armé] ${stem}`]);
    expect(asked(`Le béton armé : histoire d'un matériau${built}`)).toEqual([`[Le béton armé] ${stem}`]);
  });

  it("leaves out the number of a room, as of a lesson", () => {
    const told = "\n\nRepères\n\nL'aménagement intérieur est confié à Paul Petit en 1980.\n";
    const stem = "En quelle année l’aménagement intérieur a-t-il été confié à Paul Petit ?";
    for (const title of ["Salle 4 – La verrerie de Dole", "Leçon 4 – La verrerie de Dole"])
      expect(asked(`${title}${told}`)).toEqual([`[La verrerie de Dole] ${stem}`]);
  });

  it("tells both states where the heading has only one of them", () => {
    const text = "Relations avec la France\n\nUn accord sur la pêche côtière a été signé à Lille en 1992.\n";
    const stem = "En quelle année un accord sur la pêche côtière a-t-il été signé à Lille ?";
    expect(asked(`Islande\n\n${text}`)).toEqual([`[Islande – Relations avec la France] ${stem}`]);
    expect(asked(`France – Islande : les relations bilatérales\n\n${text}`)).toEqual([`[France – Islande] ${stem}`]);
  });

  it("tells which sovereign a rank means", () => {
    expect(asked("Alphonse le Sage\n\nAlphonse X est mort à Séville en 1284.\n")).toEqual([
      "[Alphonse le Sage] En quelle année est mort Alphonse X ?",
    ]);
  });

  it("is left out where the question says it itself", () => {
    expect(asked("Paul Petit\n\nPaul Petit a été disqualifié au profit de Jean Morin en 1904.\n")).toEqual([
      "[] En quelle année Paul Petit a-t-il été disqualifié au profit de Jean Morin ?",
    ]);
  });

  it("is the title of the text where the question says nothing of what the text is about", () => {
    const source = "Verrerie Dubois\n\nHistoire\n\nPaul Petit a construit la gare de Dole en 1885.\n";
    const stem = "En quelle année Paul Petit a-t-il construit la gare de Dole ?";
    expect(asked(source)).toEqual([`[Verrerie Dubois] ${stem}`]);
    expect(asked(source, "La verrerie Dubois et ses voisins")).toEqual([`[] ${stem}`]);
  });

  it("is left out where the question stands alone", () => {
    expect(asked("Musée de Dole\n\nPaul Petit a construit la gare de Dole en 1885.\n")).toEqual([
      "[] En quelle année Paul Petit a-t-il construit la gare de Dole ?",
    ]);
  });

  it("is the title where a later word of the question leaves open which thing is meant", () => {
    expect(
      asked("Verrerie Dubois\n\nHistoire\n\nPaul Petit a obtenu un bail pour l'exploitation de la carrière en 1955.\n"),
    ).toEqual([
      "[Verrerie Dubois] En quelle année Paul Petit a-t-il obtenu un bail pour l’exploitation de la carrière ?",
    ]);
  });

  it("is left out where the title may tell the date", () => {
    expect(
      asked("Crue de 1955\n\nHistoire\n\nPaul Petit a obtenu un bail pour l'exploitation de la carrière en 1955.\n"),
    ).toEqual(["[] En quelle année Paul Petit a-t-il obtenu un bail pour l’exploitation de la carrière ?"]);
  });

  it("is the title where the question has a part of it alone: others have the same name", () => {
    expect(
      asked(
        "Cathédrale Notre-Dame de Sauveterre\n\nHistoire\n\nLa cathédrale Notre-Dame a été bénie par Paul Petit en 1521.\n",
      ),
    ).toEqual([
      "[Cathédrale Notre-Dame de Sauveterre] En quelle année la cathédrale Notre-Dame a-t-elle été bénie par Paul Petit ?",
    ]);
  });

  it("is the title, though a firm’s name heads it, where the heading names nothing", () => {
    expect(
      asked(
        "Verlinac, histoire d'une fonderie\n\nCroissance et inventions\n\nLa fonderie Verlinac est née à Dole.\n\nLe moule à deux coques est breveté en 1946 à Turin.\n",
      ),
    ).toEqual([
      "[Verlinac, histoire d’une fonderie] En quelle année le moule à deux coques a-t-il été breveté à Turin ?",
    ]);
  });

  it("has neither the number of a lesson nor the years of its matter", () => {
    expect(
      asked(
        "Leçon 4 – La république de Morvie (1821-1832)\n\nHistoire\n\nL'aménagement intérieur est confié à Paul Petit en 1827.\n",
      ),
    ).toEqual(["[La république de Morvie] En quelle année l’aménagement intérieur a-t-il été confié à Paul Petit ?"]);
  });

  it("is the first of two titles, where that says what the text is about", () => {
    const text = "Histoire\n\nPaul Petit a construit un four à Dole en 1885.\n";
    const stem = "En quelle année Paul Petit a-t-il construit un four à Dole ?";
    expect(asked(`La verrerie : du sable à la bouteille\n\n${text}`)).toEqual([`[La verrerie] ${stem}`]);
    expect(asked(`Morvie : fiche pays\n\n${text}`)).toEqual([`[Morvie] ${stem}`]);
    expect(asked(`Souffler le verre : Dubois et les siens\n\n${text}`)).toEqual([`[Dubois et les siens] ${stem}`]);
  });

  it("stands above events to be put in order, where one of them does not say what the text is about", () => {
    const source =
      "Verrerie Dubois\n\nHistoire\n\nLa verrerie Dubois est fondée par Paul Petit en 1821.\n\n" +
      "Paul Morin a construit la gare de Dole en 1885.\n\nJean Petit a construit le pont de Salvane en 1912.\n";
    const [order] = questionsOn(source)
      .filter(({ kind }) => kind === "order-events")
      .map(({ kind, content }) => kindNamed(kind).open(content).item());
    expect(order?.context).toBe("Verrerie Dubois");
  });

  it("says who bears a first name that the text goes on with", () => {
    expect(
      asked(
        "Guillaume de Dole\n\nHistoire\n\nIl est le cousin de Guillaume le Roux.\n\nNé comte de Salins en 1533, Guillaume hérita d'un moulin.\n",
      ),
    ).toEqual(["[Guillaume de Dole] En quelle année est né Guillaume ?"]);
  });

  it("does not help a court or a president, where the question has the country of the title already", () => {
    expect(
      asked("Éthiopie\n\nHistoire\n\nLe président de la République s'est rendu en Éthiopie en mars 2019.\n"),
    ).toEqual(["[] En quel mois et en quelle année le président de la République s’est-il rendu en Éthiopie ?"]);
  });
});
