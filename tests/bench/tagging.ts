/**
 * How long the lexicon takes to open, what it weighs, and how fast French is tagged: `npx tsx tests/bench/tagging.ts`.
 */
import { readFileSync } from "node:fs";
import { fr } from "@/lib/language/fr/fr";
import { sampleOf } from "../corpus/tagged-sample";

const ROUNDS = 100;
const LEXICON = "lib/language/fr/generated/lexicon.bin";

const sentences = [...sampleOf("build"), ...sampleOf("measure")].map(({ text }) => text);
const kilobytes = Buffer.byteLength(sentences.join("\n")) / 1000;

const before = process.memoryUsage().rss;
const [lexicon, openMs] = timed(() => {
  const opened = fr.openLexicon(readFileSync(LEXICON));
  opened.lookUp("avoir");
  return opened;
});
const megabytes = (process.memoryUsage().rss - before) / 1e6;
console.log(`lexicon    ${lexicon.size} forms, open in ${openMs.toFixed(1)} ms, ${megabytes.toFixed(1)} MB of memory`);

const tag = fr.tagger(lexicon);
const [, coldMs] = timed(() => sentences.forEach((sentence) => tag(sentence)));
const [, warmMs] = timed(() => {
  for (let round = 0; round < ROUNDS; round += 1) sentences.forEach((sentence) => tag(sentence));
});
const perSecond = (ms: number): string => `${((kilobytes / ms) * 1000).toFixed(0)} kB/s`;
console.log(`tagging    ${perSecond(warmMs / ROUNDS)} once warm, ${perSecond(coldMs)} the first time`);

function timed<T>(work: () => T): readonly [T, ms: number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
