import { shortLabel, type LabelRoom } from "@/components/ui/short-label";
import type { LandMark } from "@/components/ui/strip";
import type { DateValue } from "@/lib/calendar/date-value";

/** What a landmark is drawn from. */
export type LandmarkSource = {
  readonly id: string;
  readonly value: DateValue;
  readonly label: string;
  readonly href: string | null;
  readonly tone: string | null;
  readonly origin: string;
  /** How much it deserves words when not all can have them; the first of the heaviest is the key. */
  readonly weight: number;
};

type Options = {
  /** How many may have words. */
  readonly worded: number;
  /** What a column of words holds. */
  readonly room: LabelRoom;
  readonly formatDate: (value: DateValue) => string;
};

/**
 * The marks of a strip. Dates that no line can hold (open on both sides) are left out.
 *
 * @param sources in the order of time
 * @returns all of them, in the same order: `worded` of them speak, from the beginning to the end, the others are ticks
 */
export function landmarksOf(sources: readonly LandmarkSource[], { worded, room, formatDate }: Options): LandMark[] {
  const drawn = sources.filter(({ value }) => (value.start ?? value.end) !== null);
  const speaking = new Set(spread(drawn, worded));
  const key = drawn.toSorted((a, b) => b.weight - a.weight)[0];

  return drawn.map((source) => {
    const { value } = source;
    return {
      ...source,
      start: (value.start ?? value.end)!,
      end: (value.end ?? value.start)!,
      date: shortDate(formatDate(value)),
      label: speaking.has(source) ? shortLabel(source.label, room) : "",
      isKey: source === key,
    };
  });
}

/** So many of them, the heaviest of each stretch: what happened late is heard as well as what happened early. */
export function spread<Source extends { readonly weight: number }>(
  inTime: readonly Source[],
  wanted: number,
): Source[] {
  const count = Math.min(wanted, inTime.length);
  return Array.from({ length: count }, (_, index) => {
    const stretch = inTime.slice(
      Math.floor((index * inTime.length) / count),
      Math.floor(((index + 1) * inTime.length) / count),
    );
    return stretch.reduce((heaviest, each) => (each.weight > heaviest.weight ? each : heaviest));
  });
}

const SHORT_MONTHS: readonly (readonly [month: RegExp, short: string])[] = [
  [/\bjanvier\b/, "janv."],
  [/\bfévrier\b/, "févr."],
  [/\bavril\b/, "avr."],
  [/\bjuillet\b/, "juill."],
  [/\bseptembre\b/, "sept."],
  [/\boctobre\b/, "oct."],
  [/\bnovembre\b/, "nov."],
  [/\bdécembre\b/, "déc."],
];

/** "8 septembre 2006" as a strip writes it: "8 sept. 2006". A month that stands alone with its year keeps its name. */
export const shortDate = (date: string): string =>
  /\d.*\p{L}{3}.*\d{4}/u.test(date)
    ? SHORT_MONTHS.reduce((text, [month, short]) => text.replace(month, short), date)
    : date;
