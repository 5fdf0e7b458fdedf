import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";

const { grammar } = fr;

describe("gender of nouns", () => {
  test.each([
    ["organisation", "f"],
    ["accords", "m"],
    ["traité", "m"],
    ["communauté", "f"],
    ["musée", "m"],
    ["journaux", "m"],
    ["signature", "f"],
    ["gouvernement", "m"],
    ["ministre", null],
    ["rebelle", null],
  ])("%s: %s", (noun, gender) => {
    expect(grammar.nounGender(noun)).toBe(gender);
  });
});

describe("how a date hangs in its sentence", () => {
  test.each([
    ["Il est né ", "en ", "1992", "adjunct"],
    ["Il vint ", "le ", "2 mars 1992", "adjunct"],
    ["Il règne ", "à partir du ", "1er mai 1992", "adjunct"],
    ["Il tomba ", "dans la nuit du ", "12 au 13 août 1961", "adjunct"],
    ["Il vint ", "du ", "4 au 6 novembre 2015", "adjunct"],
    ["", "Au cours de l'année ", "2010", "adjunct"],
    ["le traité ", "de ", "2001", "noun"],
    ["la loi ", "du ", "5 août 1821", "noun"],
    ["Paris ", "", "2024", "bare"],
    ["Il est mort avant ", "", "1954", "bare"],
  ] as const)("« %s%s%s » is %s", (before, lead, date, tie) => {
    expect(grammar.tieOfDate(before + lead, date)).toEqual({ start: before.length, tie });
  });
});

describe("« le pays » and « l’organisation »", () => {
  const referents = { country: "Kazakhstan", organisation: "OSCE" };

  test.each([
    ["le pays", "le Kazakhstan"],
    ["Le pays est devenu membre", "Le Kazakhstan est devenu membre"],
    ["l'histoire du pays", "l'histoire du Kazakhstan"],
    ["opèrent dans le pays", "opèrent au Kazakhstan"],
    ["membres de l'Organisation", "membres de l'OSCE"],
  ])("%s → %s", (text, resolved) => {
    expect(grammar.resolve(text, referents)).toEqual({ text: resolved, open: false });
  });

  test("follow the article of the name", () => {
    expect(grammar.resolve("dans le pays", { country: "France", organisation: null }).text).toBe("en France");
    expect(grammar.resolve("au pays", { country: "États-Unis", organisation: null }).text).toBe("aux États-Unis");
  });

  test.each(["l'Organisation pour la Sécurité", "le pays d'origine", "les pays", "le pays voisin"])(
    "%s is left alone",
    (text) => {
      expect(grammar.resolve(text, referents)).toEqual({ text, open: false });
    },
  );

  test("stay open when no one knows which", () => {
    expect(grammar.resolve("le pays est devenu membre", { country: null, organisation: null }).open).toBe(true);
    expect(grammar.resolve("a rejoint la Communauté", referents).open).toBe(true);
  });
});

test("names are compared under one form", () => {
  expect(grammar.namesIn("Le Kazakhstan a rejoint les Nations Unies")).toEqual(new Set(["kazakhstan", "onu"]));
  expect(grammar.namesIn("Signature du Traité de Lisbonne")).toEqual(new Set(["lisbonne"]));
});
