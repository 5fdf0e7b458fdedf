import { describe, expect, test } from "vitest";
import { tokenize } from "@/lib/language/fr/tagging/tokenize";

describe("cutting French into tokens", () => {
  test.each([
    ["elisions, with either apostrophe", "L’accord qu'il n’a", "L’ accord qu' il n’ a"],
    ["words that hold an apostrophe", "aujourd’hui quelqu'un main-d'œuvre", "aujourd’hui quelqu'un main-d'œuvre"],
    ["a verb and its subject", "est-il a-t-elle dit-on", "est -il a -t-elle dit -on"],
    ["a verb and its objects", "donne-le-moi va-t’en", "donne -le -moi va -t’en"],
    [
      "names and nouns that only look like it",
      "Aix-les-Bains rendez-vous celui-ci",
      "Aix-les-Bains rendez-vous celui-ci",
    ],
    ["contractions stay whole", "du pays auquel", "du pays auquel"],
    ["dates in figures", "13.03.18 02/03/1992 2015-03-02", "13.03.18 02/03/1992 2015-03-02"],
    ["ordinals and centuries", "1er 2e 3ème XIXe", "1er 2e 3ème XIXe"],
    ["decimals, ranges, times", "0,3% 1791-1871 14h30", "0,3 % 1791-1871 14h30"],
    ["acronyms with points", "L’O.N.U. et l'U.R.S.S. signent", "L’ O.N.U. et l' U.R.S.S. signent"],
    ["initials", "N. A. Nazarbaïev", "N. A. Nazarbaïev"],
    ["years before Christ", "av. J.-C. déjà", "av. J.-C. déjà"],
    ["titles and abbreviations", "M. Keller, art. 4, etc.", "M. Keller , art. 4 , etc."],
    ["a month cut short", "le 29 déc. 91.", "le 29 déc. 91 ."],
    ["the full stop after a word that is also an abbreviation", "Il va à la mer.", "Il va à la mer ."],
    ["marks", "« Non ! » (fin)...", "« Non ! » ( fin ) ..."],
    ["addresses", "voir https://a.fr/x?y=1, a@b.fr", "voir https://a.fr/x?y=1 , a@b.fr"],
    ["nothing", "  ", ""],
  ])("%s", (_, text, expected) => {
    expect(tokenize(text).map(({ form }) => form)).toEqual(expected === "" ? [] : expected.split(" "));
  });

  test.each(["\u202f", "\u00a0", " "])("groups of thousands (%j)", (space) => {
    expect(tokenize(`85${space}500 km²`).map(({ form }) => form)).toEqual([`85${space}500`, "km²"]);
  });

  test("a year and a count side by side are two numbers", () => {
    expect(tokenize("En 2010 300 personnes").map(({ form }) => form)).toEqual(["En", "2010", "300", "personnes"]);
  });

  test("every token is where it says, and between tokens there is nothing but blanks", () => {
    const text = "Qu’est-ce que l’O.T.A.N. (12 000 €) ? Va-t-il, « d’abord », à 20°C…\t\u00a0etc. 🙂 e\u0301te\u0301";
    let end = 0;
    for (const token of tokenize(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.form);
      expect(text.slice(end, token.start).trim()).toBe("");
      end = token.end;
    }
    expect(text.slice(end).trim()).toBe("");
  });
});
