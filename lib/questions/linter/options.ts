import type { DateValue } from "@/lib/calendar/date-value";
import { statedBound } from "@/lib/calendar/compare-dates";
import type { Bench } from "../bench";
import type { Subject } from "./rule";

/** The wrong options. */
export const distractorsOf = ({ item }: Subject): readonly string[] =>
  item.options.filter((label) => label !== item.key);

/** The date that a label states, read as a learner would type it; null if it states none. */
export function dateIn({ language }: Bench, label: string): DateValue | null {
  const reading = language.readTypedDate(label);
  return reading && statedBound(reading);
}

/** The number that a label states ("11,14", "168e", "six" is none); null if it states none. */
export function numberIn(label: string): number | null {
  const match = /^(\d[\d\u00a0\u202f ]*(?:[.,]\d+)?)(?:\D{0,12})$/u.exec(label.trim());
  return match ? Number(match[1]!.replaceAll(/[\u00a0\u202f ]/gu, "").replace(",", ".")) : null;
}

/** What sort of thing a label is; options of one question must be of one sort. */
export function sortOf(bench: Bench, label: string): string {
  const number = numberIn(label);
  const date = dateIn(bench, label);
  if (date && (number === null || number >= 1000)) return `date:${date.precision}`;
  if (number !== null) return "number";
  return "text";
}
