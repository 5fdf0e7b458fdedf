import { describe, expect, test } from "vitest";
import { lowerTitles, typesetFrench } from "@/lib/language/fr/phrases/typography";

const cases: readonly (readonly [what: string, given: string, set: string])[] = [
  ["apostrophes", "l'idée de l'OCS", "l’idée de l’OCS"],
  [
    "a narrow space before ? ! ; : %",
    "Quand ? 25% ; oui : non !",
    "Quand\u202f? 25\u202f% ; oui\u202f: non\u202f!".replace(" ;", "\u202f;"),
  ],
  ["guillemets", '« Astana 2017 » et "Chevron"', "«\u202fAstana 2017\u202f» et «\u202fChevron\u202f»"],
  ["no space between an elision and guillemets", "l' « Institut »", "l’«\u202fInstitut\u202f»"],
  ["ranks", "la 63ème session, le 1er mai, la 1ère fois", "la 63e session, le 1er mai, la 1re fois"],
  ["numbers of texts", "le protocole no 11, No 5, kimono 3", "le protocole n°\u00a011, N°\u00a05, kimono 3"],
  ["thousands", "1 000 kilomètres", "1\u202f000 kilomètres"],
  [
    "accents on capitals",
    "les Etats-Unis, l'Etat et l'Eglise d'Ethiopie",
    "les États-Unis, l’État et l’Église d’Éthiopie",
  ],
  ["À at the head of a sentence", "A l'initiative du roi", "À l’initiative du roi"],
  ["no break after M.", "M. Durand", "M.\u00a0Durand"],
  ["no comma before the question mark", "Où est né le roi, Paul Ier, ?", "Où est né le roi, Paul Ier\u202f?"],
  ["suspension points", "et puis...", "et puis…"],
  ["times and links left alone", "à 12:30", "à 12:30"],
  ["words in E- that have no accent", "Europe, Est, Elbe, Espagne, Estonie", "Europe, Est, Elbe, Espagne, Estonie"],
];

describe("French typography", () => {
  test.each(cases)("%s", (_, given, set) => {
    expect(typesetFrench(given)).toBe(set);
  });

  test.each(cases)("%s: twice is once", (_, given) => {
    expect(typesetFrench(typesetFrench(given))).toBe(typesetFrench(given));
  });
});

describe("titles inside a sentence", () => {
  test.each([
    ["le Président Nazarbayev", "le président Nazarbayev"],
    ["par le Président de la République", "par le président de la République"],
    ["le Secrétaire d’Etat aux Affaires étrangères", "le secrétaire d’Etat aux Affaires étrangères"],
    ["le Premier Ministre turc", "le Premier ministre turc"],
    ["le 20e Président de l’OSCE", "le 20e président de l’OSCE"],
    ["Signature du Traité de Lisbonne", "Signature du Traité de Lisbonne"],
  ])("%s", (given, set) => {
    expect(lowerTitles(given)).toBe(set);
  });
});
