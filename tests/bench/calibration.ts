/**
 * Prints how good the scores are: precision against yield by bar, then by kind and by reason, from what readers judged.
 *
 * Texts are in `tests/corpus/texts`, judgements in `tests/corpus/judgements/*.tsv`, by the ids that `npm run content -- judge`
 * prints. Run it with `node --import tsx --conditions=react-server tests/bench/calibration.ts`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildFiles } from "@/lib/use-cases/content/build-files";
import { questionsOf } from "@/lib/use-cases/content/judge";
import { byBar, byKind, byReason, printed, readJudgements, type Judged } from "./calibration-table";

const CORPUS = "tests/corpus";
const BARS = [0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

const verdicts = new Map(
  filesIn("judgements", ".tsv").flatMap((path) => [...readJudgements(readFileSync(path, "utf8"))]),
);
const questions = filesIn("texts", ".txt").flatMap((path) => questionsOf(buildFiles("calibration", [path], "fr")));
const judged = questions.flatMap(({ id, kind, score, reasons }): Judged[] => {
  const verdict = verdicts.get(id);
  return verdict === undefined ? [] : [{ kind, score, reasons, verdict }];
});

const gone = [...verdicts.keys()].filter((id) => questions.every((question) => question.id !== id)).length;
process.stdout.write(
  [
    `${judged.length} of ${questions.length} questions judged; ${gone} judgements of questions that are no longer written`,
    "",
    "bar                         all  A/M/R  share",
    printed(byBar(judged, BARS)),
    "",
    printed(byKind(judged)),
    "",
    printed(byReason(judged)),
    "",
  ].join("\n"),
);

/** Files below a folder of the corpus, in alphabetical order; none where there is no such folder. */
function filesIn(folder: string, ending: string): readonly string[] {
  const root = join(CORPUS, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(root, name));
}
