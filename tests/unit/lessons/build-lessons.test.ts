import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { readCourseManifest, type CourseManifest } from "@/lib/documents/course-manifest";
import { readDocument } from "@/lib/documents/read-document";
import type { AcronymFact, StatementFact } from "@/lib/facts/fact";
import { fr } from "@/lib/language/fr/fr";
import { buildLessons } from "@/lib/lessons/build-lessons";
import type { Note } from "@/lib/stage";

/** A course that names no one. */
const UNNAMED = { entities: [], mentions: [] };

const folder = "content/courses/politique-etrangere-du-kazakhstan";

function requireManifest(): CourseManifest {
  const manifest = readCourseManifest(readFileSync(`${folder}/course.yml`, "utf8"), "course.yml");
  if (!manifest.ok) throw new Error(manifest.failure);
  return manifest.value;
}

const manifest = requireManifest();
const documents = manifest.documents.map((info) => {
  const source = readFileSync(`${folder}/documents/${info.file}`, "utf8");
  return readDocument({ path: info.file, source, info }, fr);
});

const sourceFor = (documentSlug: string): string => documents.find(({ info }) => info.slug === documentSlug)!.source;

describe("the lessons of the course", () => {
  const notes: Note[] = [];
  const lessons = buildLessons({ plans: manifest.lessons, documents, facts: [], events: [], ...UNNAMED }, (note) =>
    notes.push(note),
  );

  test("are those that its author planned, none missing", () => {
    expect(lessons.map(({ slug, minutes }) => [slug, minutes])).toEqual([
      ["un-pays-neuf-une-politique-neuve", 3],
      ["entre-moscou-pekin-et-washington", 4],
      ["voisins-d-asie-centrale-et-organisations", 4],
      ["la-non-proliferation", 3],
      ["la-presidence-de-l-osce", 3],
      ["la-cooperation-regionale", 4],
      ["la-france-et-le-kazakhstan", 3],
    ]);
    expect(notes).toEqual([]);
  });

  test("hold each sentence of the documents once, in order", () => {
    const shown = lessons.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap(({ pieces }) => pieces.flatMap(({ sentenceId }) => sentenceId ?? [])),
      ),
    );
    const ids = documents.flatMap(({ sentences }) => sentences.map(({ id }) => id));
    expect(shown.filter((id, index) => id !== shown[index - 1])).toEqual(ids);
  });

  test("say the words of the source, apostrophes and spaces included, but for the repairs", () => {
    for (const { documentSlug, sections } of lessons) {
      const pieces = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.pieces));
      for (const { text, span, sentenceId, repairedFrom } of pieces) {
        if (sentenceId === null) continue;
        expect(sourceFor(documentSlug).slice(span.start, span.end)).toBe(repairedFrom ?? text);
      }
    }
  });

  test("show what was repaired beside what the source has", () => {
    const repaired = lessons.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap(({ pieces }) => pieces.filter((piece) => piece.repairedFrom !== null)),
      ),
    );
    expect(repaired.map(({ repairedFrom, text }) => [repairedFrom, text])).toEqual([
      ["dirigéepour", "dirigée pour"],
      ["avecriche", "avec riche"],
      ["internationalestraités", "internationales traités"],
      ["paysgros", "pays gros"],
      ["mutuellescoopération", "mutuelles coopération"],
    ]);
  });

  test("set the date of a list's item apart from its event", () => {
    const block = lessons[3]!.sections[1]!.blocks.find(({ date }) => date === "29 déc. 91")!;
    expect(block.kind).toBe("dated-item");
    expect(block.pieces[0]!.text).toMatch(/^Déclaration d’Almaty sur les mécanismes/);
  });

  test("have no section without text", () => {
    expect(lessons.at(-1)!.sections.map(({ title }) => title)).toEqual([
      "Relations politiques",
      "Visites",
      "Relations économiques",
      "Coopération culturelle, scientifique et technique",
    ]);
  });
});

describe("a lesson's margins", () => {
  const osce = documents[1]!.sentences.find(({ text }) => text.includes("21 mars 2009"))!;
  const acronym: AcronymFact = {
    kind: "acronym",
    id: "osce",
    documentSlug: "une-politique-multivectorielle",
    sectionId: documents[1]!.sections[2]!.id,
    sentenceId: documents[1]!.sections[2]!.id,
    evidence: osce.span,
    label: "OSCE",
    doubts: [],
    acronym: "OSCE",
    expansion: "Organisation pour la sécurité et la coopération en Europe",
    gender: "f",
  };
  const ratification: StatementFact = {
    kind: "statement",
    id: "ratification",
    documentSlug: "une-politique-multivectorielle",
    sectionId: osce.sectionId,
    sentenceId: osce.id,
    evidence: osce.span,
    label: "Ratification",
    doubts: [],
  };
  const lessons = buildLessons(
    {
      plans: manifest.lessons,
      documents,
      facts: [acronym, ratification],
      events: [
        { id: "e2", label: "Ratification", value: readEdtf("2009-03-21")!, factIds: ["ratification"] },
        { id: "e1", label: "Fermeture", value: readEdtf("1991-08")!, factIds: ["ratification"] },
      ],
      ...UNNAMED,
    },
    () => {},
  );

  test("explain an acronym wherever it stands", () => {
    const explained = lessons.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap(({ pieces }) => pieces.filter(({ expansion }) => expansion !== null)),
      ),
    );
    expect(explained.length).toBeGreaterThan(10);
    expect(new Set(explained.map(({ text }) => text))).toEqual(new Set(["OSCE"]));
  });

  test("list its dates in the order of time, in the lesson that tells them and no other", () => {
    expect(lessons.map(({ keyDates }) => keyDates.map(({ value }) => value.edtf))).toEqual([
      [],
      [],
      [],
      ["1991-08", "2009-03-21"],
      [],
      [],
      [],
    ]);
  });
});

test("a document that nobody planned is cut at its headings into lessons of three to eight minutes", () => {
  const lessons = buildLessons({ plans: [], documents: [documents[0]!], facts: [], events: [], ...UNNAMED }, () => {});
  expect(lessons.map(({ title, minutes }) => [title, minutes])).toEqual([
    ["Un peu d'histoire", 5],
    ["Grand voisin", 6],
  ]);
  expect(lessons.map(({ slug }) => slug)).toEqual(["un-peu-d-histoire", "grand-voisin"]);
});

test("a plan for a heading that is not there makes a note, and its text is still taught", () => {
  const notes: Note[] = [];
  const plan = { slug: "x", title: "X", document: "relations-avec-la-france", from: "Nulle part", to: null };
  const lessons = buildLessons(
    { plans: [plan], documents: [documents[2]!], facts: [], events: [], ...UNNAMED },
    (note) => notes.push(note),
  );
  expect(notes.map(({ code, stem }) => [code, stem])).toEqual([["no-such-heading", "X"]]);
  expect(lessons.map(({ title }) => title)).toEqual(["Relations politiques"]);
});
