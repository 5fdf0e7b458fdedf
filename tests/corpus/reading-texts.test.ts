import { describe, expect, test } from "vitest";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { readDocument } from "@/lib/documents/read-document";
import { findTimexes } from "@/lib/facts/dates/find-timexes";
import { fr } from "@/lib/language/fr/fr";
import { countEnds, countExact, f1Of, precisionOf, recallOf, sumOf, textsOf, type DatedText } from "./dated-texts";

const readingOf = ({ name, source }: DatedText) => {
  const info = { slug: name, title: name, publisher: null, date: null, licence: "unknown", language: "fr" };
  const document = readDocument({ path: name, source, info }, fr);
  const dates = findTimexes(document, fr, () => {}).map(({ span, value }) => ({ ...span, value }));
  return { dates, sentences: document.sentences.map(({ span }) => span) };
};

const halves = (["build", "measure"] as const).filter((half) => textsOf(half).length > 0);

describe.each(halves)("whole texts: %s", (half) => {
  const texts = textsOf(half);
  const read = texts.map((text) => ({ text, ...readingOf(text) }));
  const exact = read.map(({ text, dates }) => countExact(text.dates, dates));

  test.each([
    ["spans", sumOf(exact.map(({ spans }) => spans))],
    ["values", sumOf(exact.map(({ values }) => values))],
  ])("of the dates' %s, 98 in 100 are right and 97 in 100 are found", (_, count) => {
    expect({ count, precise: precisionOf(count) >= 0.98, complete: recallOf(count) >= 0.97 }).toEqual({
      count,
      precise: true,
      complete: true,
    });
  });

  test("sentences end where a person ends them, in 97 of 100", () => {
    const count = sumOf(read.map(({ text, sentences }) => countEnds(text.sentences, sentences)));
    expect({ count, good: f1Of(count) >= 0.97 }).toEqual({ count, good: true });
  });
});

describe("the measure itself", () => {
  const gold = [
    { start: 3, end: 7, edtf: "1992" },
    { start: 20, end: 31, edtf: "1992-03-02" },
  ];

  test("counts a date of the wrong span, one of the wrong value and one too many", () => {
    const found = [
      { start: 3, end: 7, value: readEdtf("1991") },
      { start: 20, end: 30, value: readEdtf("1992-03-02") },
      { start: 40, end: 44, value: readEdtf("2001") },
    ];
    const { spans, values } = countExact(gold, found);
    expect([spans, values]).toEqual([
      { right: 1, found: 3, gold: 2 },
      { right: 0, found: 3, gold: 2 },
    ]);
  });

  test("gives precision, recall and their mean", () => {
    const count = { right: 3, found: 4, gold: 6 };
    expect([precisionOf(count), recallOf(count), f1Of(count)]).toEqual([0.75, 0.5, 0.6]);
  });
});
