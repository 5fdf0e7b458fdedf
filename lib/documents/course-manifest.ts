import { parse, YAMLError } from "yaml";
import * as z from "zod";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { fail, ok, type Result } from "@/lib/result";
import type { DocumentInfo } from "./document";

/** A document as `course.yml` lists it. */
export type ManifestDocument = DocumentInfo & {
  /** Name of the file in the course's folder `documents`. */
  readonly file: string;
};

/** Which sections make a lesson: from one heading of a document to another, both included. */
export type LessonPlan = {
  readonly slug: string;
  readonly title: string;
  /** Slug of the document. */
  readonly document: string;
  /** Heading of the first section as the document has it; null for the document's beginning. */
  readonly from: string | null;
  /** Heading of the last section; null for the document's end. */
  readonly to: string | null;
};

/** What an author says of a course in `course.yml`. */
export type CourseManifest = {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly summary: string;
  readonly documents: readonly ManifestDocument[];
  /** Documents that no plan names are cut into lessons by themselves. */
  readonly lessons: readonly LessonPlan[];
};

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "A slug is made of a-z, 0-9 and single hyphens.");
const text = z.string().trim().min(1);
const heading = text.nullable().default(null);

const manifestSchema = z
  .strictObject({
    title: text.max(200),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/),
    summary: text.max(1000),
    documents: z
      .array(
        z.strictObject({
          slug,
          file: z.string().regex(/^[^/\\]+$/, "A document is a file of the folder `documents`, without a path."),
          title: text.max(300),
          publisher: text.nullable(),
          date: z
            .string()
            .refine((date) => readEdtf(date) !== null, "A date is written in EDTF, such as 2018-03-13.")
            .nullable(),
          licence: text,
          language: z.string().optional(),
        }),
      )
      .min(1),
    lessons: z
      .array(z.strictObject({ slug, title: text.max(200), document: slug, from: heading, to: heading }))
      .default([]),
  })
  .superRefine((manifest, context) => {
    const slugs = manifest.documents.map((document) => document.slug);
    const issue = (message: string) => context.addIssue({ code: "custom", message });
    repeatedIn(slugs).forEach((name) => issue(`Two documents are called ${name}.`));
    repeatedIn(manifest.lessons.map((lesson) => lesson.slug)).forEach((name) =>
      issue(`Two lessons are called ${name}.`),
    );
    for (const { slug: lesson, document } of manifest.lessons) {
      if (!slugs.includes(document))
        issue(`The lesson ${lesson} is cut from ${document}, which is not a document of the course.`);
    }
  });

/** Checks `course.yml` once, at the door. The failure is written for the author: path, place and what is wrong. */
export function readCourseManifest(yaml: string, path: string): Result<CourseManifest, string> {
  const raw = parseYaml(yaml);
  if (!raw.ok) return fail(`${path}: ${raw.failure}`);
  const parsed = manifestSchema.safeParse(raw.value);
  if (!parsed.success) return fail(`${path}\n${z.prettifyError(parsed.error)}`);
  const { documents, language, ...rest } = parsed.data;
  return ok({
    ...rest,
    language,
    documents: documents.map((document) => ({ ...document, language: document.language ?? language })),
  });
}

function parseYaml(yaml: string): Result<unknown, string> {
  try {
    return ok(parse(yaml));
  } catch (error) {
    if (error instanceof YAMLError) return fail(error.message);
    throw error;
  }
}

const repeatedIn = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);
