import { PAST_UNTIL } from "@/lib/calendar/past";
import { readEdtf } from "@/lib/calendar/read-edtf";
import type { Sentence, SourceDocument } from "@/lib/documents/document";
import type { Comparison, CourseEvent, EventFact, Fact } from "@/lib/facts/fact";
import type { Names } from "@/lib/facts/lay-scene";
import type { Entity, Mention } from "@/lib/facts/names/mention";
import type { Timex } from "@/lib/facts/dates/timex";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { NamedType } from "@/lib/language/phrases";
import { slice } from "@/lib/span";
import { historiesOf, type Histories } from "./histories";
import { livesTold } from "./lives-told";
import { mostNamedIn, type NameCount } from "./most-named";
import { groupBy, lookupsOf, type Lookups } from "./lookups";
import { matterOf, type Matter } from "./matter";
import { readOnce } from "./read-once";

/** What a kind may use besides the fact itself: the whole course and its language. Chance comes from the fact's id. */
export type Bench = {
  readonly language: OpenLanguage;
  /** Empty where files are read without a course. */
  readonly courseTitle: string;
  /** By slug. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** By id. */
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** In the order of the documents and their text. */
  readonly facts: readonly Fact[];
  /** By id. */
  readonly events: ReadonlyMap<string, CourseEvent>;
  readonly matter: Matter;
  readonly lookups: Lookups;
  /** Who and what the course names, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Where it names them, by the id of the sentence. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The places of the sentences that name an entity, by its id: their numbers in the course, ascending. */
  readonly namedAt: ReadonlyMap<string, readonly number[]>;
  /** The number of each sentence in the course, by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** By the slug of the document and by type: the entities that it names most, first. */
  readonly mostNamed: ReadonlyMap<string, ReadonlyMap<NamedType, readonly NameCount[]>>;
  /** By the id of their sentence. */
  readonly timexes: ReadonlyMap<string, readonly Timex[]>;
  /**
   * By slug: the day number after which nothing that the document tells can have happened. It is the document's own date,
   * else the latest day of the whole course; null if nothing tells.
   */
  readonly horizons: ReadonlyMap<string, number | null>;
  /**
   * By document: day number after which no wrong date lies. A text without a date may have been written long after the last
   * thing of which it tells; else the right date of what it tells last would be the last of its options.
   */
  readonly lastDays: ReadonlyMap<string, number>;
  /** Day number before which the course tells of little: one event in ten; null for a course of few events. */
  readonly dawn: number | null;
  /** When those whom a text names came to be, what they did and when they ceased, as far as the course tells. */
  readonly histories: Histories;
  /** Ids of the facts of which another document, or another place, says otherwise. */
  readonly contested: ReadonlySet<string>;
};

/** Lays the bench for a course. */
export function benchFor(
  open: OpenLanguage,
  documents: readonly SourceDocument[],
  facts: readonly Fact[],
  events: readonly CourseEvent[],
  timexes: readonly Timex[],
  names: Names = { mentions: new Map(), entities: new Map() },
  comparisons: readonly Comparison[] = [],
  courseTitle = "",
): Bench {
  const language = readOnce(open);
  const latest = latestDay(timexes);
  const happened = latestEvent(facts);
  const sentences = documents.flatMap((document) => document.sentences);
  const inSentences = groupBy(timexes, ({ sentenceId }) => sentenceId);
  const named = sentences.flatMap(({ id }, at) =>
    (names.mentions.get(id) ?? []).map(({ entityId }) => ({ entityId, at })),
  );
  return {
    language,
    courseTitle,
    documents: new Map(documents.map((document) => [document.info.slug, document])),
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    matter: matterOf(sentences, language),
    facts,
    lookups: lookupsOf(facts),
    entities: names.entities,
    mentions: names.mentions,
    namedAt: new Map([...groupBy(named, ({ entityId }) => entityId)].map(([id, all]) => [id, all.map(({ at }) => at)])),
    mostNamed: new Map(documents.map((document) => [document.info.slug, mostNamedIn(document, names)])),
    places: new Map(sentences.map(({ id }, at) => [id, at])),
    events: new Map(events.map((event) => [event.id, event])),
    timexes: inSentences,
    horizons: new Map(documents.map((document) => [document.info.slug, horizonOf(document, latest)])),
    lastDays: new Map(documents.map((document) => [document.info.slug, lastDayOf(document, happened)])),
    dawn: dawnOf(events),
    histories: historiesOf(
      facts,
      names.entities,
      language,
      livesTold(sentences, { ...names, timexes: inSentences }, language.history),
    ),
    contested: new Set(comparisons.filter(({ kind }) => kind === "contradiction").flatMap(({ factIds }) => factIds)),
  };
}

/** The latest day on which the documents say that something did happen, their own dates included. */
function latestDay(timexes: readonly Timex[]): number | null {
  const ends = timexes
    .filter(({ relation, role }) => relation === "at" && role !== "name")
    .map(({ value }) => value.end)
    .filter((end) => end !== null);
  return ends.length === 0 ? null : ends.reduce((latest, end) => Math.max(latest, end));
}

/** The latest day on which something that can be asked is told to have happened: "neutre en 2050" is a goal. */
function latestEvent(facts: readonly Fact[]): number | null {
  const ends = facts.flatMap((fact) =>
    fact.kind === "event" && fact.timex.relation === "at" && fact.doubts.length === 0
      ? (fact.timex.value.end ?? [])
      : [],
  );
  return ends.length === 0 ? null : ends.reduce((last, end) => Math.max(last, end));
}

const horizonOf = (document: SourceDocument, latest: number | null): number | null => writtenOn(document) ?? latest;

const lastDayOf = (document: SourceDocument, latest: number | null): number =>
  writtenOn(document) ?? Math.max(latest ?? PAST_UNTIL, PAST_UNTIL);

function writtenOn({ info, statedDate }: SourceDocument): number | null {
  const date = info.date ?? statedDate;
  return (date === null ? null : readEdtf(date)?.end) ?? null;
}

/** Events from which a tenth of them means something. */
const MANY_EVENTS = 20;

function dawnOf(events: readonly CourseEvent[]): number | null {
  const starts = events.flatMap(({ value }) => (value.start === null ? [] : [value.start])).toSorted((a, b) => a - b);
  return starts.length < MANY_EVENTS ? null : (starts[Math.floor(starts.length / 10)] ?? null);
}

/** The document of a fact. */
export const documentOf = (bench: Bench, slug: string): SourceDocument => required(bench.documents.get(slug), slug);

/** The sentence with this id. */
export const sentenceOf = (bench: Bench, id: string): Sentence => required(bench.sentences.get(id), id);

/** The sentence as the learner is shown it. */
export const quotationOf = (bench: Bench, fact: Fact): string =>
  slice(documentOf(bench, fact.documentSlug).source, sentenceOf(bench, fact.sentenceId).span);

/** The facts that tell the same event, the given one included. */
export const tellingsOf = ({ lookups }: Bench, { eventId }: EventFact): readonly EventFact[] =>
  lookups.tellings.get(eventId) ?? [];

function required<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`"${id}" belongs to no document of this course`);
  return value;
}
