import edtf from "edtf";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { readDocument } from "@/lib/documents/read-document";
import { findTimexes } from "@/lib/facts/dates/find-timexes";
import { fr } from "@/lib/language/fr/fr";
import type { Note } from "@/lib/stage";
import { datesIn } from "../../corpus/dates-in";

const folder = "content/courses/politique-etrangere-du-kazakhstan/documents";
const sources = ["000.txt", "001.txt", "002.txt"].map((file) => readFileSync(`${folder}/${file}`, "utf8"));
const info = { slug: "d", title: "D", publisher: null, date: null, licence: "unknown", language: "fr" };

describe("how an event stands to its date", () => {
  test.each([
    ["En 1992, il adhère.", "at"],
    ["Depuis 1992, il adhère.", "since"],
    ["Depuis le 2 mars 1992, il siège.", "since"],
    ["Dès 2010, l'union fonctionne.", "from"],
    ["À partir du 1er janvier 2018, il préside.", "from"],
    ["À partir du 1er janvier 2018, il est devenu président.", "at"],
    ["Jusqu'en 1995, il siège.", "until"],
    ["Jusqu'au 31 décembre 2001, on paie en francs.", "until"],
    ["D'ici 2015, tout changera.", "by"],
    ["D'ici à 2050, tout changera.", "by"],
    ["Au plus tard en 2025, il partira.", "by"],
    ["Après 1870, l'Alsace est allemande.", "from"],
    ["Avant 1848, l'esclavage est légal.", "until"],
    ["De 1958 à nos jours, elle dure.", "since"],
  ])("%s %s", (text, relation) => expect(datesIn(text).map((date) => date.relation)).toEqual([relation]));
});

describe("what a date does in its sentence", () => {
  test.each([
    ["Le traité est signé en 1992.", "event"],
    ["Les ventes atteignent 2,6 % en 2016.", "measure"],
    ["Avec 3,9 Mds€ d'échanges en 2017, la France est première.", "measure"],
    ["En 2016, la part de marché atteint 2,6 %.", "measure"],
    ["Les ventes progressent par rapport à 2016.", "measure"],
    ["La ville comptait 1 850 habitants en 1901.", "measure"],
    ["Un contrat de 3 milliards d'euros a été signé en 2010.", "event"],
    ["L'exposition « Astana 2017 » ouvre.", "name"],
    ["La Coupe du monde 2018 se joue en Russie.", "name"],
    ["L'exercice 2012 est clos.", "event"],
  ])("%s %s", (text, role) => expect(datesIn(text).map((date) => date.role)).toEqual([role]));
});

describe("what is stated and what is inferred", () => {
  test.each([
    ["Il naît le 2 mars 1992.", ["stated"]],
    ["Il naît le 2 mars 92.", ["inferred"]],
    ["En 1944, le 6 juin, ils débarquent.", ["stated", "inferred"]],
    ["Les scrutins des 3 et 17 mai 1981 sont suivis.", ["inferred", "stated"]],
  ])("%s", (text, certainties) => expect(datesIn(text).map(({ certainty }) => certainty)).toEqual(certainties));

  test("two digits follow the years of the document", () => {
    expect(datesIn("La bataille a lieu en mars 14.", "1789 1815 1812")[0]!.value.edtf).toBe("1814-03");
    expect(datesIn("La bataille a lieu en mars 14.", "1916 1918")[0]!.value.edtf).toBe("1914-03");
    expect(datesIn("La réunion a lieu en mars 14.", "2009 2015")[0]!.value.edtf).toBe("2014-03");
  });

  test("a day without a year in a sentence of two years stays without a value", () => {
    expect(datesIn("De 1990 à 1995, le 2 mars est férié.").map(({ value }) => value.edtf)).toEqual(["1990/1995"]);
  });
});

test.each([
  ["Début 2005, il part.", "START"],
  ["Mi-2005, il part.", "MID"],
  ["Fin juin 2008, il part.", "END"],
  ["Vers 1515, il peint.", "APPROX"],
  ["Dans la seconde moitié du XIXe siècle, on bâtit.", "END"],
  ["En 2005, il part.", null],
])("%s is said to be %s", (text, modifier) => expect(datesIn(text).map((date) => date.modifier)).toEqual([modifier]));

test("in a chronology, a year above sets the year of what stands under it", () => {
  const source =
    "# 1914\n\n7-10 août : bataille.\n\nSeptembre : bataille de la Marne.\n\n1915\n\nEn mai, l'Italie entre en guerre. En 1916, c'est Verdun.";
  const timexes = findTimexes(readDocument({ path: "d.txt", source, info }, fr), fr, () => {});
  expect(timexes.map(({ value, certainty }) => [value.edtf, certainty])).toEqual([
    ["1914-08-07/1914-08-10", "inferred"],
    ["1914-09", "inferred"],
    ["1915", "stated"],
    ["1915-05", "inferred"],
    ["1916", "stated"],
  ]);
});

test("a date that does not exist is noted, not read", () => {
  const notes: Note[] = [];
  const document = readDocument({ path: "d.txt", source: "Le 31 février 1999, il neige.", info }, fr);
  expect(findTimexes(document, fr, (note) => notes.push(note))).toEqual([]);
  expect(notes[0]).toMatchObject({ stage: "timexes", code: "unreadable-date", path: "d.txt" });
  expect(document.source.slice(notes[0]!.span.start, notes[0]!.span.end)).toBe("31 février 1999");
});

test(
  "mutated documents give dates that slice, that are valid EDTF, and the same ones twice",
  { timeout: 120_000 },
  () => {
    const cut = fc.record({ from: fc.nat(), length: fc.nat(400), text: fc.integer({ min: 0, max: 2 }) });
    const scrap = fc.constantFrom(
      "1992",
      " av. J.-C.",
      "du ",
      " au ",
      " et ",
      "XIXe siècle",
      "\u00a0",
      "\n",
      "mars ",
      "31 ",
      "/",
      "-",
      "0",
      "’",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(cut, scrap), { maxLength: 24 }), (parts) => {
        const source = parts
          .map((part) => (typeof part === "string" ? part : sliceOf(sources[part.text]!, part.from, part.length)))
          .join("");
        const document = readDocument({ path: "d", source, info }, fr);
        const timexes = findTimexes(document, fr, () => {});
        expect(JSON.stringify(findTimexes(document, fr, () => {}))).toBe(JSON.stringify(timexes));
        for (const [index, { span, value }] of timexes.entries()) {
          const isAfterLast = index === 0 || span.start >= timexes[index - 1]!.span.end;
          expect({
            value: readEdtf(value.edtf),
            isAfterLast,
            isWithin: span.start < span.end && span.end <= source.length,
          }).toEqual({
            value,
            isAfterLast: true,
            isWithin: true,
          });
          expect(() => edtf(value.edtf)).not.toThrow();
        }
      }),
      { numRuns: 300 },
    );
  },
);

const sliceOf = (text: string, from: number, length: number): string =>
  text.slice(from % text.length, (from % text.length) + length);
