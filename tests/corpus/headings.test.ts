import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "@/lib/documents/read-document";
import { fr } from "@/lib/language/fr/fr";

type Sample = { readonly text: string; readonly titles: readonly string[] };

const samples = readFileSync("tests/corpus/fr-headings.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Sample);

function titlesOf(source: string): (string | null)[] {
  const info = { slug: "titres", title: "", publisher: null, date: null, licence: "", language: "fr" };
  const { sections } = readDocument({ path: "titres.txt", source, info }, fr);
  return sections.map(({ title }) => title).filter((title) => title !== null);
}

test.each(samples.map(({ text, titles }) => [text, titles] as const))("the headings of %j", (text, titles) =>
  expect(titlesOf(text)).toEqual(titles),
);

test("the corpus is large enough to mean something", () => expect(samples.length).toBeGreaterThanOrEqual(40));
