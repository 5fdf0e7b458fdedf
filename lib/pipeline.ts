import type { CourseManifest } from "@/lib/documents/course-manifest";
import type { SourceDocument } from "@/lib/documents/document";
import { readDocument } from "@/lib/documents/read-document";
import { clusterEntities } from "@/lib/facts/names/cluster-entities";
import type { Comparison, CourseEvent, Fact } from "@/lib/facts/fact";
import { findFacts } from "@/lib/facts/find-facts";
import { findMentions } from "@/lib/facts/names/find-mentions";
import { namesBy } from "@/lib/facts/lay-scene";
import { findTimexes } from "@/lib/facts/dates/find-timexes";
import type { Entity, Mention } from "@/lib/facts/names/mention";
import { relateEvents } from "@/lib/facts/relations/relate-events";
import { relateMemberships } from "@/lib/facts/relations/relate-memberships";
import type { Timex } from "@/lib/facts/dates/timex";
import { readingOnce, type OpenLanguage } from "@/lib/language/open-language";
import { buildLessons } from "@/lib/lessons/build-lessons";
import type { Lesson } from "@/lib/lessons/lesson";
import { benchFor } from "@/lib/questions/bench/bench";
import { publishQuestions, type HeldQuestion } from "@/lib/questions/publication/publish-questions";
import type { Question } from "@/lib/questions/question";
import type { Review } from "@/lib/questions/publication/review";
import { writeQuestions } from "@/lib/questions/write-questions";
import { digestOf } from "@/lib/random";
import type { Note } from "@/lib/stage";

/** What a course is made of: the author's word on it, the files as they are, the editor's word on its questions. */
export type CourseInput = {
  /** Kebab-case: the course's address. */
  readonly slug: string;
  readonly manifest: CourseManifest;
  /** By the file names of the manifest. */
  readonly files: readonly CourseFile[];
  /** Null for a course that no editor read: its questions are published by their score. */
  readonly review: Review | null;
};

/** A document's file. `path` is how notes call it; `source` its text as it was read. */
export type CourseFile = { readonly file: string; readonly path: string; readonly source: string };

/** A course as the pipeline leaves it: all that publishing stores. The same input gives the same bytes. */
export type BuiltCourse = {
  readonly slug: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly summary: string;
  /** In the order of `course.yml`; sections and sentences are in them. */
  readonly documents: readonly SourceDocument[];
  /** One list a document, in the order of the documents; each in the order of its text, the date of the page included. */
  readonly timexes: readonly (readonly Timex[])[];
  /** Who and what the course names, those named most first. */
  readonly entities: readonly Entity[];
  /** One list a document, in the order of the documents; each in the order of its text. */
  readonly mentions: readonly (readonly Mention[])[];
  /** In the order of the documents and their text; last, the statements that only an editor's questions ask for. */
  readonly facts: readonly Fact[];
  /** In the order of time. */
  readonly events: readonly CourseEvent[];
  readonly comparisons: readonly Comparison[];
  readonly lessons: readonly Lesson[];
  /** What learners are asked, in the order of the facts; never two with one id. */
  readonly questions: readonly Question[];
  /** Written well enough to pass the linter, and not published. */
  readonly held: readonly HeldQuestion[];
  /** What each stage set aside, rejected questions included. */
  readonly notes: readonly Note[];
  /** Digest of everything above. */
  readonly version: string;
};

/**
 * The whole walk: from files to lessons and questions.
 *
 * Each stage takes what the one before it left; what a stage sets aside goes to `notes`.
 *
 * @param lap called with a stage's name when it is done, for whoever measures; it cannot change the result
 * @throws Error if a document of the manifest has no file: the caller has read them by that very list
 */
export function buildCourse(
  input: CourseInput,
  open: OpenLanguage,
  lap: (stage: string) => void = () => {},
): BuiltCourse {
  const language = readingOnce(open);
  const { slug, manifest, review } = input;
  const notes: Note[] = [];
  const note = (entry: Note): void => void notes.push(entry);

  const documents = manifest.documents.map(({ file, ...info }) =>
    readDocument({ info, ...fileNamed(input, file) }, language),
  );
  lap("read");
  const dated = documents.map((document) => ({ document, timexes: findTimexes(document, language, note) }));
  const timexes = dated.flatMap((each) => each.timexes);
  lap("timexes");
  const named = documents.map((document) => findMentions(document, language, manifest.title));
  const { entities, mentions } = clusterEntities(named, language.names);
  lap("names");
  const names = namesBy(entities, mentions.flat());
  const found = dated.flatMap((each) => findFacts({ ...each, names, language, courseTitle: manifest.title }, note));
  lap("facts");
  const { facts: told, events, comparisons: onEvents } = relateEvents(found, language);
  const memberships = relateMemberships({ documents, mentions, entities }, language);
  const facts = [...told, ...memberships.facts];
  const comparisons = [...onEvents, ...memberships.comparisons];
  lap("relations");
  const bench = benchFor(language, documents, facts, events, timexes, names, comparisons, manifest.title);
  const written = writeQuestions(bench, note);
  lap("questions");
  const { questions, held, facts: statements } = publishQuestions(written, review, bench, note);
  lap("publication");
  const lessons = buildLessons({ plans: manifest.lessons, documents, facts, events, entities, mentions }, note);
  lap("lessons");

  const { title, language: code, summary } = manifest;
  const built = {
    slug,
    title,
    language: code,
    summary,
    documents,
    timexes: dated.map((each) => each.timexes),
    entities,
    mentions,
    facts: [...facts, ...statements],
    events,
    comparisons,
    lessons,
    questions,
    held,
    notes,
  };
  return { ...built, version: digestOf(JSON.stringify(built)) };
}

function fileNamed({ slug, files }: CourseInput, name: string): CourseFile {
  const file = files.find((candidate) => candidate.file === name);
  if (!file) throw new Error(`the course ${slug} was given no file called ${name}`);
  return file;
}
