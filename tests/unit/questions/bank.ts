import { readFileSync } from "node:fs";
import { readCourseManifest } from "@/lib/documents/course-manifest";
import { french as fr } from "../../support/french";
import { buildCourse, type BuiltCourse, type CourseInput } from "@/lib/pipeline";

const FOLDER = "content/courses/politique-etrangere-du-kazakhstan";

/** The course that ships, as no editor has read it: every question that the machine writes for it. */
export function courseInput(): CourseInput {
  const manifest = readCourseManifest(readFileSync(`${FOLDER}/course.yml`, "utf8"), "course.yml");
  if (!manifest.ok) throw new Error(manifest.failure);
  const files = manifest.value.documents.map(({ file }) => ({
    file,
    path: file,
    source: readFileSync(`${FOLDER}/documents/${file}`, "utf8"),
  }));
  return { slug: "politique-etrangere-du-kazakhstan", manifest: manifest.value, files, review: null };
}

/** Its questions, published and held alike. */
export function bankOf(): Pick<BuiltCourse, "questions" | "facts" | "documents"> {
  const { questions, held, facts, documents } = buildCourse(courseInput(), fr);
  return { questions: [...questions, ...held.map(({ question }) => question)], facts, documents };
}
