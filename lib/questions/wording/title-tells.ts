import type { Language } from "@/lib/language/language";
import { dateIn } from "../controls/labels";
import { formsOf, initialsOf, sigles } from "../bench/name-forms";
import type { Item } from "../question";

/**
 * True if a title that stands beside a question would give its answer away, or leave fewer answers to choose from.
 *
 * A word of the title counts when the stem does not say it already and it is akin to a word of one option and not of
 * all: "Problème turc" beside "La Turquie", "Nations Unies" beside "l’ONU". A date in a title narrows every date.
 */
export function titleTells(title: string, { stem, options, key, keys, events }: Item, language: Language): boolean {
  if (events !== undefined) return false;
  const answers = keys ?? [key];
  if (answers.some((answer) => isNumber(answer, language)) && holdsNumber(title, answers, language)) return true;
  const touched = (options.length > 0 ? options : answers).map((label) => touches(title, label, stem, language));
  if (options.length === 0) return touched.some((words) => words !== "");
  return new Set(touched).size > 1;
}

/** The words of a title that a label is akin to, those left out that the stem says already. */
function touches(title: string, label: string, stem: string, language: Language): string {
  const said = [...formsOf(stem, language)];
  const forms = [...formsOf(label, language)].filter((form) => !said.some((word) => isOfOneStem(word, form)));
  const words = [...formsOf(title, language)].filter((word) => forms.some((form) => isOfOneStem(word, form)));
  const isAbbreviated = abbreviates(title, label, language) && !abbreviates(stem, label, language);
  return [...words, ...(isAbbreviated ? ["sigle"] : [])].join(" ");
}

/** True if one of two texts holds the sigle of the other. */
function abbreviates(text: string, label: string, language: Language): boolean {
  const isSigleOf = (short: string, long: string): boolean =>
    sigles(short).some((sigle) => sigle.length > 2 && initialsOf(long, language).includes(sigle));
  return isSigleOf(text, label) || isSigleOf(label, text);
}

const isNumber = (answer: string, language: Language): boolean =>
  /\d/u.test(answer) || language.readTypedAnswer(answer).number !== null;

/** A date, a figure or one of the right numbers in words. */
function holdsNumber(title: string, answers: readonly string[], language: Language): boolean {
  if (answers.some((answer) => dateIn(language, answer) !== null) && language.timexes.trigger.test(title)) return true;
  const right = answers.map((answer) => language.readTypedAnswer(answer).number).filter((number) => number !== null);
  const said = title.split(/[^\p{L}\p{N}]+/u).map((word) => language.readTypedAnswer(word).number);
  return /\d/u.test(title) || said.some((number) => number !== null && right.includes(number));
}

/** Letters that two words of one stem share at least: "chin" and "chinois", not "iran" and "irak". */
const STEM = 4;

/** Letters that the ending of the shorter one has at most: "allemand" and "allemagn". */
const ENDING = 3;

/** Wider than `cues.isAkin`, which refuses questions: a title that is hidden for nothing costs nothing. */
function isOfOneStem(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shared >= STEM && shorter - shared <= ENDING;
}
