import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { matchText } from "@/lib/questions/controls/grade-text";

const match = (typed: string, accepted: string, known = "") =>
  matchText(typed, accepted.split("|"), known === "" ? [] : known.split("|"), fr);

describe("the same answer, spelt otherwise", () => {
  test.each([
    ["turquie", "La Turquie"],
    ["la TURQUIE", "La Turquie"],
    ["en Turquie", "La Turquie"],
    ["Etats Unis", "Les États-Unis"],
    ["etats-unis", "Les États-Unis"],
    ["l'ouzbekistan", "L’Ouzbékistan"],
    ["168", "168e"],
    ["168ème", "168e"],
    ["168", "168"],
    ["six", "6e"],
    ["sixième", "6e"],
    ["1 300", "1300"],
    ["1\u202f300", "1300"],
    ["2.6", "2,6"],
    ["57 %", "57"],
    ["53 états membres", "53|53 États membres"],
    ["Lisbonne", "Protocole de Lisbonne|Lisbonne"],
    ["multi-vectorielle", "multivectorielle"],
  ])("“%s” is “%s”", (typed, accepted) => expect(match(typed, accepted)).toBe("same"));
});

describe("one letter in a word of six or more is a slip", () => {
  test.each([
    ["Kazakstan", "Kazakhstan"],
    ["Kazakhsttan", "Kazakhstan"],
    ["Kazakshtan", "Kazakhstan"],
    ["Kazakhstam", "Kazakhstan"],
    ["Turqie", "La Turquie"],
    ["Chevrom", "Chevron"],
    ["Organisation de coopération de Shangai", "Organisation de coopération de Shanghai"],
  ])("“%s” is meant for “%s”", (typed, accepted) => expect(match(typed, accepted)).toBe("slip"));
});

describe("anything else is another answer", () => {
  test.each([
    ["two letters", "Kazakstann", "Kazakhstan", ""],
    ["a short word", "Chime", "Chine", ""],
    ["another first letter, which tells Zambia from Gambia", "Gambie", "Zambie", ""],
    ["another answer that is known", "Slovaquie", "Slovénie", "Slovaquie"],
    ["a slip that may be meant for another known answer", "Mauritani", "Mauritanie", "Mauritanis"],
    ["two words, each with a slip", "Organizatoin Shangai", "Organisation Shanghai", ""],
    ["a word left out", "Organisation de coopération", "Organisation de coopération de Shanghai", ""],
    ["another number", "169", "168e", ""],
    ["a number one figure off", "1301", "1300", ""],
    ["a digit inside a word", "G200000", "G200001", ""],
    ["a number for a name", "12", "Turquie", ""],
    ["a number in words", "sept", "6", ""],
    ["a decimal left out", "2", "2,6", ""],
  ])("%s: “%s” for “%s”", (_why, typed, accepted, known) => expect(match(typed, accepted, known)).toBe("other"));
});
