import "server-only";
import { parseArgs } from "node:util";
import { AppError } from "@/lib/errors";
import { build } from "./content/build";
import { golden } from "./content/golden";
import { inspect } from "./content/inspect";
import { judge } from "./content/judge";
import { report } from "./content/report";
import { review } from "./content/review";

const USAGE = `npm run content -- build                 check every course and count what it holds
npm run content -- inspect FILE…        the whole analysis of some files as JSON [--language fr] [--tokens] [--text] [--timings]
npm run content -- report FILE…         what was kept, dropped, repaired, dated, asked and why not, in short and in French
npm run content -- judge FILE…          every question of some files as a table, a line each, for readers who judge
npm run content -- review COURSE        the questions that no editor has read [--all: every question]
npm run content -- golden               write the readable list of questions of each course to tests/golden
`;

/** `server-only` is for bundlers: this command runs under plain Node with the condition `react-server`, where it is empty. */
function main(): number {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        language: { type: "string", default: "fr" },
        tokens: { type: "boolean", default: false },
        text: { type: "boolean", default: false },
        timings: { type: "boolean", default: false },
        all: { type: "boolean", default: false },
      },
    });
    const [command = "build", ...names] = positionals;
    switch (command) {
      case "build":
        return build();
      case "inspect":
        return inspect(names, values);
      case "report":
        return report(names, values);
      case "judge":
        return judge(names, values);
      case "review":
        return review(names, values.all);
      case "golden":
        return golden();
      case "help":
        process.stdout.write(USAGE);
        return 0;
    }
    process.stderr.write(USAGE);
    return 2;
  } catch (error) {
    return refuse(error);
  }
}

/** One clear line for what an author can mend; a bug is thrown on. */
function refuse(error: unknown): number {
  if (error instanceof AppError) process.stderr.write(`${error.detail}\n`);
  else if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    process.stderr.write(`${error.message}\n`);
  } else throw error;
  return 2;
}

process.exitCode = main();
