import { expect, test } from "vitest";
import { glossaryOf } from "@/components/lesson/glossary";
import type { LessonPiece, LessonSection } from "@/lib/lessons/lesson";

const piece = (text: string, sentenceId: string, expansion: string | null = null): LessonPiece => ({
  ...{ text, sentenceId, expansion, repairedFrom: null },
  span: { start: 0, end: text.length },
});
const section = (...pieces: LessonPiece[]): LessonSection => ({
  ...{ id: "s", title: null },
  blocks: [{ id: "b", kind: "paragraph", date: null, pieces }],
});
const OSCE = "Organisation pour la sécurité et la coopération en Europe";

test("acronyms that a lesson spells out and those that it only uses, in alphabetical order", () => {
  const sections = [section(piece("L’", "1"), piece("OSCE", "1", OSCE), piece("Le traité (CIAC)", "2"))];
  expect(glossaryOf(sections, [{ acronym: "CIAC", expansion: "Convention", sentenceId: "2" }])).toEqual([
    { acronym: "CIAC", expansion: "Convention", sentenceId: "2" },
    { acronym: "OSCE", expansion: OSCE, sentenceId: "1" },
  ]);
});

test("each one once, and with the sentence where it comes first", () => {
  const sections = [section(piece("L’OSCE", "1")), section(piece("OSCE", "2", OSCE), piece("OSCE", "3", OSCE))];
  expect(glossaryOf(sections, [{ acronym: "OSCE", expansion: OSCE, sentenceId: "1" }])).toEqual([
    { acronym: "OSCE", expansion: OSCE, sentenceId: "1" },
  ]);
  expect(glossaryOf(sections, [])).toEqual([{ acronym: "OSCE", expansion: OSCE, sentenceId: "2" }]);
});

test("a lesson without acronyms has no glossary", () => {
  expect(glossaryOf([section(piece("Rien.", "1"))], [])).toEqual([]);
});
