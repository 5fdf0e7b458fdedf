import "server-only";
import { statedPrecision } from "@/lib/calendar/compare-dates";
import type { SourceDocument } from "@/lib/documents/document";
import type { EventFact, Fact } from "@/lib/facts/fact";
import type { Mention } from "@/lib/facts/names/mention";
import type { Timex } from "@/lib/facts/dates/timex";
import type { BuiltCourse } from "@/lib/pipeline";
import { kindNamed } from "@/lib/questions/kinds";
import { proofsOf } from "@/lib/questions/publication/proofs";
import type { Evidence, Question } from "@/lib/questions/question";
import { stateOf } from "@/lib/questions/publication/rank";
import { slice } from "@/lib/span";
import type { InspectedToken } from "./tokens";

/** Cuts a document into tokens. */
type TokensOf = (document: SourceDocument) => readonly InspectedToken[];

/**
 * The whole analysis as plain JSON, with offsets into the files as they were read (UTF-16 units, `end` excluded):
 * wherever there is a `text`, it is `source.slice(start, end)`.
 *
 * @param tokensOf null leaves the tokens out
 *
 * `timings` is empty: the same files give the same bytes. Ask for measured times with `--timings`, on the error output.
 */
export function inspectionOf(built: BuiltCourse, tokensOf: TokensOf | null): object {
  const documents = new Map(built.documents.map((document) => [document.info.slug, document]));
  const facts = new Map(built.facts.map((fact) => [fact.id, fact]));
  const placeOf = (fact: Fact) => ({ path: documents.get(fact.documentSlug)?.path, ...fact.evidence });
  const quotedOf = ({ documentSlug, span, quote }: Evidence) => ({
    path: documents.get(documentSlug)?.path,
    ...span,
    text: quote,
  });
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => facts.get(id) ?? []).map(placeOf);
  const compared = (kind: "agreement" | "contradiction") =>
    built.comparisons
      .filter((comparison) => comparison.kind === kind)
      .map(({ eventId, factIds }) => ({ eventId, factIds, sources: placesOf(factIds) }));
  return {
    documents: built.documents.map((document, index) =>
      documentOf(document, built.timexes[index] ?? [], built.mentions[index] ?? [], tokensOf),
    ),
    entities: built.entities,
    events: built.events.map(({ id, label, value, factIds }) => ({
      id,
      label,
      edtf: value.edtf,
      sources: placesOf(factIds),
    })),
    facts: built.facts.map((fact) => ({ ...aboutFact(fact), ...placeOf(fact) })),
    agreements: compared("agreement"),
    contradictions: compared("contradiction"),
    questions: [...built.questions, ...built.held.map(({ question }) => question)].map((question) => ({
      ...aboutQuestion(question),
      evidence: quotedOf(question.evidence),
      // Each event of a question that asks for several has its own; else they are the evidence alone.
      proofs: proofsOf(question).map(quotedOf),
    })),
    rejections: built.notes.map(({ stage, code, path, span, stem }) => ({
      stage,
      code,
      path,
      ...span,
      ...(stem === undefined ? {} : { stem }),
    })),
    timings: {},
  };
}

function documentOf(
  document: SourceDocument,
  timexes: readonly Timex[],
  mentions: readonly Mention[],
  tokensOf: TokensOf | null,
) {
  const { path, info, source, sections, dropped, repairs, sentences } = document;
  return {
    path,
    title: info.title,
    sections: sections.map(({ title, span }) => ({ title, ...span })),
    dropped,
    repairs,
    sentences: sentences.map(({ span }) => ({ ...span, text: slice(source, span) })),
    timexes: timexes.map(({ span, value, relation, role, rule }) => ({
      ...span,
      text: slice(source, span),
      edtf: value.edtf,
      precision: statedPrecision(value),
      relation,
      role,
      rule,
    })),
    mentions: mentions.map(({ span, type, entityId, role, isAnaphora }) => ({
      ...span,
      text: slice(source, span),
      type,
      entityId,
      role,
      isAnaphora,
    })),
    ...(tokensOf ? { tokens: tokensOf(document) } : {}),
  };
}

const aboutFact = (fact: Fact) => ({
  id: fact.id,
  kind: fact.kind,
  label: fact.label,
  doubts: fact.doubts,
  ...(fact.kind === "event" ? aboutEvent(fact) : {}),
  ...(fact.kind === "quantity"
    ? { value: fact.quantity.value, type: fact.quantity.type, unit: fact.quantity.unit }
    : {}),
  ...(fact.kind === "acronym" ? { acronym: fact.acronym, expansion: fact.expansion } : {}),
});

const aboutEvent = ({ eventId, timex }: EventFact) => ({ eventId, edtf: timex.value.edtf });

function aboutQuestion({ id, version, kind, factId, content, score, reasons }: Question) {
  const { stem, context, options, key, keys, events } = kindNamed(kind).open(content).item();
  // `keys` where several options are right, `events` where several are asked for.
  const more = { ...(keys ? { keys } : {}), ...(events ? { events } : {}) };
  return { id, version, kind, factId, stem, context, options, key, ...more, score, reasons, state: stateOf(score) };
}
