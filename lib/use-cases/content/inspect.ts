import "server-only";
import { performance } from "node:perf_hooks";
import type { SourceDocument } from "@/lib/documents/document";
import type { BuiltCourse } from "@/lib/pipeline";
import { readLanguage } from "../read-language";
import { buildFiles } from "./build-files";
import { inspectionOf } from "./inspection";
import { readableInspection } from "./readable-inspection";
import { tokensIn } from "./tokens";

type Options = {
  readonly language: string;
  readonly tokens: boolean;
  readonly text: boolean;
  readonly timings: boolean;
};

/**
 * Prints the whole analysis of some files, as one course that no editor has read.
 *
 * Measured times go to the error output and only on demand, so that two runs print the same bytes.
 *
 * @throws AppError `invalid-file` on a file that is missing, empty or no text
 */
export function inspect(paths: readonly string[], { language, tokens, text, timings }: Options): number {
  const watch = stopwatch();
  const built = buildFiles("inspect", paths, language, watch.lap);
  const tokensOf = tokens ? (document: SourceDocument) => tokensIn(document, readLanguage(language).tag) : null;
  process.stdout.write(
    text ? readableInspection(built) : `${JSON.stringify(inspectionOf(built, tokensOf), null, 2)}\n`,
  );
  if (timings) process.stderr.write(`${JSON.stringify({ timings: watch.laps })}\n`);
  return built.documents.some(({ sentences }) => sentences.length > 0) ? 0 : nothingToRead(built);
}

/** A text without one sentence is read, and there is nothing to say of it. */
function nothingToRead({ documents }: BuiltCourse): number {
  process.stderr.write(`${documents.map(({ path }) => path).join(", ")}: no sentence to read\n`);
  return 0;
}

/** Milliseconds of each stage, in hundredths. */
function stopwatch() {
  const laps: Record<string, number> = {};
  let last = performance.now();
  const lap = (stage: string): void => {
    const now = performance.now();
    laps[stage] = Math.round((now - last) * 100) / 100;
    last = now;
  };
  return { laps, lap };
}
