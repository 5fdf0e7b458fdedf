import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import type { Fact } from "@/lib/facts/fact";
import { digestOf } from "@/lib/random";
import { fail, ok, type Result } from "@/lib/result";
import { contains, type Span } from "@/lib/span";
import type { Bench } from "../bench/bench";
import { evidenceOf } from "../evidence";
import type { Composition } from "../kind";
import { kinds } from "../kinds";
import { dateIn } from "../controls/labels";
import { faultsOf } from "../linter";
import type { Earlier } from "../linter/rule";
import type { Evidence, Item, Question } from "../question";
import type { WrittenQuestion } from "./review";
import { toldBy } from "./told";
import { versionOf } from "../write-questions";

/** A question that an editor wrote, made one of the course's; with the fact that it asks for, where that is a new one. */
export type ComposedQuestion = { readonly question: Question; readonly item: Item; readonly fact: Fact | null };

/** Words of a document, found. */
type Place = { readonly document: SourceDocument; readonly sentence: Sentence; readonly span: Span };

/**
 * Makes a question of what an editor wrote for a sentence. The linter reads it like any other, save for the rules that
 * doubt the machine's reading.
 *
 * It shares the memory of a fact that the machine found in the same words, if there is one.
 *
 * @returns the codes of what is wrong with it, on failure
 */
export function composeQuestion(
  entry: WrittenQuestion,
  bench: Bench,
  earlier: Earlier,
): Result<ComposedQuestion, readonly string[]> {
  const document = bench.documents.get(entry.document);
  const place = document ? placeOf(document, entry.quote) : null;
  const kind = kinds.find((candidate) => candidate.kind === entry.kind);
  if (!place || !kind) return fail(["entry-matches-nothing"]);
  const composition = compositionOf(entry, bench);
  if (composition === null) return fail(["entry-matches-nothing"]);
  const content = kind.compose(composition, bench.language);
  if (content === null) return fail(["entry-does-not-fit"]);

  const item = kind.open(content).item();
  const known = factIn(place, item, bench) ?? null;
  const fact = known ?? newFact(entry, place);
  const evidence = evidenceOf(place.document, place.sentence, place.span);
  const faults = faultsOf({ ...place, item, kind: kind.kind, origin: "editor", evidence, fact: known, bench, earlier });
  if (faults.length > 0) return fail(faults);
  const question: Question = {
    id: `${fact.id}/${kind.kind}-${entry.id}`,
    version: versionOf(kind.kind, item),
    kind: kind.kind,
    factId: fact.id,
    documentSlug: fact.documentSlug,
    sectionId: fact.sectionId,
    content,
    evidence,
    difficulty: kind.difficulty,
    score: 1,
    reasons: [],
    origin: "editor",
    tells: toldBy({ item, evidence, factId: fact.id }, bench),
  };
  return ok({ question, item, fact: known ? null : fact });
}

/** What the editor wrote with its quotations found; null where one stands nowhere. */
function compositionOf({ stem, context, key = "", ...entry }: WrittenQuestion, bench: Bench): Composition | null {
  const distractors = entry.distractors.map(({ label, quote }) => ({
    label,
    whyNot: quote === null ? null : proofIn(bench, quote),
  }));
  const isLost = entry.distractors.some(({ quote }, index) => quote !== null && distractors[index]?.whyNot === null);
  const events = entry.events.flatMap(({ quote, ...event }) => {
    const evidence = proofIn(bench, quote);
    return evidence ? [{ ...event, evidence }] : [];
  });
  if (isLost || events.length < entry.events.length) return null;
  const [first = "", ...otherKeys] = typeof key === "string" ? [key] : key;
  return { stem, context, key: first, otherKeys, aliases: entry.aliases, distractors, events };
}

/** Where the words stand; null unless they stand there once and within one sentence. */
function placeOf(document: SourceDocument, quote: string): Place | null {
  const start = document.source.indexOf(quote);
  if (start < 0 || document.source.includes(quote, start + 1)) return null;
  const span = { start, end: start + quote.length };
  const sentence = document.sentences.find((candidate) => contains(candidate.span, span));
  return sentence ? { document, sentence, span } : null;
}

function proofIn(bench: Bench, quote: string): Evidence | null {
  for (const document of bench.documents.values()) {
    const place = placeOf(document, quote);
    if (place) return evidenceOf(document, place.sentence, place.span);
  }
  return null;
}

/** The event of the sentence that bears the date asked for. */
function factIn({ sentence, span }: Place, { key }: Item, { facts, language }: Bench): Fact | undefined {
  const date = dateIn(language, key);
  return facts.find(
    (fact) =>
      fact.kind === "event" &&
      fact.sentenceId === sentence.id &&
      date !== null &&
      contains(span, fact.timex.span) &&
      sharesDays(statedBound(fact.timex.value), date),
  );
}

const newFact = ({ document, label, quote }: WrittenQuestion, { sentence, span }: Place): Fact => ({
  kind: "statement",
  id: `${document}/${digestOf(`${label}\n${quote}`)}`,
  documentSlug: document,
  sectionId: sentence.sectionId,
  sentenceId: sentence.id,
  evidence: span,
  label,
  doubts: [],
});
