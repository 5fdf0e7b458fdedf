import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { french as fr } from "../support/french";

type Example = { readonly text: string; readonly names: readonly (readonly [name: string, type: string])[] };

const linesOf = (file: string): Example[] =>
  readFileSync(`tests/corpus/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Example);

const namesIn = (text: string): [string, string][] =>
  fr.names.namesIn(text, () => fr.tag(text)).map(({ start, end, type }) => [text.slice(start, end), type]);

const positive = linesOf("fr-names.jsonl");
const negative = linesOf("fr-no-names.jsonl");

test("the corpus is large enough to mean something", () => {
  expect(positive.flatMap(({ names }) => names).length).toBeGreaterThanOrEqual(175);
  expect(negative.length).toBeGreaterThanOrEqual(60);
});

test.each(positive)("the names of: $text", ({ text, names }) => {
  expect(namesIn(text)).toEqual(names);
});

test.each(negative)("no name in: $text", ({ text }) => {
  expect(namesIn(text)).toEqual([]);
});
