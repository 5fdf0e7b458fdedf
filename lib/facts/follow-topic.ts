import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { findPerson, rivalIn, type Knowing } from "./find-person";
import { findThing } from "./find-thing";
import type { Followed } from "./followed";
import type { Meant, TakenUp } from "./taken-up";

const NOTHING: TakenUp = { meant: null, again: null };

/**
 * Follows whom or what a document is about, sentence after sentence in their order.
 *
 * "Il" means it while sentences have its name or the pronoun for their subject, in one section, and no other name of the
 * same gender comes between; a subject of the other gender, or of several, does not break what is known of a person. A
 * thing is followed within its paragraph only.
 */
export function topicFollower(document: SourceDocument, language: Knowing): (sentence: Sentence) => TakenUp {
  const followed = findPerson(document, language) ?? findThing(document, language);
  if (!followed) return () => NOTHING;
  const step = followed.isPerson ? personStep(followed, language) : thingStep(followed, language);
  const state: State = { isMeant: false, isSure: false, section: null, block: null };
  const again = againReader(followed, language);
  return (sentence) => ({ meant: step(sentence, state), again: again(sentence) });
}

type State = { isMeant: boolean; isSure: boolean; section: string | null; block: string | null };
type Step = (sentence: Sentence, state: State) => Meant | null;

const personStep =
  (followed: Followed, language: Knowing): Step =>
  ({ text, sectionId, blockId }, state) => {
    const { grammar } = language;
    const gender = followed.phrase.genders.singular ?? "m";
    if (sectionId !== state.section || blockId !== state.block) {
      const isNew = sectionId !== state.section;
      // A biography goes on with the one whom it is about, paragraph after paragraph.
      state.isSure = followed.isWhole && (isNew || state.isMeant);
      state.isMeant = followed.isWhole || (!isNew && state.isMeant);
    }
    state.section = sectionId;
    state.block = blockId;
    const isPronoun = grammar.opensWithPronoun(text, gender);
    const front = beforePronoun(text);
    const isResolved = state.isMeant && isPronoun && !rivalIn(front, followed, language, false);
    const meant = isResolved ? { phrase: followed.phrase, isPerson: true, isSure: state.isSure } : null;
    const isNamed = opensWith(text, followed.names);
    const isOther = grammar.opensWithOther(text, gender);
    const isKept = isNamed || isResolved || (state.isMeant && isOther);
    state.isSure = isNamed || (isResolved && state.isSure);
    state.isMeant = isKept && !rivalIn(isResolved ? text.slice(front.length) : text, followed, language, true);
    return meant;
  };

const thingStep =
  (followed: Followed, language: Knowing): Step =>
  ({ text, blockId }, state) => {
    const { grammar } = language;
    const gender = followed.phrase.genders.singular;
    if (gender === null) return null;
    if (blockId !== state.block) state.isMeant = false;
    state.block = blockId;
    const isPronoun = grammar.opensWithPronoun(text, gender);
    const isResolved = state.isMeant && isPronoun && !rivalIn(beforePronoun(text), followed, language, true);
    const isNamed = opensWith(text, followed.names) || opensWith(text, bareForms(followed));
    const isOpen = INTRODUCED[gender].test(text) && grammar.presented(text) === null;
    state.isMeant = (isNamed || isResolved) && !isOpen && !rivalIn(text, followed, language, true);
    return isResolved ? { phrase: followed.phrase, isPerson: false, isSure: true } : null;
  };

/** A noun of the same gender that comes in with an article of its own: the next pronoun may mean it. */
const INTRODUCED = { f: /(?<!\p{L})une \p{Ll}/u, m: /(?<!\p{L})un \p{Ll}/u };

const bareForms = ({ nouns }: Followed): readonly string[] =>
  nouns.flatMap((noun) => [`Le ${noun}`, `La ${noun}`, `L'${noun}`]);

/** The text up to the pronoun that opens its clause. */
const beforePronoun = (text: string): string => /^.*?(?=(?:^|[ ,])(?:il|elle|Il|Elle) )/u.exec(text)?.[0] ?? "";

/** True if a sentence begins with one of the names, or has it behind its first adjunct. */
const opensWith = (text: string, names: readonly string[]): boolean =>
  names.some((name) => startsWith(text, name) || startsWith(/^[^,;:]{0,80}, (.*)$/u.exec(text)?.[1] ?? "", name));

const startsWith = (text: string, words: string): boolean =>
  (text.startsWith(words) || text.startsWith(words.charAt(0).toLowerCase() + words.slice(1))) &&
  !/^[\p{L}-]|^ (?:et|ou) /u.test(text.slice(words.length));

/** "le musée" means the document’s own until another one was named in the same section. */
function againReader({ nouns, phrase }: Followed, { grammar }: Knowing): (sentence: Sentence) => TakenUp["again"] {
  const name = phrase.text.replace(/^(?:l[ea] |l['’])/u, "");
  let open = new Set(nouns);
  let section: string | null = null;
  return ({ text, sectionId }) => {
    if (sectionId !== section) open = new Set(nouns);
    section = sectionId;
    const isPresented = grammar.presented(text)?.subject.includes(name) === true;
    for (const noun of isPresented ? [] : open) if (grammar.namesAnother(text, noun, name)) open.delete(noun);
    return open.size > 0 ? { nouns: [...open], phrase } : null;
  };
}
