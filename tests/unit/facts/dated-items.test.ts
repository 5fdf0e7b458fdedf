import { describe, expect, test } from "vitest";
import { eventsIn, questionsOn } from "./hand-made";

describe("an item of a list of dates", () => {
  test("ends before the clause that explains it", () => {
    const text =
      "23 mai 92 : Signature par le Kazakhstan du protocole de Lisbonne: le pays renonce aux armes nucléaires";
    expect(questionsOn({ text, dates: [["23 mai 92", "1992-05-23"]] })).toEqual([
      "À quelle date a eu lieu la signature par le Kazakhstan du protocole de Lisbonne ?",
    ]);
  });

  test("asks when a document was signed, since a document does not take place", () => {
    const text = "août 91 : Décret signé par le Président Nazarbayev ordonnant la fermeture du site de Semipalatinsk.";
    expect(questionsOn({ text, dates: [["août 91", "1991-08"]] })).toEqual([
      "En quel mois et en quelle année le décret ordonnant la fermeture du site de Semipalatinsk a-t-il été signé par le président Nazarbayev ?",
    ]);
  });

  test("elides the article of a document that begins with a vowel", () => {
    const text = "1539 : Ordonnance signée par François Ier imposant le français";
    expect(questionsOn({ text, dates: [["1539", "1539"]] })).toEqual([
      "En quelle année l’ordonnance imposant le français a-t-elle été signée par François Ier ?",
    ]);
  });

  test("asks for the date of a document of which it only says that it is", () => {
    const text = "3 février 2011 : accord avec les syndicats de Renault";
    expect(questionsOn({ text, dates: [["3 février 2011", "2011-02-03"]] })).toEqual([
      "Quelle est la date de l’accord avec les syndicats de Renault ?",
    ]);
  });

  test("takes the shorter of two names for one convention", () => {
    const text =
      "14 janv. 93 : Signature de la Convention sur l'usage et la fabrication des armes ou Convention sur les armes chimiques (CIAC).";
    expect(questionsOn({ text, dates: [["14 janv. 93", "1993-01-14"]] })).toEqual([
      "À quelle date a eu lieu la signature de la Convention sur les armes chimiques ?",
    ]);
  });

  test("may be a clause", () => {
    const text = "2005 : Claire Delmas devient présidente de Bertoni";
    expect(questionsOn({ text, dates: [["2005", "2005"]] })).toEqual([
      "En quelle année Claire Delmas est-elle devenue présidente de Bertoni ?",
    ]);
  });

  test.each([
    ["alors en 2 h 40", "Mise en service du TGV entre Paris et Lyon, alors en 2 h 40"],
    ["avec un discours", "Mise en service du TGV entre Paris et Lyon, avec un discours du président"],
  ])("ends before the last words after a comma, which it can do without: %s", (_, item) => {
    expect(questionsOn({ text: `1981 : ${item}`, dates: [["1981", "1981"]] })).toEqual([
      "En quelle année a eu lieu la mise en service du TGV entre Paris et Lyon ?",
    ]);
  });

  test("keeps what several have done", () => {
    const text = "1981 : Signature par la Russie, la Chine et la France du traité de Lyon";
    expect(questionsOn({ text, dates: [["1981", "1981"]] })).toEqual([
      "En quelle année a eu lieu la signature par la Russie, la Chine et la France du traité de Lyon ?",
    ]);
  });

  test.each(["Vaccin combiné ROR", "Réserve naturelle du Val de Loire", "Musée de la Marine"])(
    "is doubted when it names a thing and not what happened to it: %s",
    (item) => {
      expect(eventsIn({ text: `1995 : ${item}`, dates: [["1995", "1995"]] })[0]?.doubts).toEqual(["vague"]);
    },
  );

  test("is doubted when it speaks of a treaty that it does not name", () => {
    const text = "2 juillet 92 : Ratification du traité par le Kazakhstan";
    expect(eventsIn({ text, dates: [["2 juillet 92", "1992-07-02"]] })[0]?.doubts).toEqual(["unresolved-anaphora"]);
  });

  test.each([
    ["an act without its author", "Déc. 93 : Ratification du Traité de Moscou.", true],
    ["a thing that names no one", "Déc. 93 : transfert du siège social", true],
    ["an act with its author", "Déc. 93 : Ratification du Traité de Moscou par le Kazakhstan", false],
  ])("%s needs a line of context: %s → %s", (_, text, needsContext) => {
    expect(eventsIn({ text, dates: [["Déc. 93", "1993-12"]] })[0]?.needsContext).toBe(needsContext);
  });
});
