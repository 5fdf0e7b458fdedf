/**
 * How fast French is read, and how well its dates, beside the two readers of French dates that JavaScript has.
 *
 * Time is that of the processor, on one core: other work on the machine does not count. Ratios are what to compare.
 */
import { readDocument } from "@/lib/documents/read-document";
import { findFacts } from "@/lib/facts/find-facts";
import { findTimexes } from "@/lib/facts/find-timexes";
import { relateEvents } from "@/lib/facts/relate-events";
import { french as fr } from "../support/french";
import {
  countLoosely,
  courseTexts,
  precisionOf,
  recallOf,
  sumOf,
  textsOf,
  type DatedText,
} from "../corpus/dated-texts";
import { DATE_READERS, INFO, type DateReader } from "./date-readers";

const ROUNDS = 3;
const SIZES = [10_000, 100_000, 1_000_000];
const STAGES = ["read", "timexes", "facts", "relations"];

const texts = [...courseTexts(), ...textsOf("build")].map(({ source }) => source);
const paragraphs = texts
  .join("\n\n")
  .split(/\n\s*\n/)
  .filter((paragraph) => paragraph.trim() !== "");
/** Paragraphs from all over the texts, so that short and long texts are of one kind. */
const STRIDE = 7;

// Once around first: what is compiled and loaded is loaded.
analyse(textOf(100_000));

console.log("Whole analysis: documents, dates, facts, relations");
const times = SIZES.map((size) => {
  const stages = best(() => analyse(textOf(size)));
  const total = stages.reduce((sum, ms) => sum + ms, 0);
  const shares = STAGES.map((stage, index) => `${stage} ${stages[index]!.toFixed(0)}`).join(", ");
  console.log(`  ${kB(size)}  ${speed(size, total)}  ${total.toFixed(0)} ms (${shares})`);
  return total;
});
console.log(
  `  ten times the text takes ${ratio(times[1]!, times[0]!)} and ${ratio(times[2]!, times[1]!)} times the time`,
);
const long = textOf(400_000)
  .split(/(?<=\s)(?=\S)/)
  .slice(0, 40_000)
  .join("");
console.log(`  40,000 words: ${(best(() => analyse(long)).reduce((sum, ms) => sum + ms, 0) / 1000).toFixed(2)} s`);

console.log("Dates alone, on the same text");
for (const size of SIZES) {
  const [ours = 0, ...others] = DATE_READERS.map((reader) => timeOf(reader, textOf(size)));
  console.log(`  ${kB(size)}  ${speed(size, ours)}`);
  DATE_READERS.slice(1).forEach(({ name }, index) => {
    const ms = others[index];
    if (ms) console.log(`  ${" ".repeat(8)}  ${speed(size, ms)}  ${name}: ours is ${ratio(ms, ours)} times as fast`);
  });
}

console.log("Dates that overlap a person's, and those of them that mean the same days (precision / recall)");
const corpora = {
  "course documents": courseTexts(),
  "texts, build": textsOf("build"),
  "texts, measure": textsOf("measure"),
};
for (const [name, gold] of Object.entries(corpora)) {
  if (gold.length > 0)
    for (const reader of DATE_READERS) console.log(`  ${name.padEnd(18)}${accuracyOf(reader, gold)}`);
}

/** Milliseconds of each stage, in the order of `STAGES`. */
function analyse(source: string): number[] {
  const document = lap(() => readDocument({ path: "d.txt", source, info: INFO }, fr));
  const timexes = lap(() => findTimexes(document.result, fr, () => {}));
  const read = { document: document.result, timexes: timexes.result, language: fr, courseTitle: INFO.title };
  const facts = lap(() => findFacts(read, () => {}));
  const relations = lap(() => relateEvents(facts.result, fr));
  return [document, timexes, facts, relations].map(({ ms }) => ms);
}

function timeOf({ prepare, mostCharacters }: DateReader, text: string): number | undefined {
  return text.length > mostCharacters ? undefined : best(() => [lap(prepare(text)).ms])[0];
}

/** As much text as asked for, in paragraphs that come again when all are used up. */
function textOf(length: number): string {
  const chosen: string[] = [];
  for (let size = 0, at = 0; size < length; at += STRIDE) {
    const paragraph = paragraphs[(at + Math.floor(at / paragraphs.length)) % paragraphs.length]!;
    chosen.push(paragraph);
    size += paragraph.length + 2;
  }
  return chosen.join("\n\n").slice(0, length);
}

function lap<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = processorMs();
  const result = work();
  return { result, ms: processorMs() - before };
}

/** The quickest of some rounds: whatever else the process had to do is in the others. */
function best(round: () => number[]): number[] {
  const rounds = Array.from({ length: ROUNDS }, round);
  const sum = (laps: number[]): number => laps.reduce((total, ms) => total + ms, 0);
  return rounds.reduce((least, laps) => (sum(laps) < sum(least) ? laps : least));
}

function accuracyOf({ name, read }: DateReader, gold: readonly DatedText[]): string {
  const counts = gold.map(({ dates, source }) => countLoosely(dates, read(source)));
  const [spans, values] = [sumOf(counts.map((count) => count.spans)), sumOf(counts.map((count) => count.values))];
  const percent = (share: number): string => `${(100 * share).toFixed(1)}`.padStart(5);
  const pair = (count: typeof spans): string => `${percent(precisionOf(count))} / ${percent(recallOf(count))} %`;
  return `${name.padEnd(24)}spans ${pair(spans)}   values ${pair(values)}   of ${spans.gold}`;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function kB(length: number): string {
  return `${String(length / 1000).padStart(5)} kB`;
}

function speed(length: number, ms: number): string {
  return `${(length / ms).toFixed(0).padStart(6)} kB/s`;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(1);
}
