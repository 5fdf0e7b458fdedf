import { expect, test } from "vitest";
import { french as fr } from "../../support/french";
import { buildCourse } from "@/lib/pipeline";
import { lintRules } from "@/lib/questions/linter";
import { importReport } from "@/lib/use-cases/content/import-report";
import { judgeLine, questionsOf } from "@/lib/use-cases/content/judge";
import { kinds } from "@/lib/questions/kinds";
import { KIND_NAMES, WHY_NOT_ASKED } from "@/lib/use-cases/content/report-words";

const SOURCE = `Histoire du canal

Le canal du Midi a été inauguré le 24 mai 1681. Le pont de Béziers a été ouvert en 1858.
Cet accord a été signé le 3 mars 1992 à Toulouse.
Pour en savoir plus, cliquez ici !
`;

const courseOf = (source: string) =>
  buildCourse(
    {
      slug: "essai",
      manifest: {
        title: "",
        language: "fr",
        summary: "",
        documents: [
          {
            slug: "canal",
            file: "canal.txt",
            title: "canal.txt",
            publisher: null,
            date: null,
            licence: "",
            language: "fr",
          },
        ],
        lessons: [],
      },
      files: [{ file: "canal.txt", path: "canal.txt", source }],
      review: null,
    },
    fr,
  );

const built = courseOf(SOURCE);

test("the report says in French what was kept, left out, dated and asked, and why not more", () => {
  const lines = importReport(built).split("\n");
  expect(lines[0]).toBe("# canal.txt");
  expect(lines).toContain("Gardé : 1 section, 4 phrases");
  expect(lines).toContain("Laissé de côté : 0 passage");
  expect(lines).toContain("  - 24 mai 1681 = 1681-05-24");
  expect(lines).toContain("  - date à écrire : 2");
  expect(lines.find((line) => line.includes("renvoi à ce qui précède"))).toMatch(/^ {2}\d+ × /);
});

test("every fault that the linter knows has words for authors", () => {
  expect(lintRules.map(({ code }) => code).filter((code) => !(code in WHY_NOT_ASKED))).toEqual([]);
});

test("every kind that the machine writes has words for authors", () => {
  const written = kinds.filter(({ kind }) => !kind.startsWith("statement-"));
  expect(written.map(({ kind }) => kind).filter((kind) => !(kind in KIND_NAMES))).toEqual([]);
});

test("a question to be judged is one line of nine fields, its proof marked in its sentence", () => {
  const typed = questionsOf(built).find(({ kind }) => kind === "date-typed")!;
  expect(judgeLine(typed).split("\t").slice(1)).toEqual([
    "date-typed",
    typed.score.toFixed(2),
    typed.reasons.join(","),
    "auto",
    "[Histoire du canal] À quelle date a été inauguré le canal du Midi\u202f?",
    "",
    "24 mai 1681",
    "⟦Le canal du Midi a été inauguré le 24 mai 1681⟧.",
  ]);
});

test("a question on several events is judged with the sentence of each of them", () => {
  const source = [
    "Le théâtre de Béziers a été inauguré en 1844.",
    "Le pont de Béziers a été ouvert en 1858.",
    "Le musée de Béziers a été fondé en 1903.",
  ].join(" ");
  const order = questionsOf(courseOf(source)).find(({ kind }) => kind === "order-events")!;
  expect(judgeLine(order).split("\t").at(-1)).toBe(
    [
      "⟦Le théâtre de Béziers a été inauguré en 1844⟧.",
      "⟦Le pont de Béziers a été ouvert en 1858⟧.",
      "⟦Le musée de Béziers a été fondé en 1903⟧.",
    ].join(" ⏎ "),
  );
});
