import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { completeDate } from "@/lib/questions/controls/complete-date";

const read = (typed: string, before: string | null = null) =>
  completeDate(typed, before === null ? null : completeDate(before, null, fr), fr)?.edtf ?? null;

describe("a first answer", () => {
  test.each([
    ["2 mars 1992", "1992-03-02"],
    ["2/3/1992", "1992-03-02"],
    ["2 mars 92", "1992-03-02"],
    ["mars 1992", "1992-03"],
    ["1992", "1992"],
    ["1992-03-02", "1992-03-02"],
    ["1er janv. 2010", "2010-01-01"],
    ["6 et 7 septembre 2017", "2017-09-06/2017-09-07"],
    ["du 4 au 6 novembre 2015", "2015-11-04/2015-11-06"],
    ["depuis 2011", "2011"],
    ["le 2 mars 1992.", "1992-03-02"],
    ["31 février 1992", null],
    ["je crois que c’était l’hiver", null],
    ["2", null],
    ["mars", null],
    ["", null],
  ])("“%s” is read as %s", (typed, edtf) => expect(read(typed)).toBe(edtf));
});

describe("an answer to the follow-up completes what was typed first", () => {
  test.each([
    ["1992", "mars", "1992-03"],
    ["1992", "2 mars 1992", "1992-03-02"],
    ["1992", "2 mars", "1992-03-02"],
    ["1992", "le 2 mars", "1992-03-02"],
    ["1992", "3", "1992-03"],
    ["1992", "2/3", "1992-03-02"],
    ["mars 1992", "2", "1992-03-02"],
    ["mars 1992", "le 2", "1992-03-02"],
    ["mars 1992", "2 mars", "1992-03-02"],
    ["mars 1992", "2 mars 1992", "1992-03-02"],
    ["03/1992", "2", "1992-03-02"],
    ["en 1992", "mars", "1992-03"],
    ["mars 1992.", "2", "1992-03-02"],
    ["décembre 2014", "4 et 5", "2014-12-04/2014-12-05"],
    ["années 1990", "1992", "1992"],
    ["1992", "1993", "1993"],
    ["1992", "13", null],
    ["mars 1992", "40", null],
    ["1992", "je ne sais plus", null],
  ])("first “%s”, then “%s”: %s", (before, typed, edtf) => expect(read(typed, before)).toBe(edtf));
});
