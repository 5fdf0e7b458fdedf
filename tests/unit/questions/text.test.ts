import { describe, expect, test } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { RESPONSE_FIELD } from "@/lib/questions/question";
import { proofNamed } from "./dated-events";

const country = kindNamed("statement-text").open({
  stem: "Quel pays l’a reconnu le premier\u202f?",
  context: null,
  language: "fr",
  asks: "words",
  key: "La Turquie",
  aliases: ["République de Turquie"],
  known: [{ label: "Les États-Unis", whyNot: proofNamed("États-Unis") }],
});
const rank = kindNamed("cloze-typed").open({
  stem: "Complétez\u202f: «\u202fdevenant ainsi le _____ membre\u202f»",
  context: null,
  language: "fr",
  asks: "number",
  key: "168e",
  aliases: ["168e membre"],
  known: [],
});
const type = (question: typeof country, text: string) => question.answer({ [RESPONSE_FIELD]: [text] }, "a", null);

test.each([
  ["la turquie", "right"],
  ["Turqie", "right"],
  ["republique de turquie", "right"],
  ["Etats-Unis", "wrong"],
  ["la Chine", "wrong"],
])("a name: “%s” is %s", (text, verdict) => {
  expect(type(country, text).grade).toMatchObject({ status: "graded", verdict });
});

test.each([
  ["168", "right"],
  ["168ème", "right"],
  ["le 168e membre", "right"],
  ["167", "wrong"],
])("a rank: “%s” is %s", (text, verdict) => {
  expect(type(rank, text).grade).toMatchObject({ status: "graded", verdict });
});

test.each([
  ["", "unanswered"],
  ["   ", "unanswered"],
  ["euh", "unreadable"],
  ["beaucoup", "unreadable"],
  ["?!", "unreadable"],
])("a rank: “%s” is %s, and not wrong", (text, status) => {
  expect(type(rank, text)).toEqual({ grade: { status }, stored: null });
});

test.each(["?!", "<b>Turquie</b>", "a".repeat(121)])("a name: “%s” is asked again", (text) => {
  expect(type(country, text).grade).toEqual({ status: "unreadable" });
});

describe("the correction", () => {
  test("teaches the spelling after a slip that was let pass, and only then", () => {
    expect(country.reveal({ text: "Turqie" }, "a").spelling).toBe("La Turquie");
    expect(country.reveal({ text: "turquie" }, "a").spelling).toBeNull();
    expect(country.reveal({ text: "la Chine" }, "a").spelling).toBeNull();
  });

  test("says what a known wrong answer is true of", () => {
    expect(country.reveal({ text: "etats unis" }, "a").whyNot).toEqual({
      answer: "Les États-Unis",
      evidence: proofNamed("États-Unis"),
    });
    expect(country.reveal({ text: "la Chine" }, "a").whyNot).toBeNull();
    expect(country.reveal({ text: "turquie" }, "a").whyNot).toBeNull();
  });
});
