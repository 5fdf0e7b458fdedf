import { describe, expect, test } from "vitest";
import type { Fact } from "@/lib/facts/fact";
import { benchFor } from "@/lib/questions/bench/bench";
import { evidenceOf } from "@/lib/questions/evidence";
import { addLeaks } from "@/lib/questions/publication/leaks";
import type { Question } from "@/lib/questions/question";
import { french as fr } from "../../support/french";
import { documentOf } from "./small-course";

const LINES = [
  "La reine Ada fut couronnée à Orves le 3 mai 1612.",
  "La charte d'Orves, signée au couronnement, fixa les 12 cantons du royaume.",
  "Le royaume compte douze bailliages et 12 cantons libres.",
  "La Ligue des ports du Nord (LPN) se réunit à Bergue.",
  "Jean Torel fonda la Ligue des ports du Nord.",
  "Un phare fut allumé à Bergue le 14 juin 1931.",
  "Le 14 juin 1931, un bac relia les deux rives.",
  "La foire aux laines se tenait à Orves.",
] as const;
const document = documentOf("a", LINES);

/** A question on a line, with nothing known of it but its words; the key comes first. */
function ask(line: number, stem: string, ...options: readonly string[]): Question {
  const sentence = document.sentences[line]!;
  const isTyped = options.length === 1;
  const [key = ""] = options;
  const choice = { stem, context: null, options: options.map((label) => ({ label, whyNot: null })), key: 0 };
  const typed = { stem, context: null, language: "fr", asks: "words", key, aliases: [], known: [] };
  return {
    id: `q${line}`,
    version: "v1",
    kind: isTyped ? "statement-text" : "statement-choice",
    factId: `f${line}`,
    documentSlug: "a",
    sectionId: "a-s",
    content: isTyped ? typed : choice,
    evidence: evidenceOf(document, sentence, sentence.span),
    difficulty: 1,
    score: 1,
    reasons: [],
    origin: "editor",
    tells: [`fact f${line}`],
  };
}

/** True if two questions are kept apart. */
function areApart(a: Question, b: Question, facts: readonly Fact[] = []): boolean {
  const [first, second] = addLeaks([a, b], benchFor(fr, [document], facts, [], []));
  return first!.tells.some((told) => second!.tells.includes(told));
}

/** What the fourth line says of a sigle. */
const sigle: Fact = {
  ...{ kind: "acronym", id: "f3", documentSlug: "a", sectionId: "a-s", sentenceId: "a-3", doubts: [] },
  ...{
    acronym: "LPN",
    expansion: "Ligue des ports du Nord",
    gender: "f",
    evidence: document.sentences[3]!.span,
    label: "LPN",
  },
};
const meaning = ask(3, "Que signifie le sigle « LPN » ?", "Ligue des ports du Nord", "Ligue des pêcheurs du Nord");

describe("a sigle and its words", () => {
  test("are told by a question that says the words without the sigle", () => {
    expect(areApart(meaning, ask(4, "Qui fonda la Ligue des ports du Nord ?", "Jean Torel", "Luc Ney"), [sigle])).toBe(
      true,
    );
  });

  test("are told by the proof alone, whatever its capitals and articles", () => {
    expect(areApart(meaning, ask(4, "Qui fut Jean Torel ?", "Un armateur", "Un évêque"), [sigle])).toBe(true);
  });

  test("are told by a wrong option", () => {
    const other = ask(7, "Qui tenait la foire d’Orves ?", "La guilde", "La ligue des Ports du Nord");
    expect(areApart(meaning, other, [sigle])).toBe(true);
  });

  test("are not told by the sigle alone, nor by half of the words", () => {
    expect(areApart(meaning, ask(7, "Où siège la LPN ?", "À Orves", "À Pise"), [sigle])).toBe(false);
    expect(areApart(meaning, ask(7, "Qui dirige la Ligue des ports ?", "Ada", "Luc Ney"), [sigle])).toBe(false);
  });
});

describe("a date", () => {
  const crowned = "À quelle date la reine Ada fut-elle couronnée ?";

  test("is told by its month in another stem on the matter", () => {
    const other = ask(1, "Quelle charte la reine Ada signa-t-elle en mai 1612 ?", "La charte verte", "La bulle d’or");
    expect(areApart(ask(0, crowned, "3 mai 1612"), other)).toBe(true);
  });

  test("is not told by a month in which a wrong option lies too", () => {
    const choice = ask(0, crowned, "3 mai 1612", "9 mai 1612", "4 mars 1613");
    const other = ask(1, "Quelle charte la reine Ada signa-t-elle en mai 1612 ?", "La charte verte", "La bulle d’or");
    expect(areApart(choice, other)).toBe(false);
  });

  test("is not told by the same month of another matter", () => {
    const other = ask(7, "Quelle foire rouvrit en mai 1612 ?", "La foire aux laines", "La foire aux vins");
    expect(areApart(ask(0, crowned, "3 mai 1612"), other)).toBe(false);
  });

  test("is told by another question that has the same day for its answer", () => {
    const lit = ask(5, "Quand le phare fut-il allumé ?", "14 juin 1931");
    expect(areApart(lit, ask(6, "Quand un bac relia-t-il les rives ?", "14 juin 1931"))).toBe(true);
    expect(areApart(lit, ask(7, "Quand un bac relia-t-il les rives ?", "15 juin 1931"))).toBe(false);
  });
});

describe("a name or a number", () => {
  test("is told by the right answer of a question on the same matter", () => {
    const place = ask(0, "Dans quelle ville la reine Ada fut-elle couronnée en mai 1612 ?", "Orves", "Bergue");
    expect(
      areApart(place, ask(7, "Quel texte la reine Ada couronnée signa-t-elle ?", "La charte d’Orves", "La bulle")),
    ).toBe(true);
    expect(
      areApart(place, ask(7, "Quelle foire se tenait au bourg ?", "La foire aux laines", "La foire aux vins")),
    ).toBe(false);
  });

  test("is told where the same number counts the same thing", () => {
    const cantons = ask(1, "Complétez : « La charte fixa les _____ cantons du royaume. »", "12", "15");
    expect(areApart(cantons, ask(2, "Combien de bailliages le royaume a-t-il ?", "Douze", "Vingt"))).toBe(true);
    const fairs = ask(7, "Complétez : « La foire du royaume dure 12 jours à _____. »", "Orves", "Bergue");
    expect(areApart(cantons, fairs)).toBe(false);
  });
});
