import { dayNumberOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import type { EventFact } from "@/lib/facts/fact";
import type { Age } from "@/lib/language/history";
import { sentenceOf, type Bench } from "../bench";
import type { History, Moment } from "../histories";

/**
 * The days within which a wrong date must lie, for otherwise it is no wrong answer but an impossible one; infinite where
 * nothing tells. A date that reaches into the window is in it.
 */
export type DateWindow = { readonly first: number; readonly last: number };

const DAYS_PER_YEAR = 365.25;

/** Years before which no one is elected or publishes, and after which no one dies; the second is for a first act of note. */
const AGE = { acting: 16, lifetime: 100, young: 8 } as const;

/** The first day of what makes something possible, or its last; what is asked lies on the same side of it as the key. */
type Bound = { readonly side: "from" | "to"; readonly day: number };

/**
 * Every bound that logic sets to the date of an event: the lives of those whom the stem names, the time in which a thing
 * stood, the age that it speaks of; for a birth what was done in that life, for a death too; for what is done again what was done
 * before. The key says on which side of each bound the answer lies, and wrong dates lie there as well.
 */
export function dateWindow(fact: EventFact, key: DateValue, stem: string, bench: Bench): DateWindow {
  const told = bench.histories(stem).flatMap((history) => boundsBy(history, fact, stem, bench));
  const ages = agesOf(fact, key, stem, bench).flatMap(boundsOfAge);
  return [...told, ...ages].reduce<DateWindow>((within, bound) => narrowed(within, bound, key), {
    first: -Infinity,
    last: Infinity,
  });
}

/** The ages that the stem names, and those that its sentence puts the event in ("Pendant la Seconde Guerre mondiale, …"). */
function agesOf({ sentenceId }: EventFact, key: DateValue, stem: string, bench: Bench): readonly Age[] {
  const { agesIn } = bench.language.history;
  const around = agesIn(sentenceOf(bench, sentenceId).text).filter((age) => {
    const [first, last = first] = boundsOfAge(age);
    return age.to !== null && first!.day <= (key.start ?? -Infinity) && (key.end ?? Infinity) <= last!.day;
  });
  return [...agesIn(stem), ...around];
}

const boundsOfAge = ({ from: first, to: last }: Age): readonly Bound[] => [
  { side: "from", day: dayNumberOf({ year: first, month: 1, day: 1 }) },
  ...(last === null ? [] : [{ side: "to", day: dayNumberOf({ year: last, month: 12, day: 31 }) } as const]),
];

/** True for a date that does not reach into the window. */
export const isImpossible = ({ start, end }: DateValue, { first, last }: DateWindow): boolean =>
  (end !== null && end < first) || (start !== null && start > last);

function narrowed({ first, last }: DateWindow, { side, day }: Bound, key: DateValue): DateWindow {
  const isAfter = side === "from" ? (key.end ?? Infinity) >= day : (key.start ?? -Infinity) > day;
  return isAfter ? { first: Math.max(first, day), last } : { first, last: Math.min(last, day) };
}

function boundsBy(history: History, fact: EventFact, stem: string, { language }: Bench): readonly Bound[] {
  const isOf = ({ eventId }: Moment): boolean => eventId === fact.eventId;
  const others = (moments: readonly Moment[]): readonly Moment[] => moments.filter((moment) => !isOf(moment));
  if (history.begin.some(isOf)) return boundsOfBeginning(history);
  if (history.end.some(isOf)) return boundsOfEnd(history);
  const isAgain = language.history.isAgain(stem);
  const acts = others(history.act).filter((act) => isAgain || act.isAgain);
  const isOwn = history.act.some(isOf);
  return [...boundsOfLife(history), ...(isOwn ? acts.flatMap(({ value }) => from(value)) : [])];
}

/** What is told of something happened while it was there; what a person does, as a grown-up. */
const boundsOfLife = ({ begin, end, isPerson }: History): readonly Bound[] => [
  ...begin.flatMap(({ value }) => [...from(value), ...(isPerson ? from(value, AGE.acting) : [])]),
  ...end.flatMap(({ value }) => to(value)),
];

/** Whoever is born has done nothing yet. */
const boundsOfBeginning = ({ act, end, isPerson }: History): readonly Bound[] => [
  ...act.flatMap(({ value }) => from(value, isPerson ? -AGE.young : 0)),
  ...end.flatMap(({ value }) => [...to(value), ...(isPerson ? from(value, -AGE.lifetime) : [])]),
];

/** Whoever dies has done all that there was to do, within the years of a life. */
const boundsOfEnd = ({ act, begin, isPerson }: History): readonly Bound[] => [
  ...act.flatMap(({ value }) => from(value)),
  ...begin.flatMap(({ value }) => [
    ...from(value, isPerson ? AGE.young : 0),
    ...(isPerson ? to(value, AGE.lifetime) : []),
  ]),
];

/** @param years after the date; negative for before */
const from = ({ start }: DateValue, years = 0): readonly Bound[] =>
  start === null ? [] : [{ side: "from", day: start + Math.round(years * DAYS_PER_YEAR) }];

const to = ({ end }: DateValue, years = 0): readonly Bound[] =>
  end === null ? [] : [{ side: "to", day: end + Math.round(years * DAYS_PER_YEAR) }];
