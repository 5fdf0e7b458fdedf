import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Notebook } from "@/lib/stage";
import type { AnswerReading } from "./answer";
import type { EntityFact } from "./fact";
import { MAX_SENTENCE, sentenceDoubts } from "./find-events";
import { factId } from "./identify";
import type { Entity, Mention } from "./mention";
import type { ReadingContext } from "./noun-phrase";
import type { ParsedClause } from "./parse-clauses";
import { parseClauses } from "./parse-clauses";
import { placeDates } from "./place-dates";
import { readAgent } from "./read-agent";
import { readAuthor } from "./read-author";
import { readDescribed } from "./read-described";
import { readGap } from "./read-gap";
import { readPlace } from "./read-place";
import type { Scene } from "./scene";
import type { Timex } from "./timex";
import { tokensOf } from "./tokens";

/** The names of a document: who is mentioned where, and what is known of them. */
export type Names = {
  /** By the id of their sentence. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** By id. */
  readonly entities: ReadonlyMap<string, Entity>;
};

const READERS: readonly ((clause: ParsedClause, scene: Scene) => AnswerReading | null)[] = [
  readAuthor,
  readAgent,
  readPlace,
  readDescribed,
  readGap,
];

/** Stage: the names of one sentence that one statement is true of, and of no other: who did it, where, what fits a description. */
export function findAnswers(
  document: SourceDocument,
  sentence: Sentence,
  timexes: readonly Timex[],
  names: Names,
  language: OpenLanguage,
  context: ReadingContext,
  note: Notebook,
): readonly EntityFact[] {
  const scene = sceneOf(sentence, timexes, names, language, context);
  if (!scene) return [];
  const readings = scene.clauses.flatMap((clause) => READERS.flatMap((read) => read(clause, scene) ?? []));
  if (readings.length === 0 && scene.clauses.length === 0) {
    note({ stage: "find-answers", code: "clause-not-understood", path: document.path, span: sentence.span });
  }
  return readings.map((reading) => factOf(document, sentence, reading, language));
}

/** A sentence laid out for the readers; null where it names no one, or is too long to be one. */
export function sceneOf(
  sentence: Sentence,
  timexes: readonly Timex[],
  { mentions, entities }: Names,
  language: OpenLanguage,
  context: ReadingContext,
): Scene | null {
  const here = mentions.get(sentence.id) ?? [];
  if (here.length === 0 || sentence.text.length > MAX_SENTENCE) return null;
  const { grammar } = language;
  const opener = grammar.opener.exec(sentence.text)?.[0].length ?? 0;
  const dates = placeDates(sentence, timexes, grammar);
  const tokens = tokensOf(sentence.text, dates, language).filter(({ start }) => start >= opener);
  return {
    tokens,
    text: sentence.text,
    clauses: parseClauses(tokens, sentence.text, context),
    mentions: here.toSorted((a, b) => a.start - b.start || a.end - b.end),
    entityOf: (id) => entities.get(id) ?? null,
    context,
  };
}

function factOf(
  document: SourceDocument,
  sentence: Sentence,
  { named, range, inquiry, gap, doubts, rule }: AnswerReading,
  { phrases }: OpenLanguage,
): EntityFact {
  const { mention, entity } = named;
  const [before, after] = [
    sentence.text.slice(range.start, mention.start),
    sentence.text.slice(mention.end, range.end),
  ];
  return {
    kind: "entity",
    id: factId(document.info.slug, "entity", `${rule} ${mention.text} ${sentence.text}`),
    documentSlug: document.info.slug,
    sectionId: sentence.sectionId,
    sentenceId: sentence.id,
    evidence: sourceSpan(sentence, range.start, range.end),
    label: phrases.typeset(`${before}[…]${after}`),
    doubts: [...new Set([...doubts, ...sentenceDoubts(sentence)])],
    entityId: entity.id,
    inquiry,
    gap,
  };
}
