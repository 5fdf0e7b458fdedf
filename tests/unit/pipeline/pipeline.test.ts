import { describe, expect, test } from "vitest";
import { french as fr } from "../../support/french";
import { buildCourse } from "@/lib/pipeline";
import { courseInput } from "../questions/bank";

const input = courseInput();
const built = buildCourse(input, fr);

test("the same input gives the same bytes", () => {
  expect(JSON.stringify(buildCourse(courseInput(), fr))).toBe(JSON.stringify(built));
});

test("every question asks for a fact of the course, in a section of a lesson", () => {
  const facts = new Set(built.facts.map(({ id }) => id));
  const sections = new Set(built.lessons.flatMap((lesson) => lesson.sections.map(({ id }) => id)));
  for (const { id, factId, sectionId } of built.questions) {
    expect(facts.has(factId), id).toBe(true);
    expect(sections.has(sectionId), id).toBe(true);
  }
});

test("no two questions have one id", () => {
  const ids = [...built.questions, ...built.held.map(({ question }) => question)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("no question is asked of a sentence that was repaired", () => {
  const repaired = new Set(
    built.documents.flatMap(({ sentences }) => sentences.filter((sentence) => sentence.repaired).map(({ id }) => id)),
  );
  expect(repaired.size).toBeGreaterThan(0);
  expect(built.questions.filter(({ evidence }) => repaired.has(evidence.sentenceId))).toEqual([]);
});

test("what is set aside says where it stands", () => {
  expect(built.notes.length).toBeGreaterThan(0);
  for (const { path, span } of built.notes.filter(({ stage }) => stage !== "review")) {
    const document = built.documents.find((candidate) => candidate.path === path);
    expect(document?.source.slice(span.start, span.end), path).not.toBe("");
  }
});

test("editing one paragraph leaves every other fact and question its id", () => {
  const [first, ...others] = input.files;
  const inserted = `Une phrase de plus, sans date.\n${first!.source}`;
  const edited = buildCourse({ ...input, files: [{ ...first!, source: inserted }, ...others] }, fr);
  expect(edited.facts.map(({ id }) => id)).toEqual(built.facts.map(({ id }) => id));
  expect(edited.questions.map(({ id, version }) => `${id} ${version}`)).toEqual(
    built.questions.map(({ id, version }) => `${id} ${version}`),
  );
  expect(edited.version).not.toBe(built.version);
});

describe("texts that come as they come", () => {
  const courseOf = (source: string) => {
    const document = { ...input.manifest.documents[0]!, file: "texte.txt" };
    const files = [{ file: "texte.txt", path: "texte.txt", source }];
    return buildCourse(
      { slug: "essai", manifest: { ...input.manifest, documents: [document], lessons: [] }, files, review: null },
      fr,
    );
  };

  test.each([
    ["nothing but spaces", "  \n \n"],
    ["no date at all", "Le chat dort sur le tapis. Il rêve de souris."],
    ["menus and footers", "Accueil\nPlan du site\n© 2024 Tous droits réservés\n"],
    ["wiki markup", "== Histoire ==\n'''Paris''' est fondée en [[1200]].{{Référence nécessaire}}\n"],
    ["entities and soft hyphens", "La&nbsp;loi est vot&eacute;e en 1905. L'in\u00adsti\u00adtut est créé en 1910."],
    ["carriage returns and a byte order mark", "\ufeffLa loi est votée en 1905.\r\nElle est abrogée en 1910.\r\n"],
    ["one long line", `${"La ville est prise en 1453, puis rendue. ".repeat(200)}`],
    ["unclosed quotation marks", '« Le traité « est signé » le 2 mars 1992. "Oui. (Non.'],
  ])("%s: a course or nothing, never a crash", (_name, source) => {
    const { documents, questions } = courseOf(source);
    expect(documents).toHaveLength(1);
    for (const { evidence } of questions) {
      expect(source.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
    }
  });
});
