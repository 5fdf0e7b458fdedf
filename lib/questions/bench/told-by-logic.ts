import { escaped } from "@/lib/language/escaped";
import type { EventFact } from "@/lib/facts/fact";
import type { Chapter } from "@/lib/language/history";
import type { OpenLanguage } from "@/lib/language/open-language";

/** An event with the words under which it is shown. */
export type Labelled = { readonly fact: EventFact; readonly label: string };

/**
 * True where anyone can put two events in order who has read nothing: nothing happens to what is not yet there, nor after its
 * end; nothing is done again before it was done, and the first comes before the second.
 */
export function isToldByLogic(a: Labelled, b: Labelled, language: OpenLanguage): boolean {
  return tellsOrderTo(a, b, language) || tellsOrderTo(b, a, language) || areRanked(a, b, language);
}

const tellsOrderTo = (one: Labelled, other: Labelled, language: OpenLanguage): boolean =>
  isEdgeOf(one, other, language) || isAgainAfter(one, other, language);

/** "Le pont a été construit", "Rimbaud est mort", "Rimbaud a débuté sa carrière": the other event speaks of the same. */
function isEdgeOf({ fact, label }: Labelled, other: Labelled, language: OpenLanguage): boolean {
  const { history } = language;
  const chapter = history.chapterOf(fact.wording);
  if (chapter === null) return false;
  const isEdge = chapter.stage !== "act" || history.isOpening(label);
  return isEdge && speaksOf(other.label, chapter, language);
}

/** True if a label holds all that a subject is called, or the last name of a person and no other first name before it. */
function speaksOf(label: string, { subject }: Chapter, { cues }: OpenLanguage): boolean {
  const said = cues.contentWords(label);
  const named = cues.contentWords(subject);
  if (named.length > 0 && named.every((word) => said.includes(word))) return true;
  const last = WHOLE_NAME.exec(subject)?.groups?.["last"];
  if (last === undefined || !label.includes(last)) return false;
  const before = new RegExp(`(?:(\\p{Lu}[\\p{L}-]+) )?(?<![\\p{L}-])${escaped(last)}(?![\\p{L}-])`, "u").exec(label);
  return before !== null && (before[1] === undefined || subject.includes(before[1]));
}

/** "Marie Curie", not "Le pont de Béziers". */
const WHOLE_NAME = /^(?:\p{Lu}[\p{L}’'.-]* )+(?<last>\p{Lu}[\p{L}-]+)$/u;

/** Words in common from which what is done again is taken to be what was done. */
const SAME = 2;

function isAgainAfter({ label }: Labelled, other: Labelled, { history, cues }: OpenLanguage): boolean {
  if (!history.isAgain(label)) return false;
  const said = cues.contentWords(other.label);
  return cues.contentWords(label).filter((word) => said.includes(word)).length >= SAME;
}

/** Two labels with ranks: "la première", "le troisième". */
const areRanked = (a: Labelled, b: Labelled, { history }: OpenLanguage): boolean =>
  history.isRanked(a.label) && history.isRanked(b.label);
