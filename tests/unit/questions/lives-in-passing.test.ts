import { describe, expect, it } from "vitest";
import { stateOf } from "@/lib/questions/publication/rank";
import { datesTypedOn } from "./written-on";

/** Whether the birth and the death that a text tells may be asked unread. */
const birthIn = (title: string, ...sentences: readonly string[]): readonly string[] =>
  datesTypedOn(`${title}\n\nHistoire\n\n${sentences.join(" ")}\n`, { document: title })
    .filter(({ evidence }) => /\(1761-1808\)/u.test(evidence.quote))
    .map(({ score }) => stateOf(score));

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
