import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "@/lib/documents/read-document";
import { fr } from "@/lib/language/fr/fr";

type Sample = { readonly text: string; readonly sentences: readonly string[] };

const samples = readFileSync("tests/corpus/fr-sentences.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Sample);

/** The text from the beginning of each sentence to that of the next. */
function cutsOf(source: string): string[] {
  const info = { slug: "phrases", title: "", publisher: null, date: null, licence: "", language: "fr" };
  const { sentences } = readDocument({ path: "phrases.txt", source, info }, fr);
  return sentences.map(({ span }, index) => source.slice(span.start, sentences[index + 1]?.span.start).trim());
}

test.each(samples.map(({ text, sentences }) => [text, sentences] as const))("%s", (text, sentences) =>
  expect(cutsOf(text)).toEqual(sentences),
);

test("the corpus is large enough to mean something", () => expect(samples.length).toBeGreaterThanOrEqual(150));
