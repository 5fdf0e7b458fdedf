import "server-only";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltCourse } from "@/lib/pipeline";
import { buildCourseFolder, listCourseFolders } from "../read-course-folder";
import { readableQuestion } from "./readable-question";

/** Where the readable lists are kept; a test compares them with what is built. */
export const GOLDEN_FOLDER = "tests/golden";

/** Writes the readable list of questions of each course. Read its changes before you commit them. */
export function golden(): number {
  mkdirSync(GOLDEN_FOLDER, { recursive: true });
  for (const slug of listCourseFolders()) {
    writeFileSync(join(GOLDEN_FOLDER, `${slug}.md`), goldenOf(buildCourseFolder(slug)));
  }
  return 0;
}

/** Every published question of a course by document and section, options with the key marked, proof below. */
export function goldenOf({ title, documents, questions }: BuiltCourse): string {
  const chapters = documents.flatMap(({ info, sections }) =>
    sections.flatMap((section) => {
      const own = questions.filter(({ sectionId }) => sectionId === section.id);
      return own.length === 0
        ? []
        : [`## ${info.title} — ${section.title ?? "sans titre"}\n`, ...own.map(readableQuestion)];
    }),
  );
  return [`# ${title} : ${questions.length} questions\n`, ...chapters].join("\n");
}
