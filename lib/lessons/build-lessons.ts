import { compareDates } from "@/lib/calendar/compare-dates";
import type { CourseManifest, LessonPlan } from "@/lib/documents/course-manifest";
import type { Section, Sentence, SourceDocument } from "@/lib/documents/document";
import type { CourseEvent, Fact } from "@/lib/facts/fact";
import type { Entity, Mention } from "@/lib/facts/names/mention";
import type { Notebook } from "@/lib/stage";
import { groupSections, plannedSections, WORDS_A_MINUTE, wordsIn } from "./group-sections";
import type { KeyDate, Lesson } from "./lesson";
import { calmTitle } from "./calm-title";
import { lessonNames } from "./lesson-names";
import { lessonBlock, type Expansions } from "./lesson-pieces";
import { slugOf } from "./slug";

/** What lessons are made of. */
export type LessonSources = {
  readonly plans: CourseManifest["lessons"];
  readonly documents: readonly SourceDocument[];
  /** Of all documents; the events give the key dates, the acronyms their long forms. */
  readonly facts: readonly Fact[];
  readonly events: readonly CourseEvent[];
  readonly entities: readonly Entity[];
  /** One list a document, in the order of the documents. */
  readonly mentions: readonly (readonly Mention[])[];
};

/**
 * Makes the lessons of a course, in the order of its documents and their text.
 *
 * The author's plans come first; what they leave of a document, or all of it, is cut at its headings. A plan whose headings are not in
 * its document makes no lesson and leaves the note `no-such-heading`.
 */
export function buildLessons(sources: LessonSources, note: Notebook): readonly Lesson[] {
  const { plans, documents, facts, events, mentions } = sources;
  const expansions = expansionsFrom(facts);
  const entities = new Map(sources.entities.map((entity) => [entity.id, entity]));
  const taken = new Set(plans.map(({ slug }) => slug));
  return documents.flatMap((document, index) => {
    const sentences = sentencesByBlock(document);
    const named = mentionsBySection(document, mentions[index] ?? []);
    const own = plans.filter((plan) => plan.document === document.info.slug);
    const planned = own.flatMap((plan) => requireSections(document, plan, note));
    const cuts = [...planned, ...unplannedIn(document, planned, taken)].toSorted((a, b) => startOf(a) - startOf(b));
    return cuts.map((cut) => ({
      ...buildLesson(document, cut, sentences, expansions, keyDatesFor(cut, facts, events)),
      names: lessonNames(mentionsIn(cut, named), entities),
    }));
  });
}

/** The sections of one lesson, with its name. */
type Cut = { readonly slug: string; readonly title: string; readonly sections: readonly Section[] };

const startOf = ({ sections }: Cut): number => sections[0]?.span.start ?? 0;

function requireSections(document: SourceDocument, plan: LessonPlan, note: Notebook): Cut[] {
  const sections = plannedSections(document, plan);
  if (sections && sections.length > 0) return [{ slug: plan.slug, title: plan.title, sections }];
  note({
    stage: "lessons",
    code: "no-such-heading",
    path: document.path,
    span: { start: 0, end: 0 },
    stem: plan.title,
  });
  return [];
}

/** Sections that no plan took, grouped and named after their first heading. */
function unplannedIn(document: SourceDocument, planned: readonly Cut[], taken: Set<string>): Cut[] {
  const used = new Set(planned.flatMap(({ sections }) => sections.map(({ id }) => id)));
  const left = { ...document, sections: document.sections.filter(({ id }) => !used.has(id)) };
  return groupSections(left).map((sections) => {
    const title = sections.find((section) => section.title !== null)?.title ?? document.info.title;
    return { slug: freeSlug(slugOf(title) || document.info.slug, taken), title, sections };
  });
}

function freeSlug(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let count = 2; taken.has(slug); count++) slug = `${wanted}-${count}`;
  taken.add(slug);
  return slug;
}

function buildLesson(
  document: SourceDocument,
  cut: Cut,
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  expansions: Expansions,
  keyDates: readonly KeyDate[],
): Omit<Lesson, "names"> {
  const words = cut.sections.reduce((sum, section) => sum + wordsIn(document, section), 0);
  const sections = cut.sections.map(({ id, title, blocks }) => ({
    id,
    title,
    blocks: blocks.map((block) => lessonBlock(document, block, sentences.get(block.id) ?? NO_SENTENCES, expansions)),
  }));
  return {
    slug: cut.slug,
    title: cut.title,
    documentSlug: document.info.slug,
    minutes: Math.max(1, Math.ceil(words / WORDS_A_MINUTE)),
    sections: sections.map((section) => ({ ...section, title: section.title && calmTitle(section.title, sections) })),
    keyDates,
  };
}

/** In the order of the text. */
const mentionsIn = ({ sections }: Cut, named: ReadonlyMap<string, readonly Mention[]>): readonly Mention[] =>
  sections.flatMap(({ id }) => named.get(id) ?? []);

function mentionsBySection(
  { sentences }: SourceDocument,
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly Mention[]> {
  const sectionOf = new Map(sentences.map(({ id, sectionId }) => [id, sectionId]));
  const bySection = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const sectionId = sectionOf.get(mention.sentenceId) ?? "";
    const known = bySection.get(sectionId);
    if (known) known.push(mention);
    else bySection.set(sectionId, [mention]);
  }
  return bySection;
}

const NO_SENTENCES: readonly Sentence[] = [];

function sentencesByBlock({ sentences }: SourceDocument): ReadonlyMap<string, readonly Sentence[]> {
  const byBlock = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const known = byBlock.get(sentence.blockId);
    if (known) known.push(sentence);
    else byBlock.set(sentence.blockId, [sentence]);
  }
  return byBlock;
}

/** Events that the lesson tells, in the order of time. */
function keyDatesFor({ sections }: Cut, facts: readonly Fact[], events: readonly CourseEvent[]): readonly KeyDate[] {
  const ids = new Set(sections.map(({ id }) => id));
  const told = new Map(facts.filter(({ sectionId }) => ids.has(sectionId)).map((fact) => [fact.id, fact]));
  return events
    .flatMap(({ id, label, value, factIds }): KeyDate[] => {
      const fact = factIds.map((factId) => told.get(factId)).find((one) => one !== undefined);
      return fact ? [{ eventId: id, value, label, sentenceId: fact.sentenceId }] : [];
    })
    .toSorted((a, b) => compareDates(a.value, b.value));
}

/** The first expansion that the course gives counts. */
function expansionsFrom(facts: readonly Fact[]): Expansions {
  const expansions = new Map<string, { expansion: string; sentenceId: string }>();
  for (const fact of facts) {
    if (fact.kind !== "acronym" || expansions.has(fact.acronym)) continue;
    expansions.set(fact.acronym, { expansion: fact.expansion, sentenceId: fact.sentenceId });
  }
  return expansions;
}
