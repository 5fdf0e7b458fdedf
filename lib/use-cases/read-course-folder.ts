import "server-only";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, YAMLError } from "yaml";
import { readCourseManifest } from "@/lib/documents/course-manifest";
import { decodeFile } from "@/lib/documents/decode-file";
import { AppError } from "@/lib/errors";
import type { OpenLanguage } from "@/lib/language/open-language";
import { buildCourse, type BuiltCourse, type CourseFile, type CourseInput } from "@/lib/pipeline";
import { readReview, type Review } from "@/lib/questions/publication/review";
import { readLanguage } from "./read-language";

/** Where the courses that ship with the application are, from the project's root. */
export const COURSES_FOLDER = "content/courses";

/** The slugs of the courses in the folder, in alphabetical order. */
export const listCourseFolders = (): readonly string[] =>
  readdirSync(COURSES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(COURSES_FOLDER, entry.name, "course.yml")))
    .map(({ name }) => name)
    .toSorted();

/** Builds a course from its folder: documents, `course.yml` and, if there is one, `review.yml`. @throws AppError `invalid-file` */
export function buildCourseFolder(slug: string, lap?: (stage: string) => void): BuiltCourse {
  const { input, language } = readCourseFolder(slug);
  return buildCourse(input, language, lap);
}

/** Reads a course's folder. @throws AppError `invalid-file`, its detail written for the author */
export function readCourseFolder(slug: string): { readonly input: CourseInput; readonly language: OpenLanguage } {
  const folder = join(COURSES_FOLDER, slug);
  const manifest = readCourseManifest(textAt(join(folder, "course.yml")), join(folder, "course.yml"));
  if (!manifest.ok) throw new AppError("invalid-file", manifest.failure);
  const files = manifest.value.documents.map(({ file }) => readFile(join(folder, "documents", file), file));
  const review = readReviewFile(join(folder, "review.yml"));
  return {
    input: { slug, manifest: manifest.value, files, review },
    language: readLanguage(manifest.value.language),
  };
}

/** A text file from the disk, decoded. @throws AppError `invalid-file` if it is missing, empty or no text */
export function readFile(path: string, file: string = path): CourseFile {
  const text = decodeFile(bytesAt(path));
  if (!text.ok) throw new AppError("invalid-file", `${path}: ${FAULTS[text.failure]}`);
  return { file, path, source: text.value };
}

const FAULTS = {
  empty: "the file is empty",
  binary: "the file is not a text",
  undecodable: "the file's encoding is unknown",
} as const;

function readReviewFile(path: string): Review | null {
  if (!existsSync(path)) return null;
  const review = readReview(parseYaml(path));
  if (!review.ok) throw new AppError("invalid-file", `${path}\n${review.failure}`);
  return review.value;
}

function parseYaml(path: string): unknown {
  try {
    return parse(textAt(path));
  } catch (cause) {
    if (cause instanceof YAMLError) throw new AppError("invalid-file", `${path}: ${cause.message}`, { cause });
    throw cause;
  }
}

const textAt = (path: string): string => readFile(path).source;

function bytesAt(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new AppError("invalid-file", `${path}: the file cannot be read`, { cause });
  }
}
