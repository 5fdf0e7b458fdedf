import "server-only";
import { basename, extname } from "node:path";
import type { CourseManifest } from "@/lib/documents/course-manifest";
import { AppError } from "@/lib/errors";
import { buildCourse, type BuiltCourse, type CourseFile } from "@/lib/pipeline";
import { readFile } from "../read-course-folder";
import { readLanguage } from "../read-language";

/**
 * Builds some files as one course that no editor has read.
 *
 * @param command the command that wants them, for the message
 * @throws AppError `invalid-input` without a file, `invalid-file` on one that is missing, empty or no text
 */
export function buildFiles(
  command: string,
  paths: readonly string[],
  language: string,
  lap?: (stage: string) => void,
): BuiltCourse {
  if (paths.length === 0) throw new AppError("invalid-input", `${command} needs at least one file`);
  const files = paths.map((path) => readFile(path));
  const input = { slug: "inspection", manifest: manifestFor(files, language), files, review: null };
  return buildCourse(input, readLanguage(language), lap);
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
