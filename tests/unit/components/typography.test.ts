import { describe, expect, test } from "vitest";
import { typeset, typesetPieces } from "@/components/lesson/typography";
import { splitOrdinals } from "@/components/ui/raised";

describe("French is set as on paper, word for word", () => {
  test.each([
    ["l'accord et la déclaration d'Helsinki", "l’accord et la déclaration d’Helsinki"],
    ["protocole de Lisbonne: le pays renonce", "protocole de Lisbonne\u202f: le pays renonce"],
    ["L'Amérique d'abord ?", "L’Amérique d’abord\u202f?"],
    ["la Déclaration d'Astana «Vers la sécurité» qui", "la Déclaration d’Astana «\u202fVers la sécurité\u202f» qui"],
    ["l’ « Institut Sorbonne »", "l’ «\u202fInstitut Sorbonne\u202f»"],
    ['au syndrome du "grand frère".', "au syndrome du «\u202fgrand frère\u202f»."],
    ["en hausse de 25% par rapport à 2016", "en hausse de 25\u202f% par rapport à 2016"],
    ["3,9 Mds€ d’échanges", "3,9\u00a0Mds€ d’échanges"],
    ["environ 1 000 kilomètres", "environ 1\u202f000\u00a0kilomètres"],
    ["le 2 mars 1992", "le 2\u00a0mars 1992"],
    ["Le président N. A. Nazarbaïev", "Le président N.\u00a0A.\u00a0Nazarbaïev"],
    ["57% des terres, et 43% - à la Chine", "57\u202f% des terres, et 43\u202f%\u00a0– à la Chine"],
  ])("%s", (source, set) => {
    expect(typeset(source, "fr")).toBe(set);
  });

  test.each(["août 91", "les Etats-Unis", "plus de 1300 contrats", "à 10:30", "la 51ème Assemblée"])(
    "the letter of the source stays: %s",
    (source) => {
      expect(typeset(source, "fr")).toBe(source);
    },
  );

  test("what is set already is not set twice", () => {
    const once = typeset("«Vers la sécurité»: 25%", "fr");
    expect(typeset(once, "fr")).toBe(once);
  });

  test("a sign at a cut belongs to the piece it follows", () => {
    expect(typesetPieces(["protocole de ", "Lisbonne", " : le pays", " « uni", " »."], "fr")).toEqual([
      "protocole de ",
      "Lisbonne",
      "\u202f: le pays",
      " «\u202funi",
      "\u202f».",
    ]);
  });

  test("another language is left as it is", () => {
    expect(typeset('it\'s 25% : "yes"', "en")).toBe('it\'s 25% : "yes"');
  });
});

describe("ordinals", () => {
  test.each([
    ["le 168e membre", ["le 168", "^e", " membre"]],
    ["1er janvier", ["1", "^er", " janvier"]],
    ["la 51ème Assemblée", ["la 51", "^ème", " Assemblée"]],
    ["le XXe siècle", ["le XX", "^e", " siècle"]],
    ["en 1992 et après", ["en 1992 et après"]],
  ])("%s", (text, runs) => {
    expect(splitOrdinals(text).map((run) => (run.isRaised ? `^${run.text}` : run.text))).toEqual(runs);
  });
});
