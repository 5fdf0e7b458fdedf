import type { Fact } from "@/lib/facts/fact";
import { NOT_UNDERSTOOD } from "@/lib/facts/events/read-surroundings";
import { digestOf } from "@/lib/random";
import type { Span } from "@/lib/span";
import type { Note, Notebook } from "@/lib/stage";
import { documentOf, sentenceOf, type Bench } from "./bench/bench";
import { closePairs } from "./wording/close-pairs";
import { lineAbove } from "./wording/context-line";
import { evidenceOf } from "./evidence";
import type { Laid, QuestionKind } from "./kind";
import { kinds } from "./kinds";
import { faultsOf } from "./linter";
import { askedOf, type Earlier, type Subject } from "./linter/rule";
import type { Item, Question } from "./question";
import { rank } from "./publication/rank";
import { toldBy } from "./publication/told";

/**
 * Writes every question that the facts of a course allow, in the order of the facts and, for one fact, of the kinds.
 *
 * What a kind declines and what the linter rejects becomes a note with its code; what is left is ranked, not yet
 * published.
 */
export function writeQuestions(bench: Bench, note: Notebook): readonly Question[] {
  const written: Question[] = [];
  const earlier = new Map<string, Item[]>();
  // What no reader understood was noted where it was read.
  for (const fact of bench.facts.filter(({ doubts }) => !doubts.includes(NOT_UNDERSTOOD))) {
    for (const kind of kinds) {
      const { drafts, declined } = kind.write(fact, bench);
      declined.forEach(({ code, stem }) => note(rejection(bench, fact, fact.evidence, code, stem)));
      for (const draft of drafts) {
        const headed = withContext(kind, fact, draft, bench);
        const subject = subjectOf(kind, fact, headed, bench, earlier);
        const faults = faultsOf(subject);
        faults.forEach((code) => note(rejection(bench, fact, draft.quote, code, subject.item.stem)));
        if (faults.length > 0) continue;
        written.push(questionOf(kind, fact, headed, subject));
        remember(earlier, kind.kind, subject.item);
      }
    }
  }
  return written;
}

/** Adds a question to those that later ones are compared with. */
export function remember(earlier: Map<string, Item[]>, kind: string, item: Item): void {
  const asked = askedOf(kind, item);
  earlier.set(asked, [...(earlier.get(asked) ?? []), item]);
}

/** A question with the line above it, where there is one. What an abbreviation means it means everywhere. */
function withContext(kind: QuestionKind, fact: Fact, draft: Laid, bench: Bench): Laid {
  if (fact.kind === "acronym") return draft;
  const context = lineAbove(draft.item, documentOf(bench, fact.documentSlug), bench);
  const content = context === null ? null : kind.reword(draft.content, { context });
  return content === null ? draft : { ...draft, content, item: { ...draft.item, context } };
}

function subjectOf(kind: QuestionKind, fact: Fact, { quote, item }: Laid, bench: Bench, earlier: Earlier): Subject {
  const [document, sentence] = [documentOf(bench, fact.documentSlug), sentenceOf(bench, fact.sentenceId)];
  const whole = closePairs(document.source, quote, sentence.span, bench.language.cues.pairs) ?? quote;
  const evidence = evidenceOf(document, sentence, whole);
  return { item, kind: kind.kind, origin: "machine", evidence, fact, sentence, document, bench, earlier };
}

function questionOf(kind: QuestionKind, fact: Fact, { suffix, content }: Laid, subject: Subject): Question {
  return {
    id: `${fact.id}/${kind.kind}${suffix === "" ? "" : `-${suffix}`}`,
    version: versionOf(kind.kind, subject.item),
    kind: kind.kind,
    factId: fact.id,
    documentSlug: fact.documentSlug,
    sectionId: subject.sentence.sectionId,
    content,
    evidence: subject.evidence,
    difficulty: kind.difficulty,
    ...rank(subject),
    origin: "machine",
    tells: toldBy({ ...subject, factId: fact.id }, subject.bench),
  };
}

/** Digest of all that a learner sees of a question. */
export const versionOf = (kind: string, { stem, context, options, key }: Item): string =>
  digestOf(JSON.stringify([kind, stem, context, options, key]));

/** A note for a question that was not to be. */
function rejection(bench: Bench, fact: Fact, span: Span, code: string, stem: string | undefined): Note {
  const { path } = documentOf(bench, fact.documentSlug);
  return { stage: "questions", code, path, span, ...(stem === undefined ? {} : { stem }) };
}
