import { expect, test } from "vitest";
import { calmTitle } from "@/lib/lessons/calm-title";
import type { LessonSection } from "@/lib/lessons/lesson";

const span = { start: 0, end: 0 };
const piece = { sentenceId: null, repairedFrom: null, expansion: null, span };
const under = (text: string): LessonSection[] => [
  { id: "s", title: null, blocks: [{ id: "b", kind: "paragraph", date: null, pieces: [{ ...piece, text }] }] },
];

test.each([
  ["UNE POLITIQUE « MULTIVECTORIELLE »", "Une politique du pays.", "Une politique « multivectorielle »"],
  ["LE KAZAKHSTAN ET L’OSCE", "Le Kazakhstan préside l’OSCE et le reste.", "Le Kazakhstan et l’OSCE"],
  ["Politique de non-prolifération", "Le pays.", "Politique de non-prolifération"],
])("%s", (title, text, calm) => {
  expect(calmTitle(title, under(text))).toBe(calm);
});
