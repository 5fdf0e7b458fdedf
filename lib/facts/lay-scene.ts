import type { Sentence } from "@/lib/documents/document";
import type { OpenLanguage } from "@/lib/language/open-language";
import { MAX_SENTENCE } from "./events/find-events";
import type { Entity, Mention } from "./names/mention";
import type { ReadingContext } from "./clauses/reading-context";
import { parseClauses } from "./clauses/parse-clauses";
import { readEquation } from "./answers/read-equation";
import type { Scene } from "./scene";
import { statementOf } from "./statement";

/** The names of a document: who is mentioned where, and what is known of them. */
export type Names = {
  /** By the id of their sentence. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** By id. */
  readonly entities: ReadonlyMap<string, Entity>;
};

/** The names of a course, looked up by sentence and by id. */
export function namesBy(entities: readonly Entity[], mentions: readonly Mention[]): Names {
  const bySentence = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const here = bySentence.get(mention.sentenceId);
    if (here) here.push(mention);
    else bySentence.set(mention.sentenceId, [mention]);
  }
  return { mentions: bySentence, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}

/** A sentence laid out for the readers; null where it names no one, or is too long to be one. */
export function layScene(
  sentence: Sentence,
  { mentions, entities }: Names,
  language: OpenLanguage,
  context: ReadingContext,
): Scene | null {
  const here = mentions.get(sentence.id) ?? [];
  if (here.length === 0 || sentence.text.length > MAX_SENTENCE) return null;
  const tokens = statementOf(sentence.text, context);
  const clauses = parseClauses(tokens, sentence.text, context);
  return {
    tokens,
    text: sentence.text,
    clauses: clauses.length > 0 ? clauses : readEquation(tokens, sentence.text, context),
    mentions: here.toSorted((a, b) => a.start - b.start || a.end - b.end),
    entityOf: (id) => entities.get(id) ?? null,
    dateWords: (timex) => language.phrases.atDate(timex, language.formatDate(timex.value)),
    context,
  };
}
