import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Notebook } from "@/lib/stage";
import { bareLife } from "./bare-life";
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
import { readRelativesAside, readToldRelatives } from "../clauses/read-told-relative";
import { readSubordinates } from "../clauses/read-subordinate";
import { NOT_UNDERSTOOD, readSurroundings } from "./read-surroundings";
import type { DatedReading } from "../clauses/reading";
import type { DateMark } from "../dates/place-dates";
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
  const lives = item ? [] : readLifespans(whole, sentence.text, context);
  const facts = lives.map(({ reading }) => factOf(document, sentence, withOwnSpan(reading, sentence), language));
  const open = dates.filter((mark) => mark.timex.role === "event" && lives.every(({ told }) => told !== mark));
  const readings = item ? [item] : readingsOf(open, whole, tokens, sentence.text, context);
  for (const mark of open) {
    const best = bestOf(mark, readings);
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

/** Reads what the tokens of a sentence say of the dates among them. */
type Reader = (tokens: readonly Token[], text: string, context: ReadingContext) => readonly DatedReading[];

/** Readers of the sentence as it stands, the most specific first. */
const READERS_OF_WHOLE: readonly Reader[] = [
  readOpeningLife,
  readMomentInParentheses,
  readParenthesised,
  readRelativesAside,
];

/** Readers of what it states, which come after them. */
const READERS: readonly Reader[] = [readAttached, readMain, readSubordinates, readToldRelatives, readMoments];

/** What the readers say of some dates of a sentence. Once each of them has a reading without doubts, no other is asked. */
function readingsOf(
  marks: readonly DateMark[],
  whole: readonly Token[],
  tokens: readonly Token[],
  text: string,
  context: ReadingContext,
): readonly DatedReading[] {
  const found = READERS_OF_WHOLE.flatMap((read) => read(whole, text, context));
  for (const read of READERS) {
    if (marks.every((mark) => bestOf(mark, found)?.doubts.length === 0)) break;
    found.push(...read(tokens, text, context));
  }
  return found;
}

/** The clauses of a sentence, and what goes on behind them without a verb of its own. */
function readMain(tokens: readonly Token[], text: string, context: ReadingContext): readonly DatedReading[] {
  return parseClauses(tokens, text, context).flatMap((clause) => {
    const reading = readClause(tokens, text, clause, context);
    return reading ? [reading, ...readGapped(tokens, text, clause, reading, context)] : [];
  });
}

/** Of a date, a reading without doubts is preferred; else the first, which is the most specific. */
function bestOf(mark: DateMark, readings: readonly DatedReading[]): DatedReading | undefined {
  const own = readings.filter(({ date }) => date.timex === mark.timex);
  return own.find(({ doubts }) => doubts.length === 0) ?? own[0];
}

function factOf(
  document: SourceDocument,
  sentence: Sentence,
  reading: DatedReading,
  language: OpenLanguage,
): EventFact {
  const { date } = reading;
  const wording = bareLife(reading.wording, language.grammar);
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
    doubts: [
      ...new Set([
        ...reading.doubts,
        ...(reading.date.timex.isUnsure ? ["date-attachment-unsure"] : []),
        ...sentenceDoubts(sentence),
      ]),
    ],
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
