import type { SourceDocument } from "@/lib/documents/document";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Notebook } from "@/lib/stage";
import type { Fact } from "./fact";
import { findAnswers } from "./answers/find-answers";
import { findAcronyms } from "./names/find-acronyms";
import { findEvents } from "./events/find-events";
import { givenNamesIn } from "./names/find-given-names";
import { findLists } from "./answers/find-lists";
import { subjectBefore, type Read } from "./references/follow-subject";
import { topicFollower } from "./references/follow-topic";
import { findQuantities } from "./quantities/find-quantities";
import { findCountry, findOrganisation, nationReader, referentsIn, topicOf } from "./references/find-referents";
import { findRoles } from "./answers/find-roles";
import type { Meant, ReadingContext } from "./clauses/reading-context";
import { withTopicName } from "./references/with-topic-name";
import { withNamesOfTitle } from "./names/names-of-title";
import { shortNameIn } from "./names/find-short-names";
import { shortPeopleIn } from "./names/find-short-people";
import { layScene, type Names } from "./lay-scene";
import { placeDates } from "./dates/place-dates";
import type { Timex } from "./dates/timex";
import { tokensOf } from "./tokens";
import { withoutNumberedNames } from "./doubts/numbered-names";
import { withoutTwiceTold } from "./doubts/twice-told";

/** What facts are found in. `courseTitle` helps to tell which country "le pays" is, where the document's own title does not. */
export type FactsInput = {
  readonly document: SourceDocument;
  readonly timexes: readonly Timex[];
  readonly language: OpenLanguage;
  /** Who is named in it; without them no question asks for a name. */
  readonly names?: Names;
  readonly courseTitle?: string;
};

const NO_NAMES: Names = { mentions: new Map(), entities: new Map() };

/**
 * Finds the facts of a document: dated events, quantities, acronyms; in the order of the text, each id once.
 *
 * A fact with doubts was understood but may not be asked; what was not understood leaves a note instead.
 */
export function findFacts(
  { document, timexes, language, names = NO_NAMES, courseTitle = "" }: FactsInput,
  note: Notebook,
): readonly Fact[] {
  const country = findCountry(document, courseTitle, language);
  const nationIn = nationReader(document, courseTitle, language);
  const organisations = new Map(document.sections.map(({ id, title }) => [id, findOrganisation(title, language)]));
  const titles = new Map(document.sections.map(({ id, title }) => [id, title]));
  const peopleFor = shortPeopleIn(document, names, language);
  const givenFor = givenNamesIn(document, language);
  const shortNameFor = shortNameIn(document, language);
  const takenUpIn = topicFollower(document, language);
  const bySentence = new Map<string, Timex[]>();
  for (const timex of timexes) bySentence.set(timex.sentenceId, [...(bySentence.get(timex.sentenceId) ?? []), timex]);
  const facts = new Map<string, Fact>();
  const begun = new Set<string>();
  let before: Read | null = null;
  for (const sentence of document.sentences) {
    const referents = {
      ...referentsIn(sentence.text, country, organisations.get(sentence.sectionId) ?? null, language),
      nation: nationIn(sentence.text),
      shortName: shortNameFor(sentence),
      people: [...peopleFor(sentence), ...givenFor(sentence)],
    };
    const opensSection = !begun.has(sentence.sectionId);
    begun.add(sentence.sectionId);
    const organisation = organisations.get(sentence.sectionId) ?? null;
    const topic = opensSection ? topicOf(organisation, titles.get(sentence.sectionId) ?? null, language) : null;
    const { grammar, lexicon } = language;
    const dates = bySentence.get(sentence.id) ?? [];
    const tokens = once(() => tokensOf(sentence.text, placeDates(sentence, dates, grammar), language));
    const taken = takenUpIn(sentence, tokens);
    const meant: Meant | null = taken.meant ?? subjectBefore(sentence, before);
    const context: ReadingContext = { tokens, grammar, lexicon, referents, topic, ...taken, meant };
    before = { text: sentence.text, blockId: sentence.blockId, context };
    const scene = layScene(sentence, names, language, context);
    const found = [
      ...findEvents(document, sentence, dates, language, context, note),
      ...findQuantities(document, sentence, language, context, note),
      ...findAcronyms(document, sentence, language, note),
      ...(scene
        ? [
            ...findAnswers(document, sentence, scene, language),
            ...findLists(document, sentence, scene, language),
            ...findRoles(document, sentence, scene, language),
          ]
        : []),
    ].toSorted((a, b) => a.evidence.start - b.evidence.start);
    for (const fact of found) if (!facts.has(fact.id)) facts.set(fact.id, withTopicName(fact, taken.again, grammar));
  }
  const named = withNamesOfTitle([...facts.values()], document, language);
  return withoutNumberedNames(withoutTwiceTold(named, language.grammar), document, language.grammar);
}

/** Makes something when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
