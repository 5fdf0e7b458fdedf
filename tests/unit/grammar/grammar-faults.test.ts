import { expect, test } from "vitest";
import { grammarFaults } from "@/tests/grammar/grammar-faults";

const lines = [
  { questionId: "a/date-choice", text: "Quelle est la premier ville ?" },
  { questionId: "b/date-choice", text: "Ministère des affaires étrangères" },
];

const error = (sType: string, sMessage: string) => ({ sType, sMessage });

test("a fault of agreement is told with its words and its question", () => {
  const data = [{ iParagraph: 1, lGrammarErrors: [error("gn", "Accord de genre erroné.")] }];
  expect(grammarFaults({ data }, lines)).toEqual([
    "gn: Accord de genre erroné. « Quelle est la premier ville ? » (a/date-choice)",
  ]);
});

test("typography and the capitals of ministries are left aside", () => {
  const lGrammarErrors = [error("typo", "Espace."), error("nbsp", "Insécable."), error("minis", "Majuscule.")];
  expect(grammarFaults({ data: [{ iParagraph: 2, lGrammarErrors }] }, lines)).toEqual([]);
});
