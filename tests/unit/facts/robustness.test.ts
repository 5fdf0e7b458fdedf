import { expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { readDocument } from "@/lib/documents/read-document";
import { findFacts } from "@/lib/facts/find-facts";
import { findTimexes } from "@/lib/facts/dates/find-timexes";
import { relateEvents } from "@/lib/facts/relations/relate-events";
import { french as fr } from "../../support/french";
import { randomFrom, shuffle } from "@/lib/random";
import { slice } from "@/lib/span";

const FOLDER = "content/courses/politique-etrangere-du-kazakhstan/documents";
const text = ["000", "001", "002"].map((name) => readFileSync(`${FOLDER}/${name}.txt`, "utf8")).join("\n\n");

function factsOf(source: string) {
  const info = { slug: "essai", title: "Kazakhstan", publisher: null, date: null, licence: "", language: "fr" };
  const document = readDocument({ path: "essai.txt", source, info }, fr);
  const timexes = findTimexes(document, fr, () => undefined);
  return findFacts({ document, timexes, language: fr }, () => undefined);
}

/** The text with its words out of order within stretches, some doubled and some lost. */
function mutilate(source: string, seed: string): string {
  const random = randomFrom(seed);
  const words = source.split(/(?<=\s)/u);
  const stretches = Array.from({ length: Math.ceil(words.length / 12) }, (_, at) => words.slice(at * 12, at * 12 + 12));
  return stretches
    .flatMap((stretch) => (random() < 0.3 ? shuffle(stretch, random) : stretch))
    .flatMap((word) => (random() < 0.03 ? [] : random() < 0.03 ? [word, word] : [word]))
    .join("");
}

const PATIENCE_MS = 30_000;

test(
  "mutilated texts never make the analysis fail, and all evidence still slices the source",
  { timeout: PATIENCE_MS },
  () => {
    for (let seed = 0; seed < 12; seed++) {
      const source = mutilate(text, `mutilated-${seed}`);
      const facts = factsOf(source);
      for (const { evidence } of facts) expect(slice(source, evidence).trim()).not.toBe("");
      expect(() => relateEvents(facts, fr)).not.toThrow();
    }
  },
);

test("every question about a mutilated text is a question, with no gap in its words", { timeout: PATIENCE_MS }, () => {
  for (let seed = 0; seed < 6; seed++) {
    for (const fact of factsOf(mutilate(text, `worded-${seed}`))) {
      if (fact.kind !== "event") continue;
      const stem = fr.phrases.askDate(fact.wording, fact.timex);
      if (stem === null) continue;
      expect(stem).toMatch(/^\p{Lu}.*\u202f\?$/u);
      expect(stem).not.toMatch(/ {2}| [,.]|undefined|null/u);
      expect(stem.length).toBeLessThanOrEqual(200);
    }
  }
});

test("a table that lost its lines is set aside, not searched for hours", () => {
  const endless = `En 1992, ${"le pays et la France et le 3e membre (OSCE) et ".repeat(4000)}fin.`;
  expect(factsOf(endless).filter(({ kind }) => kind !== "acronym")).toEqual([]);
});
