import "server-only";
import { db } from "./client";
import { fromJson } from "./json";

/** What choosing questions needs to know of a published one; no text, no key. */
export type AskableQuestion = {
  readonly questionId: string;
  readonly version: string;
  readonly kind: string;
  readonly factId: string;
  /** Shared by the facts that tell the same event; null for a fact that is no event. */
  readonly eventId: string | null;
  readonly sectionId: string;
  readonly lessonSlug: string;
  readonly sentenceId: string;
  readonly difficulty: 1 | 2 | 3;
  /** What it gives away, as names to be compared. */
  readonly tells: readonly string[];
};

/** What a quiz is about; all that is left out is unrestricted. */
export type QuestionFilter = {
  readonly lessonSlug?: string | undefined;
  readonly sectionId?: string | undefined;
  readonly sentenceId?: string | undefined;
  readonly factIds?: readonly string[] | undefined;
};

/** The published questions of a course that match, by id; may be empty. */
export async function listAskable(courseSlug: string, filter: QuestionFilter): Promise<AskableQuestion[]> {
  const rows = await db.question.findMany({
    where: {
      courseSlug,
      retiredAt: null,
      course: { retiredAt: null },
      ...(filter.lessonSlug === undefined ? {} : { lessonSlug: filter.lessonSlug }),
      ...(filter.sectionId === undefined ? {} : { sectionId: filter.sectionId }),
      ...(filter.sentenceId === undefined ? {} : { sentenceId: filter.sentenceId }),
      ...(filter.factIds === undefined ? {} : { factId: { in: [...filter.factIds] } }),
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, difficulty, version, kind, factId, eventId, sectionId, lessonSlug, sentenceId, tells }) => ({
    questionId: id,
    version,
    kind,
    factId,
    eventId,
    sectionId,
    lessonSlug,
    sentenceId,
    difficulty: difficulty as AskableQuestion["difficulty"],
    tells: fromJson<string[]>(tells),
  }));
}

/** A fact as lists name it. */
export type FactLabel = {
  readonly factId: string;
  readonly label: string;
  readonly sectionId: string;
  readonly sentenceId: string;
  /** False once the course no longer teaches it. */
  readonly isTaught: boolean;
};

/** Facts by their ids, in no particular order; an unknown id is left out. */
export async function listFacts(courseSlug: string, factIds: readonly string[]): Promise<FactLabel[]> {
  const rows = await db.fact.findMany({
    where: { courseSlug, id: { in: [...factIds] } },
    select: { id: true, label: true, sectionId: true, sentenceId: true, retiredAt: true },
  });
  return rows.map(({ id, retiredAt, ...fact }) => ({ factId: id, ...fact, isTaught: retiredAt === null }));
}
