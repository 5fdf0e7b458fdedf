import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Notebook } from "@/lib/stage";
import { bareBirth } from "./bare-birth";
import { doubting } from "../clauses/attached";
import type { EventFact } from "../fact";
import { factIdIn } from "../identify";
import type { ReadingContext } from "../clauses/reading-context";
import { readAttached } from "./read-attached";
import { isOneOfDates } from "./coordinated-dates";
import { parseClauses } from "../clauses/parse-clauses";
import { readClause } from "../clauses/read-clause";
import { readGapped } from "../clauses/read-gapped";
import { readParenthesised } from "./read-dated-noun";
import { readMomentInParentheses, readMoments } from "./read-moment";
import { readItem } from "./read-item";
import { readLifespans } from "./read-lifespans";
import { readOpeningLife } from "./read-opening-life";
import { readSubordinates } from "../clauses/read-subordinate";
import { NOT_UNDERSTOOD, readSurroundings } from "./read-surroundings";
import type { DatedReading } from "../clauses/reading";
import type { Timex } from "../dates/timex";
import { statementOf } from "../statement";
import type { Token } from "../tokens";

/** Longest sentence that is analysed, in characters: a longer one is a list or a table that lost its lines. */
export const MAX_SENTENCE = 1500;

/** Stage: the dated events of one sentence. A date of an event that no reader understood leaves a note. */
export function findEvents(
  document: SourceDocument,
  sentence: Sentence,
  timexes: readonly Timex[],
  language: OpenLanguage,
  context: ReadingContext,
  note: Notebook,
): readonly EventFact[] {
  if (!timexes.some(({ role }) => role === "event") || sentence.text.length > MAX_SENTENCE) return [];
  const whole = context.tokens();
  const dates = whole.flatMap(({ date }) => date ?? []);
  const tokens = statementOf(sentence.text, context);
  const item = readItem(tokens, sentence.text, context);
  const readings = item
    ? [item]
    : [
        ...readOpeningLife(whole, sentence.text, context),
        ...readMomentInParentheses(whole, sentence.text, context),
        ...readParenthesised(whole, sentence.text, context),
        ...readingsOf(tokens, sentence.text, context),
      ];

  const lives = item ? [] : readLifespans(whole, sentence.text, context);
  const facts = lives.map(({ reading }) => factOf(document, sentence, withOwnSpan(reading, sentence), language));
  for (const mark of dates) {
    if (mark.timex.role !== "event" || lives.some(({ told }) => told === mark)) continue;
    const best = bestOf(readings.filter(({ date }) => date.timex === mark.timex));
    const isShared = best !== undefined && !item && isOneOfDates(whole, mark, context.grammar);
    const reading = isShared ? doubting(best, "second-timex") : best;
    facts.push(factOf(document, sentence, reading ?? readSurroundings(mark, sentence.text), language));
    if (!best) note({ stage: "find-events", code: NOT_UNDERSTOOD, path: document.path, span: mark.timex.span });
  }
  return facts;
}

/** The date of a reading where it stands, for one that is a part of what was found as a whole. */
function withOwnSpan(reading: DatedReading, sentence: Sentence): DatedReading {
  const { date } = reading;
  const span = sourceSpan(sentence, date.start, date.end);
  return { ...reading, date: { ...date, timex: { ...date.timex, span } } };
}

function readingsOf(tokens: readonly Token[], text: string, context: ReadingContext): readonly DatedReading[] {
  const inClauses = parseClauses(tokens, text, context).flatMap((clause) => {
    const reading = readClause(tokens, text, clause, context);
    return reading ? [reading, ...readGapped(tokens, text, clause, reading, context)] : [];
  });
  return [
    ...readAttached(tokens, text, context),
    ...inClauses,
    ...readSubordinates(tokens, text, context),
    ...readMoments(tokens, text, context),
  ];
}

/** A reading without doubts is preferred; else the first, which is the most specific. */
const bestOf = (readings: readonly DatedReading[]): DatedReading | undefined =>
  readings.find(({ doubts }) => doubts.length === 0) ?? readings[0];

function factOf(
  document: SourceDocument,
  sentence: Sentence,
  reading: DatedReading,
  language: OpenLanguage,
): EventFact {
  const { date } = reading;
  const wording = bareBirth(reading.wording, language.grammar);
  const id = factIdIn(document.info.slug, "event", sentence.text.slice(date.start, date.end), sentence.text);
  return {
    kind: "event",
    id,
    eventId: id,
    documentSlug: document.info.slug,
    sectionId: sentence.sectionId,
    sentenceId: sentence.id,
    evidence: sourceSpan(sentence, reading.range.start, reading.range.end),
    label: language.phrases.state(wording),
    doubts: [...new Set([...reading.doubts, ...sentenceDoubts(sentence)])],
    timex: reading.date.timex,
    wording,
    needsContext: reading.needsContext,
    ...(reading.isRepeatable ? { isRepeatable: true } : {}),
  };
}

/** Linter codes for a sentence that may be read but never asked. */
export const sentenceDoubts = ({ repaired, damaged }: Sentence): readonly string[] => [
  ...(repaired ? ["repaired-sentence"] : []),
  ...(damaged ? ["damaged-sentence"] : []),
];
