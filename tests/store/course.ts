import type { DateValue } from "@/lib/calendar/date-value";
import type { SourceDocument } from "@/lib/documents/document";
import type { EventFact, Fact, StatementFact } from "@/lib/facts/fact";
import type { LessonSection } from "@/lib/lessons/lesson";
import type { BuiltCourse } from "@/lib/pipeline";
import type { Question } from "@/lib/questions/question";

const SPAN = { start: 0, end: 10 };

export const IN_1992: DateValue = { edtf: "1992", precision: "year", start: 8035, end: 8400 };
export const ON_23_MAY_1992: DateValue = { edtf: "1992-05-23", precision: "day", start: 8178, end: 8178 };
const ON_8_SEPTEMBER_2006: DateValue = { edtf: "2006-09-08", precision: "day", start: 13399, end: 13399 };

/**
 * A small course: document A has the lesson "origines" with two sections, document B the lesson "suite" with one. Both
 * tell the protocol of Lisbon, A by the year and B by the day.
 */
export const builtCourse = (slug: string, change: Partial<BuiltCourse> = {}): BuiltCourse => ({
  slug,
  title: "Le Kazakhstan dans le monde",
  language: "fr",
  summary: "Deux documents, deux leçons.",
  documents: [sourceDocument("a"), sourceDocument("b")],
  timexes: [],
  facts: FACTS,
  events: [
    { id: "lisbonne", label: "Protocole de Lisbonne", value: ON_23_MAY_1992, factIds: ["a/lisbonne", "b/lisbonne"] },
    { id: "traite", label: "Traité de Semipalatinsk", value: ON_8_SEPTEMBER_2006, factIds: ["b/traite"] },
  ],
  entities: [],
  mentions: [],
  comparisons: [{ kind: "agreement", eventId: "lisbonne", factIds: ["a/lisbonne", "b/lisbonne"] }],
  lessons: [
    lesson("origines", "Les origines", "a", [
      lessonSection("a/origines", "Origines", [["a/s1", "Le protocole est signé en 1992. "]]),
      lessonSection("a/essor", null, [["a/s2", "Le pays devient le 51e membre."]]),
    ]),
    lesson("suite", "La suite", "b", [
      lessonSection("b/suite", "La suite", [
        ["b/s1", "Le 23 mai 1992, "],
        ["b/s1", "le protocole de Lisbonne est signé."],
        ["b/s2", "Le traité est signé le 8 septembre 2006."],
      ]),
    ]),
  ],
  questions: QUESTIONS,
  held: [],
  notes: [],
  version: "not used by the store",
  ...change,
});

/** The questions without one, as when an editor rejects it or its sentence goes. */
export const without = (questionId: string): Question[] => QUESTIONS.filter(({ id }) => id !== questionId);

/** The questions with one in a new wording. */
export const reworded = (questionId: string, version: string, stem: string): Question[] =>
  QUESTIONS.map((question) => (question.id === questionId ? { ...question, version, content: { stem } } : question));

const FACTS: Fact[] = [
  event("a/lisbonne", "a/origines", "a/s1", "lisbonne", IN_1992),
  statement("a/membre", "a/essor", "a/s2"),
  event("b/lisbonne", "b/suite", "b/s1", "lisbonne", ON_23_MAY_1992),
  event("b/traite", "b/suite", "b/s2", "traite", ON_8_SEPTEMBER_2006),
];

export const QUESTIONS: Question[] = [
  question("a/lisbonne/date", "a/lisbonne", "a/origines", "a/s1", 1),
  question("a/membre/cloze", "a/membre", "a/essor", "a/s2", 2),
  question("b/lisbonne/typed", "b/lisbonne", "b/suite", "b/s1", 3),
  question("b/traite/date", "b/traite", "b/suite", "b/s2", 1),
];

function sourceDocument(slug: string): SourceDocument {
  const info = { slug, title: `Document ${slug}`, publisher: null, date: null, licence: "CC0", language: "fr" };
  const none = { sections: [], sentences: [], dropped: [], repairs: [], statedDate: null };
  return { path: `${slug}.txt`, info, source: "Le protocole est signé en 1992.", ...none };
}

function lesson(slug: string, title: string, documentSlug: string, sections: LessonSection[]) {
  return { slug, title, documentSlug, minutes: 3, sections, keyDates: [], names: [] };
}

function lessonSection(id: string, title: string | null, sentences: [id: string, text: string][]): LessonSection {
  const pieces = sentences.map(([sentenceId, text]) => ({
    text,
    sentenceId,
    repairedFrom: null,
    expansion: null,
    span: SPAN,
  }));
  return { id, title, blocks: [{ id: `${id}/1`, kind: "paragraph", date: null, pieces }] };
}

function event(id: string, sectionId: string, sentenceId: string, eventId: string, value: DateValue): EventFact {
  return {
    ...factBase(id, sectionId, sentenceId),
    kind: "event",
    eventId,
    wording: { form: "nominal", phrase: "signature du protocole", gender: "f" },
    timex: {
      sentenceId,
      span: SPAN,
      value,
      relation: "at",
      role: "event",
      certainty: "stated",
      modifier: null,
      rule: "fr/day-month-year",
    },
  };
}

function statement(id: string, sectionId: string, sentenceId: string): StatementFact {
  return { ...factBase(id, sectionId, sentenceId), kind: "statement" };
}

function factBase(id: string, sectionId: string, sentenceId: string) {
  const documentSlug = sectionId.charAt(0);
  return {
    id,
    documentSlug,
    sectionId,
    sentenceId,
    evidence: SPAN,
    label: `fait ${id}`,
    needsContext: false,
    doubts: [],
  };
}

function question(
  id: string,
  factId: string,
  sectionId: string,
  sentenceId: string,
  difficulty: Question["difficulty"],
): Question {
  const documentSlug = sectionId.charAt(0);
  return {
    id,
    version: "v1",
    kind: id.split("/").at(-1)!,
    factId,
    documentSlug,
    sectionId,
    content: { stem: `Question ${id} ?`, options: ["1991", "1992", "1993"], key: 1 },
    evidence: { documentSlug, sectionId, sentenceId, span: SPAN, before: "", quote: "en 1992", after: "." },
    difficulty,
    score: 0.9,
    reasons: ["dated-list"],
    origin: "machine",
    tells: [`fact ${factId}`, `sentence ${sentenceId}`],
  };
}
