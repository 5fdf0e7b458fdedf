import { readdirSync, readFileSync } from "node:fs";
import edtf from "edtf";
import { describe, expect, test } from "vitest";

type Span = { start: number; end: number };
type Mention = Span & { text: string; edtf: string; alt?: string[]; role?: string; yearless?: true };
type Gold = { dates: Mention[]; sentences: Span[]; sectionTitles: string[]; boilerplate: Span[] };

const folder = "tests/corpus/texts";
const halves = ["build", "measure"];

const texts = halves.flatMap((half) =>
  readdirSync(`${folder}/${half}`)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const path = `${half}/${file.replace(/\.txt$/, "")}`;
      const source = readFileSync(`${folder}/${path}.txt`, "utf8");
      return { path, half, source, gold: JSON.parse(readFileSync(`${folder}/${path}.gold.json`, "utf8")) as Gold };
    }),
);

/** Spans that begin before the one in front of them has ended, or that are empty. */
const misplaced = (spans: readonly Span[]): Span[] =>
  spans.filter(({ start, end }, index) => start >= end || start < (spans[index - 1]?.end ?? 0));

const isValid = (value: string): boolean => {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
};

test.each(halves)("the half %s has six texts", (half) =>
  expect(texts.filter((text) => text.half === half)).toHaveLength(6),
);

describe.each(texts)("$path", ({ source, gold }) => {
  const { dates, sentences, sectionTitles, boilerplate } = gold;
  const lines = source.split(/\r?\n/);

  test("has four to nine hundred words", () => {
    const words = source.split(/\s+/).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(900);
  });

  test("each dated mention stands where the gold says", () =>
    expect(dates.map(({ start, end }) => source.slice(start, end))).toEqual(dates.map(({ text }) => text)));

  test("mentions, sentences and boilerplate are in order and do not overlap", () => {
    expect(misplaced(dates)).toEqual([]);
    const prose = [...sentences, ...boilerplate].sort((a, b) => a.start - b.start);
    expect(misplaced(prose)).toEqual([]);
    expect(misplaced(sentences)).toEqual([]);
  });

  test("every value is EDTF", () =>
    expect(dates.flatMap((date) => [date.edtf, ...(date.alt ?? [])]).filter((value) => !isValid(value))).toEqual([]));

  test("roles are among the known ones, and a year is missing only where it says so", () => {
    expect(dates.filter(({ role }) => role !== undefined && !["document-date", "name"].includes(role))).toEqual([]);
    const everyYear = dates.filter((date) => date.edtf.startsWith("XXXX"));
    expect(everyYear.filter(({ yearless }) => !yearless)).toEqual([]);
  });

  test("sentences begin and end with a word or a mark, never with a space", () => {
    const quotes = sentences.map(({ start, end }) => source.slice(start, end));
    expect(quotes.filter((quote) => quote !== quote.trim())).toEqual([]);
  });

  test("each heading is a line of its own", () => {
    expect(sectionTitles.length).toBeGreaterThan(1);
    expect(sectionTitles.filter((title) => !lines.includes(title))).toEqual([]);
  });

  test("no sentence, heading or boilerplate line is left unmarked", () => {
    const marked = [...sentences, ...boilerplate].sort((a, b) => b.start - a.start);
    const rest = marked.reduce((text, { start, end }) => `${text.slice(0, start)}\n${text.slice(end)}`, source);
    const unmarked = rest.split(/\r?\n/).map((line) => line.trim());
    expect(unmarked.filter((line) => line !== "" && line !== "-" && !sectionTitles.includes(line))).toEqual([]);
  });
});
