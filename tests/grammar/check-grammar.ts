/**
 * Has every stem, context and option of the courses that ship read by an independent French grammar checker, a line each,
 * and fails on faults of agreement and conjugation. A faulty line of our own goes first: a checker that misses it is no use.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findGrammarChecker } from "../support/tools";
import { grammarFaults, type GrammarReport } from "./grammar-faults";
import { linesOfBank } from "./lines-of-bank";

const CONTROL = { questionId: "control", text: "À quelle date la convention a-t-elle été signé ?" };

const checker = findGrammarChecker();
if (checker === null) throw new Error("grammalecte-cli is not installed");
const lines = [CONTROL, ...linesOfBank()];
const [control = "", ...faults] = grammarFaults(reportOn(lines.map(({ text }) => text)), lines);
if (!control.endsWith(`(${CONTROL.questionId})`)) throw new Error(`the checker does not see « ${CONTROL.text} »`);
faults.forEach((fault) => console.error(fault));
process.stdout.write(`${lines.length - 1} lines read, ${faults.length} faults of grammar\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function reportOn(texts: readonly string[]): GrammarReport {
  const folder = mkdtempSync(join(tmpdir(), "reperes-grammar-"));
  const file = join(folder, "lines.txt");
  writeFileSync(file, `${texts.join("\n")}\n`);
  const { stdout, status, stderr } = spawnSync(checker!, ["-f", file, "-j"], { encoding: "utf8", maxBuffer: 64 << 20 });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`the checker ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as GrammarReport;
}
