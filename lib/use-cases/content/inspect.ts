import "server-only";
import { basename, extname } from "node:path";
import { performance } from "node:perf_hooks";
import type { CourseManifest } from "@/lib/documents/course-manifest";
import type { SourceDocument } from "@/lib/documents/document";
import { AppError } from "@/lib/errors";
import { buildCourse, type BuiltCourse, type CourseFile } from "@/lib/pipeline";
import { readFile } from "../read-course-folder";
import { readLanguage } from "../read-language";
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
  if (paths.length === 0) throw new AppError("invalid-input", "inspect needs at least one file");
  const files = paths.map((path) => readFile(path));
  const watch = stopwatch();
  const input = { slug: "inspection", manifest: manifestFor(files, language), files, review: null };
  const pack = readLanguage(language);
  const built = buildCourse(input, pack, watch.lap);
  const tokensOf = tokens ? (document: SourceDocument) => tokensIn(document, pack.tag) : null;
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

/** Files have no author to speak for them: their names must do. */
const manifestFor = (files: readonly CourseFile[], language: string): CourseManifest => ({
  title: "",
  language,
  summary: "",
  documents: files.map(({ file }, index) => ({
    slug: `${
      basename(file, extname(file))
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "") || "document"
    }-${index + 1}`,
    file,
    title: basename(file),
    publisher: null,
    date: null,
    licence: "",
    language,
  })),
  lessons: [],
});

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
