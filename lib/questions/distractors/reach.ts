import { DAYS_PER_YEAR } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import type { Age } from "@/lib/language/history";
import { documentOf, sentenceOf, type Bench } from "../bench/bench";

/**
 * The days within which a wrong date must lie, for otherwise it is no wrong answer but an impossible one; infinite where
 * nothing tells. A date that reaches into the window is in it.
 */
export type DateWindow = { readonly first: number; readonly last: number };

/** The days around the right date within which a ruler, or a meeting, can have done what is asked; infinite for all else, and for the birth of a ruler. */
export function reachAround(
  { wording }: EventFact,
  { precision, start, end }: DateValue,
  stem: string,
  { language: { history } }: Bench,
): DateWindow {
  const isFine = /^(?:year|month|day)$/u.test(precision);
  const chapter = history.chapterOf(wording);
  const isBirth = chapter?.stage === "begin" && history.reachIn(chapter.subject) < Infinity;
  if (!isFine || start === null || end === null || isBirth) return ANY_DAY;
  const days = history.reachIn(stem) * DAYS_PER_YEAR;
  return { first: start - days, last: end + days };
}

const ANY_DAY: DateWindow = { first: -Infinity, last: Infinity };

/** Longest time that is spent in an office, in years. */
const LONGEST = 70;

/**
 * The stretches of years that its sentence tells, and those of an office that the sentences beside it tell: "Paul Morel, qui la dirigea de
 * 1986 à 2007, acheta …".
 */
export function officesAround(fact: EventFact, bench: Bench): readonly Age[] {
  const own = sentenceOf(bench, fact.sentenceId);
  const { sentences } = documentOf(bench, fact.documentSlug);
  const at = sentences.indexOf(own);
  return sentences.slice(Math.max(0, at - 1), at + 2).flatMap((sentence) => {
    const isOwn = sentence.id === own.id;
    if (sentence.sectionId !== own.sectionId) return [];
    if (!isOwn && !bench.language.history.actsIn(sentence.text).includes("office")) return [];
    return (bench.timexes.get(sentence.id) ?? []).flatMap(({ value }) => (isStretch(value) ? [value] : []));
  });
}

/**
 * The stretches of years that the text tells of an office of someone whom the stem names, wherever it does: who presided "de 1986 à 2007" buys
 * nothing for the house in 1981.
 */
export function termsTold(stem: string, bench: Bench): readonly Age[] {
  const known = TERMS.get(bench) ?? termsIn(bench);
  TERMS.set(bench, known);
  return known.flatMap(({ names, ages }) => (names.some((name) => stem.includes(name)) ? ages : []));
}

/** What a text tells of those who held an office: their names, and the stretches in the sentence. */
type Term = { readonly names: readonly string[]; readonly ages: readonly Age[] };

const TERMS = new WeakMap<Bench, readonly Term[]>();

const termsIn = (bench: Bench): readonly Term[] =>
  [...bench.timexes].flatMap(([id, timexes]) => {
    const ages = timexes.flatMap(({ value }) => (isStretch(value) ? [value] : []));
    if (ages.length === 0 || !bench.language.history.actsIn(sentenceOf(bench, id).text).includes("office")) return [];
    const persons = (bench.mentions.get(id) ?? []).filter(({ type }) => type === "person");
    const names = persons.flatMap(({ entityId }) => bench.entities.get(entityId)?.name ?? []);
    return names.length === 0 ? [] : [{ names, ages }];
  });

/** Of some years, with both of its ends. */
const isStretch = ({ precision, start, end }: DateValue): boolean =>
  precision === "interval" &&
  start !== null &&
  end !== null &&
  end - start > DAYS_PER_YEAR &&
  end - start < LONGEST * DAYS_PER_YEAR;
