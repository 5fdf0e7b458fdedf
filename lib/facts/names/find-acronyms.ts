import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { Grammar } from "@/lib/language/clauses";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Notebook } from "@/lib/stage";
import type { AcronymFact } from "../fact";
import { factId, foldOf } from "../identify";
import type { Range } from "../tokens";

/** "OSCE", "Cesap", "MDGs": two capitals at least, or a capitalised word that stands alone in its parentheses. */
const ACRONYM = /^\p{Lu}[\p{L}\d]{1,9}$/u;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Longest expansion, in words, function words included. */
const MAX_WORDS = 16;

/** The same in characters. */
const MAX_LENGTH = 240;

/** Stage: acronyms with their long form, in both orders, where the initials agree; a foreign long form is never asked. */
export function findAcronyms(
  document: SourceDocument,
  sentence: Sentence,
  language: OpenLanguage,
  note: Notebook,
): readonly AcronymFact[] {
  const facts: AcronymFact[] = [];
  for (const match of sentence.text.matchAll(/\(([^()]{2,160})\)/gu)) {
    const inside = { start: match.index + 1, end: match.index + match[0].length - 1 };
    const pair = pairAround(sentence.text, inside, language.grammar);
    if (pair === "unmatched") {
      const span = sourceSpan(sentence, match.index, match.index + match[0].length);
      note({ stage: "find-acronyms", code: "initials-do-not-match", path: document.path, span });
    } else if (pair) facts.push(factOf(pair, document, sentence, language));
  }
  return facts;
}

/** True if a word inside the long form has no letter: whoever counts finds the name that the sigle does not spell. */
function skipsWord(acronym: string, expansion: string, grammar: Grammar): boolean {
  const words = [...expansion.matchAll(WORD)].map(([word]) => word).filter((word) => isContent(word, grammar));
  const initials = words.map((word) => foldOf(word).charAt(0)).join("");
  return initials.length > acronym.length && !initials.startsWith(foldOf(acronym));
}

type Pair = { readonly acronym: string; readonly expansion: Range; readonly range: Range; readonly isForeign: boolean };

function pairAround(text: string, inside: Range, grammar: Grammar): Pair | "unmatched" | null {
  const content = text.slice(inside.start, inside.end).trim();
  if (ACRONYM.test(content)) {
    const expansion = expansionBefore(text, inside.start - 1, content, grammar);
    if (expansion)
      return { acronym: content, expansion, range: { start: expansion.start, end: inside.end + 1 }, isForeign: false };
    return isAllCapitals(content) ? "unmatched" : null;
  }
  return pairInside(text, inside, content, grammar);
}

/** "OCI (Organisation de la coopération islamique)". */
function pairInside(text: string, inside: Range, content: string, grammar: Grammar): Pair | null {
  const before = /([\p{L}\d]{2,10}) $/u.exec(text.slice(Math.max(0, inside.start - 12), inside.start - 1));
  const acronym = before?.[1] ?? "";
  if (!before || !ACRONYM.test(acronym) || !isAllCapitals(acronym)) return null;
  const words = [...content.matchAll(WORD)].map(([word]) => word);
  if (words.length < 2 || words.length > MAX_WORDS) return null;
  const isForeign = grammar.isForeign(content);
  if (isForeign && (content.includes(",") || content.charAt(0) !== acronym.charAt(0))) return null;
  if (
    !isForeign &&
    !initialsMatch(
      acronym,
      words.filter((word) => isContent(word, grammar)),
    )
  )
    return null;
  return {
    acronym,
    expansion: inside,
    range: { start: inside.start - 2 - acronym.length, end: inside.end + 1 },
    isForeign,
  };
}

/** Walks back from the parenthesis until the initials of the words passed are those of the acronym. */
function expansionBefore(text: string, end: number, acronym: string, grammar: Grammar): Range | null {
  const from = Math.max(0, end - MAX_LENGTH);
  const words = [...text.slice(from, end).matchAll(WORD)].slice(-MAX_WORDS);
  const passed: string[] = [];
  for (const match of words.reverse()) {
    const start = from + match.index;
    const between = text.slice(start + match[0].length, end);
    if (/[;:()«»]|\. /u.test(between)) return null;
    if (!isContent(match[0], grammar)) continue;
    passed.unshift(match[0]);
    if (/^\p{Lu}/u.test(match[0]) && initialsMatch(acronym, passed))
      return { start, end: text.slice(0, end).trimEnd().length };
  }
  return null;
}

/** The sigle that stands in parentheses after a long name, or before one that stands in them; null for none whose letters are its initials. */
export function acronymBeside(text: string, start: number, end: number, grammar: Grammar): string | null {
  const after = /^ \((\p{Lu}[\p{L}\d]{1,9})\)/u.exec(text.slice(end, end + 14))?.[1];
  const before =
    text.charAt(end) === ")"
      ? /(?<![\p{L}\d])(\p{Lu}[\p{L}\d]{1,9}) \($/u.exec(text.slice(Math.max(0, start - 14), start))?.[1]
      : undefined;
  const acronym = after ?? before;
  if (acronym === undefined || (after === undefined && !isAllCapitals(acronym))) return null;
  const words = [...text.slice(start, end).matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => isContent(word, grammar));
  return initialsMatch(acronym, words) ? acronym.replace(/^\p{Lu}\p{Ll}+$/u, (word) => word.toUpperCase()) : null;
}

/** Every letter begins a word, in order; one word at most, never the first, may be without a letter ("Traité … Nucléaires", TICE). */
function initialsMatch(acronym: string, words: readonly string[]): boolean {
  const letters = foldOf(acronym.replace(/s$/u, "")).replaceAll(" ", "");
  const initials = words.map((word) => foldOf(word).charAt(0)).join("");
  if (letters.length < 2 || initials.charAt(0) !== letters.charAt(0)) return false;
  if (initials === letters) return true;
  if (initials.length !== letters.length + 1) return false;
  return [...initials].some(
    (_, skipped) => skipped > 0 && initials.slice(0, skipped) + initials.slice(skipped + 1) === letters,
  );
}

const isContent = (word: string, grammar: Grammar): boolean => {
  const lower = word.toLowerCase();
  return (
    lower.length > 1 &&
    !grammar.is(lower, "preposition") &&
    !grammar.is(lower, "coordinator") &&
    grammar.determiner(lower) === null
  );
};

const isAllCapitals = (word: string): boolean => (word.match(/\p{Lu}/gu) ?? []).length >= 2;

function factOf(
  { acronym, expansion, range, isForeign }: Pair,
  document: SourceDocument,
  sentence: Sentence,
  { grammar, phrases }: OpenLanguage,
): AcronymFact {
  const words = phrases.typeset(sentence.text.slice(expansion.start, expansion.end));
  const form = acronym.replace(/^\p{Lu}\p{Ll}+$/u, (word) => word.toUpperCase());
  return {
    kind: "acronym",
    id: factId(document.info.slug, "acronym", `${form} ${words}`),
    documentSlug: document.info.slug,
    sectionId: sentence.sectionId,
    sentenceId: sentence.id,
    evidence: sourceSpan(sentence, range.start, range.end),
    label: `${form} : ${words}`,
    doubts: [
      ...(isForeign ? ["foreign-expansion"] : []),
      ...(!isForeign && skipsWord(form, words, grammar) ? ["initials-do-not-match"] : []),
      ...(sentence.repaired ? ["repaired-sentence"] : []),
    ],
    acronym: form,
    expansion: words,
    gender: grammar.nounGender(words.split(/[ ’]/u)[0]?.toLowerCase() ?? ""),
  };
}
