import { describe, expect, test } from "vitest";
import { gluingFinder, vocabularyOf } from "@/lib/documents/repair-words";
import { GLUING } from "@/lib/language/fr/words";

/** Words that documents have, so that each may be taken for half of a longer one. */
const PARTS = `
  pays avec pour dans temps partie prise mise garde entendu venue page sage table terre main tenant force monde marché action
  parlement statut document fonction culture nation commerce banque route bataille travail conseil plan champ montagne riche
  lieu port passe porte papier contre sous entre sur haut bas grand père mère homme lettre
`;

const wholeWords = `
  longtemps contrepartie entreprise malentendu bienvenue maintenant parlementaire statutaire documentaire fonctionnaire
  actionnaire culturelle nationales commerciale banqueroute autoroute bataillon travailleur conseillers plancher champêtre
  montagneux richelieu portefeuille passeport sauvegarde mainmise lieutenant surmonter souterrain terrestre parterre
  gentilhomme pourparlers poursuivre pourcentage avantageux dansante paysannerie contremaître
  internationalement multivectorielle kazakhstanais antiterroriste intergouvernemental euroatlantique quelquefois autrefois
`
  .trim()
  .split(/\s+/);

describe("a long word is one word", () => {
  const find = gluingFinder(vocabularyOf(`${PARTS} ${wholeWords.join(" ")}`), GLUING);
  test.each(wholeWords)("%s", (word) => expect(find(word)).toBeNull());
});

describe("two words that were run together", () => {
  test.each([
    ["dirigéepour", "dirigée pour"],
    ["avecriche", "avec riche"],
    ["paysgros", "pays gros"],
    ["internationalestraités", "internationales traités"],
    ["développementéconomique", "développement économique"],
    ["ministrepour", "ministre pour"],
    ["institutionsdepuis", "institutions depuis"],
  ])("%s is %s", (word, words) => {
    const find = gluingFinder(vocabularyOf(`${PARTS} ${word}`), GLUING);
    expect(find(word)).toEqual({ left: words.split(" ")[0], right: words.split(" ")[1] });
  });

  test("stay as they are where they occur twice, as a name would", () => {
    expect(gluingFinder(vocabularyOf("avecriche avecriche"), GLUING)("avecriche")).toBeNull();
  });
});
