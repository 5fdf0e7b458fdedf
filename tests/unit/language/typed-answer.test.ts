import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";

const { readTypedAnswer } = fr;

describe("a number is read, however it is written", () => {
  test.each([
    ["168", 168],
    ["168e", 168],
    ["168ème", 168],
    ["168 ème", 168],
    ["168ième", 168],
    ["le 168e", 168],
    ["la 63e.", 63],
    ["1er", 1],
    ["1re", 1],
    ["premier", 1],
    ["première", 1],
    ["Seconde", 2],
    ["1300", 1300],
    ["1 300", 1300],
    ["1\u202f300", 1300],
    ["1\u00a0300", 1300],
    ["12 345 678", 12345678],
    ["2,6", 2.6],
    ["2.6", 2.6],
    ["2,6 %", 2.6],
    ["57 pour cent", 57],
    ["six", 6],
    ["Six ", 6],
    ["dix-sept", 17],
    ["dix sept", 17],
    ["vingt", 20],
    ["sixième", 6],
    ["neuvième", 9],
    ["cinquième", 5],
    ["quatrième", 4],
    ["vingtième", 20],
    ["vingt et unième", 21],
    ["0", 0],
  ])("“%s” is %d", (typed, number) => expect(readTypedAnswer(typed).number).toBe(number));

  test.each(["", "beaucoup", "12 singes", "13 30", "1 30", "e", "%", "trente-deux mille"])("“%s” is none", (typed) =>
    expect(readTypedAnswer(typed).number).toBeNull(),
  );
});

describe("words compare equal without capitals, accents, hyphens, apostrophes and articles", () => {
  test.each([
    ["l’Ouzbékistan", "ouzbekistan"],
    ["L'OUZBEKISTAN", "ouzbekistan"],
    ["les États-Unis", "etats unis"],
    ["Etats  Unis", "etats unis"],
    ["à Khorgos", "khorgos"],
    ["d’Istanbul", "istanbul"],
    ["« Chevron »", "chevron"],
    ["Œuvre", "oeuvre"],
    ["Union européenne.", "union europeenne"],
    ["La Haye", "haye"],
    ["le", "le"],
    ["!!!", ""],
  ])("“%s” is “%s”", (typed, words) => expect(readTypedAnswer(typed).words.join(" ")).toBe(words));
});
