import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answersIn } from "../unit/facts/answers-in";

type Expected = { readonly text: string; readonly asked: readonly string[]; readonly declined: readonly string[] };

/** The sentences of the corpus, each with what stands under it. */
const corpus = readFileSync("tests/corpus/fr-answers.txt", "utf8")
  .split("\n\n")
  .map((block) => block.split("\n").filter((line) => line !== "" && !line.startsWith("#")))
  .filter((lines) => lines.length > 0)
  .map(([text = "", ...lines]): Expected => {
    const marked = (mark: string): string[] =>
      lines.filter((line) => line.startsWith(`  ${mark} `)).map((line) => line.slice(4));
    return { text, asked: marked("+"), declined: marked("-").flatMap((codes) => codes.split(" ")) };
  });

test("the corpus has more sentences without a question than with one", () => {
  const silent = corpus.filter(({ asked }) => asked.length === 0).length;
  expect(corpus.length).toBeGreaterThanOrEqual(150);
  expect(silent).toBeGreaterThan(corpus.length / 2);
});

test.each(corpus)("$text", ({ text, asked, declined }) => {
  expect(answersIn(text)).toEqual({ asked, declined });
});
