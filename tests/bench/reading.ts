/**
 * How fast French is read, and how well its dates, beside the two readers of French dates that JavaScript has.
 *
 * Time is that of the processor, on one core: other work on the machine does not count. Ratios are what to compare.
 */
import { readFileSync } from "node:fs";
import { buildCourse } from "@/lib/pipeline";
import { fr as french } from "@/lib/language/fr/fr";
import { openLanguage } from "@/lib/language/open-language";
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

const LEXICON = "lib/language/fr/generated/lexicon.bin";
const held = (): number => process.memoryUsage().heapUsed + process.memoryUsage().external;
const before = held();
const lexicon = french.openLexicon(readFileSync(LEXICON));
lexicon.lookUp("avoir");
console.log(`Lexicon: ${((held() - before) / 1e6).toFixed(1)} MB of memory`);
const fr = openLanguage(french, lexicon);

const SIZES = [10_000, 100_000, 1_000_000];
/** A short text is read more often than a long one: other work disturbs a short round as a whole. */
const MOST_ROUNDS = 30;
const LEAST_ROUNDS = 3;
const CHARACTERS_OF_ALL_ROUNDS = 1_000_000;
/**
 * Times around, with as many rounds of each size as are measured, before anything is: the engine goes on compiling what is used often
 * for that long, and the second time the shorter texts are read a quarter faster than the first.
 */
const WARM_UPS = 2;
/** The stages of the pipeline that make the analysis; `questions` and `publication` ask for what it found. */
const STAGES = ["read", "timexes", "names", "facts", "relations"];
const ASKING = ["questions", "publication"];

const texts = [...courseTexts(), ...textsOf("build")].map(({ source }) => source);
/** A longer one is a document that has a paragraph a line. */
const LONGEST_PARAGRAPH = 2000;
const paragraphs = texts
  .join("\n\n")
  .split(/\n\s*\n/)
  .flatMap((paragraph) => (paragraph.length > LONGEST_PARAGRAPH ? paragraph.split("\n") : [paragraph]))
  .filter((paragraph) => paragraph.trim() !== "");
/** Paragraphs from all over the texts, so that short and long texts are of one kind. */
const STRIDE = 7;

// Around with as much text as is measured: what is compiled and loaded is loaded.
for (let time = 0; time < WARM_UPS; time += 1)
  for (const size of SIZES) best(() => analyse(textOf(size)), roundsFor(size));

console.log("Whole analysis: documents, dates, names, facts, relations; then questions, beside it");
const runs = SIZES.map((size) => {
  const laps = best(() => analyse(textOf(size)), roundsFor(size));
  const reading = sumAt(laps, STAGES);
  const shares = [...laps].map(([stage, ms]) => `${stage} ${ms.toFixed(0)}`).join(", ");
  console.log(`  ${kB(size)}  ${speed(size, reading)}  ${reading.toFixed(0)} ms (${shares})`);
  console.log(`  ${" ".repeat(8)}  questions take ${ratio(sumAt(laps, ASKING), reading)} times as long as reading`);
  return { reading, whole: sumAt(laps, [...STAGES, ...ASKING]) };
});
const once = paragraphs.join("\n\n");
const onceMs = sumAt(
  best(() => analyse(once), roundsFor(once.length)),
  STAGES,
);
console.log(
  `  ${kB(Math.round(once.length / 100) * 100)}  ${speed(once.length, onceMs)}  where no sentence comes again`,
);
for (const part of ["reading", "whole"] as const) {
  const [first, second, third] = runs.map((run) => run[part]);
  const name = part === "reading" ? "analysis" : "analysis with questions";
  console.log(`  ten times the text: ${ratio(second!, first!)} and ${ratio(third!, second!)} times the time (${name})`);
}
const long = textOf(400_000)
  .split(/(?<=\s)(?=\S)/)
  .slice(0, 40_000)
  .join("");
console.log(
  `  40,000 words: ${(
    sumAt(
      best(() => analyse(long), LEAST_ROUNDS),
      STAGES,
    ) / 1000
  ).toFixed(2)} s`,
);
console.log(`  memory at most, with all of this: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);

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

/** Milliseconds of each stage, by its name. */
function analyse(source: string): ReadonlyMap<string, number> {
  const laps = new Map<string, number>();
  let last = processorMs();
  const { slug, ...info } = INFO;
  const manifest = {
    ...{ title: info.title, language: "fr", summary: "", lessons: [] },
    documents: [{ ...info, slug, file: "d.txt" }],
  };
  buildCourse({ slug, manifest, files: [{ file: "d.txt", path: "d.txt", source }], review: null }, fr, (stage) => {
    const now = processorMs();
    laps.set(stage, now - last);
    last = now;
  });
  return laps;
}

function sumAt(laps: ReadonlyMap<string, number>, stages: readonly string[]): number {
  return stages.reduce((total, stage) => total + (laps.get(stage) ?? 0), 0);
}

function timeOf({ prepare, mostCharacters }: DateReader, text: string): number | undefined {
  if (text.length > mostCharacters) return undefined;
  return best(() => new Map([["dates", lap(prepare(text))]]), LEAST_ROUNDS).get("dates");
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

function roundsFor(length: number): number {
  return Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, Math.ceil(CHARACTERS_OF_ALL_ROUNDS / length)));
}

function lap(work: () => unknown): number {
  const before = processorMs();
  work();
  return processorMs() - before;
}

/** The quickest of some rounds: whatever else the process had to do is in the others. */
function best(round: () => ReadonlyMap<string, number>, times: number): ReadonlyMap<string, number> {
  const rounds = Array.from({ length: times }, round);
  const sum = (laps: ReadonlyMap<string, number>): number => sumAt(laps, [...laps.keys()]);
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
