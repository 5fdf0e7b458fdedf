import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datesAskedIn } from "../unit/facts/dates-asked-in";

/** The sentences of the corpus, each with the date questions that it must give; none where there is nothing to ask that stands alone. */
const corpus = readFileSync("tests/corpus/fr-events.txt", "utf8")
  .split("\n\n")
  .map((block) => block.split("\n").filter((line) => line !== "" && !line.startsWith("#")))
  .filter((lines) => lines.length > 0)
  .map(([text = "", ...lines]) => ({ text, asked: lines.map((line) => line.replace(/^ {2}\+ /u, "")) }));

test("the corpus has sentences enough, and a third of them with nothing to ask", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(200);
  expect(corpus.filter(({ asked }) => asked.length === 0).length).toBeGreaterThan(corpus.length / 4);
});

test.each(corpus)("$text", ({ text, asked }) => {
  expect(datesAskedIn(text)).toEqual(asked);
});
