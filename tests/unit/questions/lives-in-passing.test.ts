import { describe, expect, it } from "vitest";
import { buildCourse } from "@/lib/pipeline";
import { stateOf } from "@/lib/questions/publication/rank";
import { french } from "../../support/french";

/** Whether the birth that a text tells may be asked unread. */
function birthIn(title: string, ...sentences: readonly string[]): readonly string[] {
  const source = `${title}\n\nHistoire\n\n${sentences.join(" ")}\n`;
  const document = {
    slug: "essai",
    file: "essai.txt",
    title,
    publisher: null,
    date: null,
    licence: "",
    language: "fr",
  };
  const manifest = { title: "", language: "fr", summary: "", documents: [document], lessons: [] };
  const files = [{ file: "essai.txt", path: "essai.txt", source }];
  const { questions, held } = buildCourse({ slug: "essai", manifest, files, review: null }, french);
  return [...questions, ...held.map(({ question }) => question)]
    .filter(({ kind, evidence }) => kind === "date-typed" && /\(1761-1808\)/u.test(evidence.quote))
    .map(({ score }) => stateOf(score));
}

describe("a birth and a death that stand in brackets", () => {
  it("are left to an editor for someone named in passing", () => {
    expect(
      birthIn("Légendes de Dole", "L'évêque Frédéric Morand (1761-1808) aurait recopié cette règle à Rome."),
    ).toEqual(["review", "review"]);
  });

  it("are asked of whom the text is about, and of whom it names again and again", () => {
    expect(birthIn("Frédéric Morand", "Frédéric Morand (1761-1808) est un évêque de Dole.")).toEqual(["auto", "auto"]);
    expect(
      birthIn(
        "Légendes de Dole",
        "L'évêque Frédéric Morand (1761-1808) aurait recopié cette règle à Rome.",
        "Morand la montre à Paul Petit.",
        "La règle de Morand est perdue.",
      ),
    ).toEqual(["auto", "auto"]);
  });
});
