import { statedBound } from "@/lib/calendar/compare-dates";
import type { SourceDocument } from "@/lib/documents/document";
import type { EventFact } from "@/lib/facts/fact";
import { randomFrom, shuffle } from "@/lib/random";
import { documentOf, tellingsOf, type Bench } from "../bench/bench";
import { defineChoiceKind, type ChoiceContent } from "../controls/choice";
import type { Writing } from "../kind";
import { sentencesOn } from "../bench/matter";

/** Documents that a course must have, and the most that are offered beside the right one. */
const DOCUMENTS = { least: 3, distractors: 3 } as const;

/** Share of the stem's words from which another document speaks of the same thing. */
const SAME_MATTER = 0.5;

/**
 * "Quel document affirme que le Kazakhstan a rejoint les Nations unies en mars 1992 ?": where one has read it. Only what
 * one document alone tells is asked, and of each section the first such statement.
 */
export const whichDocument = defineChoiceKind({
  kind: "which-document",
  difficulty: 2,
  order: "shuffled",
  asksPlace: true,
  write: (fact, bench) => {
    if (fact.kind !== "event" || bench.documents.size < DOCUMENTS.least) return { drafts: [], declined: [] };
    return isFirst(fact, bench) ? writeFor(fact, bench) : { drafts: [], declined: [] };
  },
});

function writeFor(fact: EventFact, bench: Bench): Writing<ChoiceContent> {
  const stem = stemOf(fact, bench);
  if (stem === null) return { drafts: [], declined: [{ code: "unsayable" }] };
  if ([...bench.documents.values()].some(isUntitled)) return { drafts: [], declined: [{ code: "no-title", stem }] };
  const titleOf = (slug: string): string => bench.language.phrases.typeset(documentOf(bench, slug).info.title);
  if (isToldByTitle(stem, fact, bench)) return { drafts: [], declined: [{ code: "key-word-in-stem", stem }] };
  const others = [...bench.documents.keys()].filter((slug) => slug !== fact.documentSlug).map(titleOf);
  const drawn = shuffle(others, randomFrom(`${fact.id}/documents`)).slice(0, DOCUMENTS.distractors);
  const options = [titleOf(fact.documentSlug), ...drawn].map((label) => ({ label, whyNot: null }));
  return {
    drafts: [{ suffix: "", content: { stem, context: null, options, key: 0 }, quote: fact.evidence }],
    declined: [],
  };
}

/** A word of the question stands in the right title and not in every other one. */
function isToldByTitle(stem: string, { documentSlug }: EventFact, bench: Bench): boolean {
  const { contentWords, isAkin } = bench.language.cues;
  const words = contentWords(stem);
  const holds = (slug: string, word: string): boolean =>
    contentWords(documentOf(bench, slug).info.title).some((titled) => isAkin(titled, word));
  const slugs = [...bench.documents.keys()];
  return words.some((word) => holds(documentSlug, word) && !slugs.every((slug) => holds(slug, word)));
}

/** Called by the name of its file: no reader knows it by that. */
const isUntitled = ({ info: { title }, path }: SourceDocument): boolean =>
  title === path || /\.\p{L}{2,5}$/u.test(title) || !/\p{L}{2}/u.test(title);

function stemOf({ wording, timex }: EventFact, { language }: Bench): string | null {
  if (wording.form !== "clause") return null;
  const date = language.formatDate(statedBound(timex.value));
  return language.phrases.askDocument(wording.clause, timex, date);
}

/** True for the first statement of its section that can be asked and that no other document makes. */
function isFirst(fact: EventFact, bench: Bench): boolean {
  const first = bench.facts.find(
    (other) => other.kind === "event" && other.sectionId === fact.sectionId && isAskable(other, bench),
  );
  return first === fact;
}

function isAskable(fact: EventFact, bench: Bench): boolean {
  if (fact.doubts.length > 0 || fact.needsContext || fact.wording.form !== "clause") return false;
  if (tellingsOf(bench, fact).some(({ documentSlug }) => documentSlug !== fact.documentSlug)) return false;
  const stem = stemOf(fact, bench);
  if (stem === null) return false;
  const alike = sentencesOn(bench.matter, bench.language.cues.contentWords(stem).slice(2), SAME_MATTER);
  const own = new Set(documentOf(bench, fact.documentSlug).sentences.map(({ id }) => id));
  return alike.every((id) => own.has(id));
}
