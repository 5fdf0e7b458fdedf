import { describe, expect, test } from "vitest";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { formatDate, PRECISION_NAMES } from "@/lib/language/fr/format-date";
import { readTypedDate } from "@/lib/language/fr/typed-date";

describe("a date that a learner types", () => {
  test.each([
    ["2 mars 1992", "1992-03-02"],
    ["2/3/1992", "1992-03-02"],
    ["02/03/92", "1992-03-02"],
    ["2-3-1992", "1992-03-02"],
    ["2.3.1992", "1992-03-02"],
    ["2 / 3 / 1992", "1992-03-02"],
    ["2 mars 92", "1992-03-02"],
    ["le 2 mars 1992", "1992-03-02"],
    ["Lundi 2 mars 1992", "1992-03-02"],
    ["  2   MARS  1992 ", "1992-03-02"],
    ["2 mars 1992.", "1992-03-02"],
    ["1992-03-02", "1992-03-02"],
    ["1er janv. 2010", "2010-01-01"],
    ["1er janvier 2010", "2010-01-01"],
    ["1 janvier 2010", "2010-01-01"],
    ["1ER JANVIER 2010", "2010-01-01"],
    ["15 aout 2001", "2001-08-15"],
    ["29 fevrier 1992", "1992-02-29"],
    ["29 déc. 91", "1991-12-29"],
    ["8 sept. 06", "2006-09-08"],
    ["8 sept 2006", "2006-09-08"],
    ["14 janv. 93", "1993-01-14"],
    ["mars 1992", "1992-03"],
    ["en mars 1992", "1992-03"],
    ["Déc. 93", "1993-12"],
    ["03/1992", "1992-03"],
    ["1992", "1992"],
    ["en 1992", "1992"],
    ["l’année 1992", "1992"],
    ["l'an 800", "0800"],
    ["800", "0800"],
    ["146 av. J.-C.", "-0145"],
    ["146 avant Jésus-Christ", "-0145"],
    ["-52", "-0051"],
    ["6 et 7 septembre 2017", "2017-09-06/2017-09-07"],
    ["les 6 et 7 septembre 2017", "2017-09-06/2017-09-07"],
    ["6-7 septembre 2017", "2017-09-06/2017-09-07"],
    ["du 4 au 6 novembre 2015", "2015-11-04/2015-11-06"],
    ["4 au 6 novembre 2015", "2015-11-04/2015-11-06"],
    ["4 – 6 novembre 2015", "2015-11-04/2015-11-06"],
    ["entre le 4 et le 6 novembre 2015", "2015-11-04/2015-11-06"],
    ["du 28 avril au 2 mai 2012", "2012-04-28/2012-05-02"],
    ["1990-1999", "1990/1999"],
    ["de 1990 à 1999", "1990/1999"],
    ["entre 1990 et 1999", "1990/1999"],
    ["1990 et 1999", "1990/1999"],
    ["janvier 1990 et mars 1992", "1990-01/1992-03"],
    ["XIe au XIIIe siècle", "10XX/12XX"],
    ["XIe – XIIIe siècles", "10XX/12XX"],
    ["11e et 13e siècles", "10XX/12XX"],
    ["années 1990", "199X"],
    ["les années 90", "199X"],
    ["XIXe siècle", "18XX"],
    ["au XIXe siècle", "18XX"],
    ["19e siècle", "18XX"],
    ["début 2005", "2005"],
    ["printemps 2010", "2010-21"],
    ["depuis 1992", "1992/.."],
    ["depuis le 2 mars 1992", "1992-03-02/.."],
    ["jusqu'en 1995", "../1995"],
    ["d’ici 2015", "../2015"],
  ])("%s is %s", (text, edtf) => expect(readTypedDate(text)?.edtf).toBe(edtf));

  test.each([
    "31 février 1992",
    "29 février 1991",
    "2/13/1992",
    "32 mars 1992",
    "0/3/1992",
    "1992-13-02",
    "2 mars",
    "mars",
    "92",
    "",
    "je ne sais pas",
    "le 2 mars 1992 et quelques",
    "en 1992 ou en 1993",
    "6 novembre au 4 novembre 2015",
    "2 mars 1992 3 mars 1993",
    "12345",
    "...",
    "1992 habitants",
    `${"1".repeat(400)}`,
  ])("%s is no date", (text) => expect(readTypedDate(text)).toBeNull());

  test("two digits follow the document where there is one", () => {
    expect(readTypedDate("13.03.18", { years: [1905, 1914] })?.edtf).toBe("1918-03-13");
    expect(readTypedDate("13.03.18", { years: [1992, 2017] })?.edtf).toBe("2018-03-13");
    expect(readTypedDate("13.03.18")?.edtf).toBe("2018-03-13");
  });
});

describe("a date in words", () => {
  test.each([
    ["1992-03-02", "2 mars 1992"],
    ["2010-01-01", "1er janvier 2010"],
    ["1992-03", "mars 1992"],
    ["1992", "1992"],
    ["0800", "800"],
    ["-0145", "146 av. J.-C."],
    ["-0043-03-15", "15 mars 44 av. J.-C."],
    ["1515~", "vers 1515"],
    ["2017-09-06/2017-09-07", "6 et 7 septembre 2017"],
    ["2010-12-01/2010-12-02", "1er et 2 décembre 2010"],
    ["2015-11-04/2015-11-06", "4 au 6 novembre 2015"],
    ["2012-04-28/2012-05-02", "28 avril au 2 mai 2012"],
    ["2009-12-31/2010-01-01", "31 décembre 2009 et 1er janvier 2010"],
    ["2016-11/2017-05", "novembre 2016 à mai 2017"],
    ["1990/1999", "1990-1999"],
    ["199X", "années 1990"],
    ["197X/199X", "années 1970 à 1990"],
    ["18XX", "XIXe siècle"],
    ["00XX", "Ier siècle"],
    ["-04XX", "Ve siècle av. J.-C."],
    ["-0099/0000", "Ier siècle av. J.-C."],
    ["15XX/17XX", "XVIe-XVIIIe siècle"],
    ["1XXX", "IIe millénaire"],
    ["-3999/-3000", "IVe millénaire av. J.-C."],
    ["2010-21", "printemps 2010"],
    ["2010-33", "premier trimestre 2010"],
    ["2010-41", "second semestre 2010"],
    ["1992/..", "depuis 1992"],
    ["1992-03-02/..", "depuis le 2 mars 1992"],
    ["../2015", "jusqu’en 2015"],
    ["../2015-06-30", "jusqu’au 30 juin 2015"],
  ])("%s is %s", (edtf, text) => expect(formatDate(readEdtf(edtf)!)).toBe(text));

  test.each([
    "1992-03-02",
    "2010-01-01",
    "1992-03",
    "1992",
    "2017-09-06/2017-09-07",
    "2015-11-04/2015-11-06",
    "1990/1999",
    "199X",
    "18XX",
    "-0145",
    "1992/..",
    "../2015",
    "2010-33",
  ])("%s is read back from its words", (edtf) => {
    expect(readTypedDate(formatDate(readEdtf(edtf)!))?.edtf).toBe(edtf);
  });

  test("precisions have a name", () => {
    expect([PRECISION_NAMES.day, PRECISION_NAMES.month, PRECISION_NAMES.year]).toEqual([
      "date complète",
      "mois et année",
      "année",
    ]);
  });
});
