import { compareDates, statedBound } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Language } from "@/lib/language/language";

/** The date that a label states, read as a learner would type it; null if it states none. A number below 1000 is no year. */
export function dateIn({ readTypedDate }: Language, label: string): DateValue | null {
  const number = numberIn(label);
  const reading = number !== null && number < 1000 ? null : readTypedDate(label);
  return reading && statedBound(reading);
}

/** The number that a label states ("11,14", "168e", "300 millions"); null if it states none, as "six" does. */
export function numberIn(label: string): number | null {
  const match = /^(\d[\d\u00a0\u202f ]*(?:[.,]\d+)?)(?![\d/-])\D{0,12}$/u.exec(label.trim());
  return match ? Number(match[1]!.replaceAll(/[\u00a0\u202f ]/gu, "").replace(",", ".")) : null;
}

/** What sort of thing a label is; the options of one question are of one sort. */
export function sortOf(language: Language, label: string): string {
  const date = dateIn(language, label);
  if (date) return `date:${date.precision}`;
  return numberIn(label) === null ? "text" : "number";
}

/** Order of dates, else of numbers, for `sort`; labels that are neither stay where they are. */
export function compareLabels(a: string, b: string, language: Language): number {
  const [first, second] = [dateIn(language, a), dateIn(language, b)];
  if (first && second) return compareDates(first, second);
  return (numberIn(a) ?? 0) - (numberIn(b) ?? 0);
}

/**
 * Labels that are all dates, all numbers, or the same words around other numbers ("2010 et 2011"), from the least to the
 * greatest; null for labels that know no order.
 */
export function inOrder(labels: readonly string[], language: Language): readonly string[] | null {
  const dates = labels.map((label) => dateIn(language, label));
  if (dates.every((date) => date !== null)) {
    return sortedBy(labels, (a, b) => compareDates(dates[a]!, dates[b]!));
  }
  const numbers = labels.map((label) => numberIn(label) ?? language.readTypedAnswer(label).number);
  if (numbers.every((number) => number !== null)) return sortedBy(labels, (a, b) => numbers[a]! - numbers[b]!);
  const figures = labels.map(figuresIn);
  const isOneForm = new Set(labels.map((label) => label.replaceAll(FIGURES, "0"))).size === 1;
  if (!isOneForm || figures[0]!.length === 0) return null;
  return sortedBy(labels, (a, b) => firstDifference(figures[a]!, figures[b]!));
}

const FIGURES = /\d+/gu;

const figuresIn = (label: string): readonly number[] =>
  [...label.matchAll(FIGURES)].map(([figures]) => Number(figures));

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((number, index) => number - b[index]!).find((difference) => difference !== 0) ?? 0;

const sortedBy = (labels: readonly string[], compare: (a: number, b: number) => number): readonly string[] =>
  labels
    .map((_, index) => index)
    .toSorted(compare)
    .map((index) => labels[index]!);
