import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { findBody } from "./find-body";
import { findPerson, rivalIn } from "./find-person";
import { findPlace } from "./find-place";
import { findThing } from "./find-thing";
import { personStep } from "./follow-person";
import { thereReader } from "./find-site";
import { opensWith, type Followed, type State, type Step, type Knowing } from "./followed";
import type { TakenUp } from "../clauses/reading-context";
import type { Token } from "../tokens";

const NOTHING: TakenUp = { meant: null, again: null };

/**
 * Follows whom or what a document is about, sentence after sentence in their order.
 *
 * "Il" means it while sentences have its name or the pronoun for their subject, in one section, and no other name of the
 * same gender comes between; a subject of the other gender, or of several, does not break what is known of a person. A
 * thing is followed within its section only, and as long as each sentence has it for its subject.
 */
export function topicFollower(
  document: SourceDocument,
  language: Knowing,
): (sentence: Sentence, tokens: () => readonly Token[]) => TakenUp {
  const followed =
    findPerson(document, language) ??
    findThing(document, language) ??
    findPlace(document, language) ??
    findBody(document, language);
  const there = thereReader(document, language);
  if (!followed) return (sentence) => ({ ...NOTHING, objects: { there: there(sentence), whom: null } });
  const step = followed.isPerson ? personStep(followed, language) : thingStep(followed, language);
  const state: State = { isMeant: false, isSure: false, section: null, block: null, wasSure: false, hasOthers: false };
  const again = againReader(followed, language);
  return (sentence, tokens) => {
    const meant = step(sentence, tokens, state);
    const whom = followed.isPerson && state.wasSure ? followed.phrase : null;
    return { meant, again: again(sentence), objects: { there: there(sentence), whom } };
  };
}

const thingStep =
  (followed: Followed, language: Knowing): Step =>
  ({ text, sectionId }, _, state) => {
    const { grammar } = language;
    const gender = followed.phrase.genders.singular;
    if (gender === null) return null;
    if (sectionId !== state.section) state.isMeant = false;
    state.section = sectionId;
    const isPronoun = grammar.opensWithPronoun(text, gender);
    const isResolved =
      state.isMeant && isPronoun && !rivalIn(grammar.beforePronoun(text), followed, language, "nowhere");
    const presented = grammar.presented(text);
    // "La Lanterne ou Fanal de Brest est un phare" names one thing, not two.
    const isPresented = presented !== null && followed.names[0] === grammar.firstOf(presented.subject);
    const isNamed =
      isPresented || opensWith(text, [...followed.names, ...followed.nouns.flatMap(grammar.bareForms)], language);
    const isOpen = grammar.introduces(text, gender) && presented === null;
    state.isMeant = (isNamed || isResolved) && !isOpen && !rivalIn(text, followed, language, "nowhere");
    return isResolved ? { phrase: followed.phrase, isPerson: false, isSure: true } : null;
  };

/** What takes up the topic of a document by its noun alone, sentence after sentence. */
const againReader = (followed: Followed, language: Knowing): ((sentence: Sentence) => TakenUp["again"]) =>
  language.grammar.placeNouns.some(({ noun }) => followed.nouns.includes(noun))
    ? townReader(followed, language)
    : thingReader(followed, language);

/** "le musée" means the document’s own until another one was named in the same section. */
function thingReader(
  { nouns, phrase, called }: Followed,
  { grammar }: Knowing,
): (sentence: Sentence) => TakenUp["again"] {
  const name = grammar.withoutArticle(phrase.text) ?? phrase.text;
  let open = new Set(nouns);
  let section: string | null = null;
  return ({ text, sectionId }) => {
    if (sectionId !== section) open = new Set(nouns);
    section = sectionId;
    const isPresented = grammar.presented(text)?.subject.includes(name) === true;
    for (const noun of isPresented ? [] : open) if (grammar.namesAnother(text, noun, name)) open.delete(noun);
    return open.size > 0 ? { nouns: [...open], phrase, ...(called && { called }) } : null;
  };
}

/** "la ville" means the document’s own, but right behind the name of another town, or behind "une ville". */
function townReader(
  { nouns, phrase, names: called }: Followed,
  { grammar, names }: Knowing,
): (sentence: Sentence) => TakenUp["again"] {
  const name = grammar.withoutArticle(phrase.text) ?? phrase.text;
  let before = "";
  let wasTown = false;
  return ({ text }) => {
    const here = `${before} ${text}`;
    // Each sentence for itself: what it names was looked for before, and is remembered by its text.
    const isTown = namesTown(text, called, names);
    const isRival = isTown || wasTown || nouns.some((noun) => grammar.namesAnother(here, noun, name));
    before = text;
    wasTown = isTown;
    return isRival ? null : { nouns, phrase };
  };
}

/** True if another town than the one that is followed is named. */
const namesTown = (text: string, called: readonly string[], { knownIn }: Knowing["names"]): boolean =>
  knownIn(text).some(({ known }) => known?.type === "city" && !called.includes(known.name));
