import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildCourse, type BuiltCourse } from "@/lib/pipeline";
import { french } from "../../support/french";

/** A course of one document, as an author hands in a text that nobody has read. */
function courseOf(source: string): BuiltCourse {
  const document = {
    file: "texte.txt",
    slug: "texte",
    title: "Un texte",
    publisher: null,
    date: null,
    licence: "unknown",
    language: "fr",
  };
  const manifest = { title: "Un essai", language: "fr", summary: "Un texte seul.", documents: [document], lessons: [] };
  const files = [{ file: "texte.txt", path: "texte.txt", source }];
  return buildCourse({ slug: "essai", manifest, files, review: null }, french);
}

const pointsHome = ({ documents: [document], questions }: BuiltCourse): boolean =>
  document!.sentences.every(({ span }) => span.start < span.end && span.end <= document!.source.length) &&
  questions.every(({ evidence: { span, quote } }) => document!.source.slice(span.start, span.end) === quote);

describe("short texts", () => {
  test("twenty words with one date give their sentences, the date, and questions of nothing else", () => {
    const course = courseOf(
      "Le traité de paix est signé à Lyon le 2 mars 1951. Les deux pays ouvrent alors leur frontière commune.",
    );
    expect(course.documents[0]!.sentences.map(({ text }) => text)).toEqual([
      "Le traité de paix est signé à Lyon le 2 mars 1951.",
      "Les deux pays ouvrent alors leur frontière commune.",
    ]);
    expect(course.timexes[0]!.map(({ value }) => value.edtf)).toEqual(["1951-03-02"]);
    expect(course.questions.every(({ evidence }) => evidence.quote.includes("1951"))).toBe(true);
    expect(pointsHome(course)).toBe(true);
  });

  test("a text without a date gives its sentences and no event", () => {
    const course = courseOf("Le vent souffle sur la plaine. Les arbres plient, et la pluie tombe enfin sur les toits.");
    expect(course.documents[0]!.sentences).toHaveLength(2);
    expect([course.timexes[0], course.events, course.questions]).toEqual([[], [], []]);
  });

  test("a single word is a sentence that nothing is asked of", () => {
    const course = courseOf("Bonjour");
    expect(course.documents[0]!.sentences.map(({ text, damaged }) => [text, damaged])).toEqual([["Bonjour", true]]);
    expect(course.questions).toEqual([]);
  });
});

test("a chronology in a table of a page is read as far as its questions", () => {
  const row = (date: string, event: string): string => `<tr><td>${date}</td><td>${event}</td></tr>`;
  const course = courseOf(
    `<h1>Histoire du port</h1><table><tr><th>Date</th><th>Événement</th></tr>${[
      row("1860", "Construction du premier quai."),
      row("2 mars 1902", "Inauguration du phare de la pointe."),
      row("1913", "Ouverture de la ligne de vapeurs."),
      row("1951", "Signature du traité de commerce."),
    ].join("")}</table>`,
  );
  expect(course.timexes[0]!.map(({ value }) => value.edtf)).toEqual(["1860", "1902-03-02", "1913", "1951"]);
  expect(course.events.map(({ value }) => value.edtf)).toEqual(["1860", "1902-03-02", "1913", "1951"]);
  expect(pointsHome(course)).toBe(true);
});

describe("long texts", { timeout: 120_000 }, () => {
  test("one line of 200,000 characters", () => {
    const sentence = "La ville est prise en 1453, puis rendue à ses habitants par le traité de 1460. ";
    const source = sentence.repeat(Math.ceil(200_000 / sentence.length)).slice(0, 200_000);
    const course = courseOf(source);
    expect(course.documents[0]!.sentences).toHaveLength(Math.ceil(200_000 / sentence.length));
    expect(pointsHome(course)).toBe(true);
  });

  test("one line of 200,000 characters without a stop or a space", () => {
    const course = courseOf("a".repeat(200_000));
    expect(course.documents[0]!.sentences).toHaveLength(1);
    expect(course.questions).toEqual([]);
  });

  test("forty thousand words", (context) => {
    const texts = ["carthage", "constitution", "france-allemagne", "marie-curie", "tour-de-france", "unesco"].map(
      (name) => readFileSync(`tests/corpus/texts/build/${name}.txt`, "utf8"),
    );
    const chapter = texts.join("\n\n");
    const copies = Math.ceil(40_000 / chapter.split(/\s+/).length);
    const source = Array.from({ length: copies }, () => chapter).join("\n\n");
    const before = process.cpuUsage();
    const course = courseOf(source);
    const { user, system } = process.cpuUsage(before);
    void context.annotate(`${Math.round((user + system) / 1000)} ms of processor time`);
    const single = courseOf(chapter).documents[0]!.sentences.length;
    expect(course.documents[0]!.sentences.length).toBeGreaterThanOrEqual(single * copies * 0.99);
    expect(pointsHome(course)).toBe(true);
  });
});
