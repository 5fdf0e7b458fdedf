import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { SourceDocument } from "@/lib/documents/document";
import { french as fr } from "../../support/french";
import { buildCourse, type BuiltCourse } from "@/lib/pipeline";
import type { Span } from "@/lib/span";
import { mutatedFrom } from "./mutations";

const FOLDER = "content/courses/politique-etrangere-du-kazakhstan/documents";
const textsOf = (file: string): string =>
  readFileSync(`tests/corpus/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join("\n");

const texts = [
  ...["000", "001", "002"].map((name) => readFileSync(`${FOLDER}/${name}.txt`, "utf8")),
  textsOf("fr-dates.jsonl"),
  textsOf("fr-sentences.jsonl"),
  readFileSync("tests/corpus/samples/hard-wrapped.txt", "utf8"),
];

function build(source: string): BuiltCourse {
  const info = { slug: "essai", title: "Essai", publisher: null, date: null, licence: "", language: "fr" };
  const manifest = {
    title: "Essai",
    language: "fr",
    summary: "",
    documents: [{ ...info, file: "essai.txt" }],
    lessons: [],
  };
  const files = [{ file: "essai.txt", path: "essai.txt", source }];
  return buildCourse({ slug: "essai", manifest, files, review: null }, fr);
}

/** Spans that do not lie within the source, with words in them. */
const strayed = (spans: readonly Span[], source: string): readonly Span[] =>
  spans.filter(
    ({ start, end }) => !(start >= 0 && start < end && end <= source.length) || source.slice(start, end).trim() === "",
  );

/** Letters of the sentences whose offset points neither at that letter nor at something that stands for it. */
function misplaced({ source, sentences }: SourceDocument): readonly string[] {
  return sentences.flatMap(({ text, offsets }) =>
    [...text.matchAll(/[a-z]/gi)]
      .filter(
        ({ 0: letter, index }) =>
          source[offsets[index]!] !== letter && /[\w\s.,;:]/.test(source[offsets[index]!] ?? " "),
      )
      .map(({ index }) => `${text.slice(index, index + 20)} | ${source.slice(offsets[index], offsets[index]! + 20)}`),
  );
}

const RUNS = 2_000;
const SEED = 1992;
const PATIENCE_MS = 240_000;
/** One document in so many is built twice. */
const TWICE = 20;

test(
  "2,000 documents that were damaged on their way never make the walk fail, and all that is said of them is in them",
  { timeout: PATIENCE_MS },
  () => {
    let count = 0;
    fc.assert(
      fc.property(mutatedFrom(texts), (source) => {
        const built = build(source);
        const [document] = built.documents as readonly [SourceDocument];
        const { sentences, dropped, repairs, sections } = document;
        const spans = [...sentences, ...sections, ...sections.flatMap(({ blocks }) => blocks)].map(({ span }) => span);
        const evidence = built.facts.map((fact) => fact.evidence);
        const dates = built.timexes.flatMap((timexes) => timexes.map(({ span }) => span));
        expect(strayed([...spans, ...repairs, ...dropped, ...evidence, ...dates], source)).toEqual([]);
        for (const { text, start, end } of dropped) expect(source.slice(start, end)).toBe(text);
        expect(misplaced(document)).toEqual([]);
        if (count++ % TWICE === 0) expect(build(source).version).toBe(built.version);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(count).toBe(RUNS);
  },
);
